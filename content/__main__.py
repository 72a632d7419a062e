"""Tells an editor what needs a look: files that cannot be used, helplines and pages that have grown old."""

import sys
from datetime import date, timedelta

from content.guide.errors import ContentError
from content.guide.front import PAGES, front_matter, guide_slugs
from content.guide.helplines import HELPLINES, needs_check
from content.guide.notices import REFORM, changes
from content.guide.pages import read_page
from content.host import hosts
from content.languages import LANGUAGES

CHECK_PAGES_EVERY = timedelta(days=180)


def broken_files() -> list[str]:
    """List what is wrong with the pages, each with its file, line and reason."""
    wrong: list[str] = []
    for language in LANGUAGES:
        for slug in guide_slugs():
            try:
                read_page(PAGES / language / f"{slug}.md", language)
            except ContentError as error:
                wrong.append(f"{language}/{error}")
    for read in (changes, hosts):
        try:
            read()
        except ContentError as error:
            wrong.append(str(error))
    return wrong


def old_entries(today: date) -> list[str]:
    """List what has grown old by this day: helplines to confirm, pages and announcements to check again."""
    found = [
        f"helpline {line.id}: {line.last_checked or 'no date'}, confirmed by {line.confirmed_by or 'nobody'} {line.url}"
        for line in HELPLINES.values()
        if needs_check(line, today)
    ]
    checked = {f"page {slug}": front_matter(slug, "en").checked for slug in guide_slugs()}
    checked |= {f"announcement {item.id}": item.checked for item in REFORM.values()}
    found += [f"{name}: last checked {day}" for name, day in checked.items() if today - day > CHECK_PAGES_EVERY]
    return found


def main(today: date) -> int:
    """Print both lists; the exit status is 1 when a file cannot be used, else 0."""
    wrong, old = broken_files(), old_entries(today)
    for entry in [*wrong, *old]:
        sys.stdout.write(f"{entry}\n")
    sys.stdout.write(f"{len(wrong)} broken, {len(old)} to check.\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main(date.today()))  # noqa: DTZ011 -- the editor's own day
