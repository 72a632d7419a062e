"""People to call, drawn the same way wherever they stand."""

from collections.abc import Iterable
from datetime import datetime

from markupsafe import Markup

from content import NATIONS, Nation, View, helpline_html, is_open, needs_check, people_to_call
from logic.choosing import Answers
from ui.visit import language

SHOWN_AT_ONCE = 3


def people_shown(nation: Nation | None) -> int:
    """Give how many lines to show before the rest is one click away: one for each nation when none was told."""
    return SHOWN_AT_ONCE if nation else len(NATIONS)


def people_html(kinds: Iterable[str], nation: Nation | None, at: datetime) -> list[Markup]:
    """Give each line for these kinds of people as HTML, best first; `at` is now, with its zone."""
    spoken = language()
    view = View(language=spoken, nation=nation)
    return [
        Markup(  # noqa: S704 -- our own registers, escaped where they are drawn
            helpline_html(line, view, stale=needs_check(line, at.date()), open_now=is_open(line, at))
        )
        for line in people_to_call(kinds, nation)
    ]


def nation_of(answers: Answers) -> Nation | None:
    """Give the nation a person named, or None."""
    return next((nation for nation in NATIONS if nation == answers.nation), None)
