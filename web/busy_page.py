"""Writes the page that a proxy gives when no server can answer: why, the way out, and whom to call.

python -m web.busy_page > /var/www/two-homes/busy.html
"""

import sys
from datetime import datetime
from pathlib import Path

from markupsafe import Markup

import content
from content import LANGUAGES, Language
from content.loaders.people import people_to_call
from logic.guidance import RouteAnswers, choose
from web.leaving import exit_address

_STYLE = (
    "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:0 auto;padding:1rem;color:#16262b;"
    "background:#fdfcf9}"
    "a{color:#0b5c59}.leave{position:sticky;top:1rem;display:inline-block;padding:.7rem 1.2rem;background:#a3151b;"
    "color:#fff;font-weight:700;text-decoration:none;border-radius:8px}main+main{border-top:1px solid;margin-top:2rem}"
    "@media(prefers-color-scheme:dark){body{color:#eef3f1;background:#10191b}a{color:#86dccf}}"
)


def _in_one_language(language: Language) -> dict[str, object]:
    danger = choose(RouteAnswers(danger_now=True), datetime.now(content.UK_TIME).date())
    people = [
        {"name": line.name[language], "about": line.about[language], "phone": line.phone, "url": line.url}
        for line in people_to_call(danger.people, None)
    ]
    return {
        "language": language,
        "direction": LANGUAGES[language].direction,
        "title": content.text("edge.busy_title", language),
        "busy": content.text("edge.busy", language),
        "exit": content.text("edge.exit", language),
        "emergency": content.rich("edge.emergency", language),
        "people": people,
    }


def busy_page() -> str:
    """Write the page in every language, one below the other: a proxy cannot tell which a visitor reads."""
    templates = content.templates_in(Path(__file__).parent / "templates")
    return templates.get_template("busy.html").render(
        languages=[_in_one_language(language) for language in LANGUAGES],
        exit_address=exit_address(),
        style=Markup(_STYLE),  # noqa: S704 -- our own
    )


if __name__ == "__main__":
    sys.stdout.write(busy_page())
