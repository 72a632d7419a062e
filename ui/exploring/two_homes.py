"""What is left in two homes: sums from figures a person types."""

from collections.abc import Mapping

from content import text
from logic.codes import ArrangementKind
from logic.scenarios import Home, HomesLeft
from presentation.views import WAYS, paragraphs
from ui.asking import ask_pounds
from ui.screen import language, pounds, render_amounts, render_html


def ask_home(whose: str) -> Home | None:
    """Ask what comes into a home in a month and what it costs; None until both are typed."""
    came, costs = (
        ask_pounds("both_homes", f"{whose}_{part}", f"both_homes.ask.{whose}_{part}", "both_homes.wrong")
        for part in ("in", "costs")
    )
    return None if came is None or costs is None else Home(came, costs)


def render_homes(left: Mapping[ArrangementKind, HomesLeft]) -> None:
    """Draw what each home has left under each way of paying."""
    reader_language = language()
    heads = [text(f"both_homes.head.{head}", reader_language) for head in ("way", "paying", "receiving")]
    rows = [
        (text(f"way.{kind}", reader_language), pounds(left[kind].paying), pounds(left[kind].receiving))
        for kind in WAYS
        if kind in left
    ]
    render_amounts(text("both_homes.caption", reader_language), heads, rows)
    render_html(paragraphs([text("both_homes.note", reader_language)]))
