"""What would be due at incomes a person can picture, when nobody knows the real one."""

from logic.calculation import Circumstances
from logic.codes import Period
from logic.scenarios import IncomeRange
from presentation.forms.estimate import income_is_open
from presentation.forms.estimate import range_of as range_at
from presentation.forms.scenarios import income_question
from presentation.views.markup import details_view
from presentation.views.scenarios import likely_range_view, range_of_ways_view, range_view, range_workings_view
from ui.asking import answers, ask, message, reader
from ui.screen import render_html, visit
from ui.situation import outside


def range_of(circumstances: Circumstances) -> IncomeRange:
    """Work a case out at each reference income."""
    return range_at(circumstances, answers())


def ask_income_to_look_at(circumstances: Circumstances) -> Circumstances:
    """Give the case with one income: its own, or the one of the range that a person picks where nobody knows it."""
    if not income_is_open(circumstances):
        return circumstances
    entries = range_of(circumstances).entries
    question = income_question(visit().looked_at, entries)
    ask(question)
    picked = question.slot.read()
    return next(entry.estimate.circumstances for entry in entries if entry.reference is picked)


def render_likely_range(income_range: IncomeRange) -> None:
    """Draw what is likely on full-time pay, its edges, and what each way of paying leaves of it."""
    render_html(likely_range_view(income_range, reader(), outside()))


def render_range(income_range: IncomeRange) -> None:
    """Draw the amounts by week and month at each income, where the incomes come from, and the fixed amount."""
    render_html(range_view(income_range, reader(), outside()))


def render_range_workings(income_range: IncomeRange) -> None:
    """Keep how each amount was worked out behind a click."""
    render_html(range_workings_view(income_range, reader()))


def render_range_of_ways(income_range: IncomeRange, period: Period) -> None:
    """Draw what the ways of paying leave at each income: without fees, and with those of Collect and Pay."""
    ways = range_of_ways_view(income_range, period, reader(), outside())
    render_html(details_view(message("range.caption"), ways))
