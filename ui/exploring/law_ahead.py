"""Announced, not law: the same case under today's fees and under those announced, and without Direct Pay."""

from content import day
from logic.arrangements import Comparison
from logic.calculation import Circumstances
from logic.codes import ArrangementKind, Period
from logic.scenarios import look_ahead
from presentation.views.arrangements import WAY_HEADS, way_row
from presentation.views.markup import render
from ui.amount import outcomes_shown
from ui.asking import message
from ui.screen import language, render_amounts, render_html
from ui.situation import outside


def _row(words: str, comparison: Comparison, kind: ArrangementKind, period: Period) -> list[str]:
    return way_row(message(words), outcomes_shown(comparison)[kind], period, language())


def render_law_ahead(circumstances: Circumstances, period: Period) -> None:
    """Draw today's ways beside the announced ones, where the announcement stands and when it was looked at."""
    ahead, reader_language = look_ahead(circumstances, outside()), language()
    service, direct = ArrangementKind.COLLECT_AND_PAY, ArrangementKind.DIRECT_PAY
    rows = [
        _row("ahead.today.service", ahead.today, service, period),
        _row("ahead.today.direct", ahead.today, direct, period),
        _row("ahead.then.paying", ahead.paying_as_agreed, service, period),
        _row("ahead.then.not_paying", ahead.not_paying, service, period),
        _row("ahead.then.direct", ahead.paying_as_agreed, direct, period),
    ]
    render_amounts(message(f"compare.caption.{period}"), [message(f"compare.{head}") for head in WAY_HEADS], rows)
    source = ahead.announced.figures["payer_fee"].citation
    announced = ahead.announced.announced_on
    assert announced is not None, "a rule set announced has its day"  # noqa: S101
    dates = {"announced": day(announced, reader_language), "checked": day(ahead.announced.checked, reader_language)}
    render_html(render("markup/ahead_checked", sentence=message("ahead.checked", **dates), source=source))
