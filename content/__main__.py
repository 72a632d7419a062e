"""Tells an editor what needs a look: files that cannot be used, helplines and pages that have grown old.

`python -m content merge` brings changed English sentences into the translations.
"""

import sys
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

from content.loaders.guide.errors import ContentError
from content.loaders.guide.front import PAGES, front_matter, guide_slugs
from content.loaders.guide.helplines import HELPLINES, needs_check
from content.loaders.guide.notices import REFORM
from content.loaders.guide.pages import read_page
from content.loaders.guide.registers import CONTENT
from content.loaders.languages import LANGUAGES
from content.loaders.registers import REGISTERS
from content.loaders.translations import merge_all

CHECK_PAGES_EVERY = timedelta(days=180)


def _complaint(read: Callable[[], object]) -> str | None:
    """Give what is wrong with a file, as told when it is read, or None."""
    try:
        read()
    except ContentError as error:
        folder = error.path.parent
        return f"{folder.relative_to(CONTENT)}/{error}" if CONTENT in folder.parents else str(error)
    return None


def _page(path: Path, language: str) -> Callable[[], object]:
    return lambda: read_page(path, language)


def _readings() -> Iterator[Callable[[], object]]:
    """Give the reading of every page, in every language that has words of its own."""
    for language, facts in LANGUAGES.items():
        for slug in guide_slugs() if facts.words_of is None else ():
            yield _page(PAGES / language / f"{slug}.md", language)


def broken_files() -> list[str]:
    """List what is wrong, each with its file, line and reason: with the registers, or else with the pages.

    Pages rest on the registers, so they are read when those can be used.
    """
    for readings in (REGISTERS, _readings()):
        wrong = dict.fromkeys(complaint for read in readings if (complaint := _complaint(read)) is not None)
        if wrong:
            return list(wrong)
    return []


def old_entries(today: date) -> list[str]:
    """List what has grown old by this day: helplines to confirm, pages and announcements to check again."""
    old = [
        f"helpline {line.id}: {line.last_checked or 'no date'}, confirmed by {line.confirmed_by or 'nobody'} {line.url}"
        for line in HELPLINES.values()
        if needs_check(line, today)
    ]
    checked = {f"page {slug}": front_matter(slug, "en").checked for slug in guide_slugs()}
    checked |= {f"announcement {item.id}": item.checked for item in REFORM.values()}
    old += [f"{name}: last checked {day}" for name, day in checked.items() if today - day > CHECK_PAGES_EVERY]
    return old


def main(today: date) -> int:
    """Print what is broken or, when nothing is, what has grown old. The exit status is 1 when a file is broken."""
    if wrong := broken_files():
        sys.stdout.write("".join(f"{entry}\n" for entry in wrong))
        sys.stdout.write(f"{len(wrong)} broken. What has grown old is listed once they are mended.\n")
        return 1
    old = old_entries(today)
    sys.stdout.write("".join(f"{entry}\n" for entry in old))
    sys.stdout.write(f"0 broken, {len(old)} to check.\n")
    return 0


def bring_english_into_translations() -> int:
    """Merge words/en into the translations and print each sentence that a translator must look at."""
    look = merge_all()
    sys.stdout.write("".join(f"{entry}\n" for entry in look))
    sys.stdout.write(f"{len(look)} to translate or look at.\n")
    return 0


if __name__ == "__main__":
    if sys.argv[1:] == ["merge"]:
        raise SystemExit(bring_english_into_translations())
    raise SystemExit(main(date.today()))  # noqa: DTZ011 -- the editor's own day
