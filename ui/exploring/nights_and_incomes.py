"""How the amount moves across a child's nights and across incomes, asked and drawn."""

from collections.abc import Sequence

from logic.calculation import Circumstances
from logic.money import parse_nights
from logic.scenarios import IncomePoint, NightsView
from presentation.forms.scenarios import WhichChild, child_question, nights_problems, nights_question
from presentation.views.scenarios import (
    income_rules_view,
    incomes_chart,
    incomes_table_view,
    nights_chart_of,
    nights_table_view,
    nights_view,
    no_income_counts_view,
)
from ui.asking import ask, reader
from ui.screen import render_chart, render_html, visit


def ask_child(circumstances: Circumstances) -> WhichChild:
    """Ask which child's nights to look at, when there is more than one."""
    question = child_question(visit().looked_at, circumstances)
    if len(question.options) > 1:
        ask(question)
    return question.slot.read()


def ask_nights_to_look_at(circumstances: Circumstances, which: WhichChild) -> int:
    """Ask for nights to look at, at first the child's own. A wrong number is told, and the child's own are shown."""
    own = circumstances.receiving_parents[which.parent].children[which.child].nights
    question = nights_question(visit().exploring, which, own)
    ask(question, lambda: nights_problems(question))
    return own if nights_problems(question) else parse_nights(question.slot.read())


def render_nights(view: NightsView) -> None:
    """Draw where these nights stand, the nearest change on either side, and every band."""
    render_html(nights_view(view, reader()))
    render_chart("nights", nights_chart_of(view, reader()))
    render_html(nights_table_view(view, reader()))


def render_income_rules(circumstances: Circumstances) -> None:
    """Say when a change of income counts, and what does not count at all."""
    render_html(income_rules_view(circumstances, reader()))


def render_incomes(circumstances: Circumstances, points: Sequence[IncomePoint]) -> None:
    """Draw the amount at each mark, and by how many children live with the paying parent; or that none moves it."""
    if nothing := no_income_counts_view(points, reader()):
        render_html(nothing)
        return
    render_chart("incomes", incomes_chart(circumstances, points, reader()))
    render_html(incomes_table_view(points, reader()))
