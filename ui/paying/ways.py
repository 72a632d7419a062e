"""The three ways of paying, side by side, drawn: the table, the bars, and what each way needs."""

from collections.abc import Sequence

from logic.arrangements import Comparison
from logic.calculation import Estimate
from logic.codes import NotApplicableReason, Period
from presentation.forms.arrangements import period_question
from presentation.views.arrangements import bars_view, needs_view, nothing_due_view, ways_cards_view, ways_view
from presentation.views.estimate import Outcomes
from presentation.views.markup import details_view
from ui.asking import ask, message, reader
from ui.screen import render_html, render_svg, visit


def render_ways(estimates: Sequence[Estimate], period: Period, outside: NotApplicableReason | None) -> None:
    """Draw what each way leaves both parents in one period: once, or between two estimates where it is a range."""
    if cards := ways_cards_view(estimates, period, reader(), outside):
        render_html(cards)


def render_ways_as_table(comparison: Comparison, period: Period) -> None:
    """Keep the same behind a click, as a table."""
    render_html(details_view(message("explore.as_table"), ways_view(comparison, period, reader())))


def render_nothing_due(outcomes: Outcomes) -> None:
    """Say that there is no money to set side by side, and why a way does not apply."""
    render_html(nothing_due_view(outcomes, reader()))


def render_bars(comparison: Comparison, period: Period) -> None:
    """Draw the same amounts as bars, each under its words."""
    bars = bars_view(comparison, period, reader())
    if bars:
        render_svg(bars)


def render_needs() -> None:
    """Draw what each way needs besides money."""
    render_html(needs_view(reader()))


def ask_period() -> Period:
    """Ask for how long a time the amounts should be shown; a month until somebody chooses."""
    question = period_question(visit().looked_at)
    ask(question)
    return question.slot.read()
