"""Variations, drawn: the rule of each cost and income that a parent can ask about, and what they would change."""

from logic.calculation import Circumstances
from logic.codes import AdditionalIncomeKind, ErrorCode, SpecialExpenseKind
from presentation.forms.income import other_money_problems as problems_of_other_money
from presentation.forms.income import with_other_money as add_other_money
from presentation.views.income import variation_rule_view, with_and_without_view
from ui.asking import answers, law_today, reader, today
from ui.screen import render_html


def other_money_problems() -> dict[str, ErrorCode]:
    """Say what is wrong with each field, once an answer has been asked for."""
    return problems_of_other_money(answers(), today())


def with_other_money() -> Circumstances | None:
    """Give the case with what was ticked, or None while nothing was asked, ticked, or read."""
    return add_other_money(answers(), today())


def render_variation_rule(kind: SpecialExpenseKind | AdditionalIncomeKind) -> None:
    """Keep a rule, and what the service asks to see, behind a click."""
    render_html(variation_rule_view(kind, law_today(), reader()))


def render_with_and_without(circumstances: Circumstances) -> None:
    """Draw both amounts, whether each cost or income meets its rule, and how the amount with them was worked out."""
    render_html(with_and_without_view(circumstances, reader()))
