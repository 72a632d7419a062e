"""Variations: the costs and the income a parent can ask the service to look at, and what each would change."""

import html

import streamlit as st

from content import money, percent
from logic.calculation import Circumstances, Estimate, VariationOutcome, read_circumstances
from logic.codes import AdditionalIncomeKind, AssetKind, ErrorCode, SpecialExpenseKind
from logic.errors import LogicError
from logic.scenarios import with_and_without
from logic.typed_text import plain_typed
from presentation.forms import Facts, facts
from presentation.visit import Answers, Role
from ui.amount import show_warnings, show_working
from ui.asking import answers, law_today, message, show_more, today, worded
from ui.screen import language, pounds, render_html, show_words


def asset_name(place: int) -> str:
    """Name the field of one asset, counted from 0."""
    return f"{AdditionalIncomeKind.ASSETS}-{place}"


def _claimed(estimate_answers: Answers) -> list[tuple[str, str, Facts]]:
    """Shape what was ticked as facts: the list each belongs to, the field it is about, and the fact."""
    claimed: list[tuple[str, str, Facts]] = []
    for cost, cost_answers in estimate_answers.other_money.costs.items():
        if cost_answers.has:
            claimed.append(("special_expenses", cost, {"kind": cost, "weekly": cost_answers.weekly}))
    for kind, added in estimate_answers.other_money.added.items():
        if added.has and kind is AdditionalIncomeKind.ASSETS:
            claimed.extend(
                ("additional_income", asset_name(place), {"kind": kind, "asset": asset.asset, "value": asset.value})
                for place, asset in enumerate(added.values)
                if place == 0 or plain_typed(asset.value)
            )
        elif added.has:
            claimed.append(("additional_income", kind, {"kind": kind, "yearly": added.yearly}))
    return claimed


def _read(estimate_answers: Answers) -> Circumstances | dict[str, ErrorCode]:
    """Read the family with what was ticked, or say what is wrong, by the field it is about."""
    lists: dict[str, list[Facts]] = {"special_expenses": [], "additional_income": []}
    names: dict[str, str] = {}
    for where, name, fact in _claimed(estimate_answers):
        names[f"{where}.{len(lists[where])}"] = name
        lists[where].append(fact)
    try:
        return read_circumstances(facts(estimate_answers, today()) | lists, today())
    except LogicError as told:
        return {
            names[place]: problem.code
            for problem in reversed(told.problems)
            if (place := ".".join(problem.field.split(".")[:2])) in names
        }


def other_money_problems() -> dict[str, ErrorCode]:
    """Say what is wrong with each field, once an answer has been asked for."""
    estimate_answers = answers()
    problems = _read(estimate_answers) if estimate_answers.other_money.asked else {}
    return {} if isinstance(problems, Circumstances) else problems


def other_money_read() -> Circumstances | None:
    """Give the family with what was ticked, or None while nothing was asked, ticked, or read."""
    estimate_answers = answers()
    circumstances = (
        _read(estimate_answers) if estimate_answers.other_money.asked and _claimed(estimate_answers) else None
    )
    return circumstances if isinstance(circumstances, Circumstances) else None


def _figures() -> dict[str, str]:
    """Write the figures of law that the rules name."""
    law, reader_language = law_today(), language()
    amounts = ("expense_threshold", "unearned_threshold", "asset_threshold", "flat_or_nil_income_over")
    shares = ("boarding_maintenance_part", "boarding_most_part", "asset_interest")
    return {code: money(law.figure(code), reader_language) for code in amounts} | {
        code: percent(law.figure(code), reader_language) for code in shares
    }


def asset_kinds() -> dict[AssetKind, str]:
    """Give what an asset can be, each with its sentence."""
    return worded(AssetKind, "asset_kind")


def show_cost_rule(kind: SpecialExpenseKind) -> None:
    """Keep a cost's rule, and what the service asks to see, behind a click."""
    show_more(f"cost.{kind}.rule", **_figures())


def show_added_rule(kind: AdditionalIncomeKind) -> None:
    """Keep the rule of an income that may be added, and what the service asks for, behind a click."""
    show_more(f"added.{kind}.rule", **_figures())


def _row(outcome: VariationOutcome) -> list[str]:
    words = "cost" if isinstance(outcome.kind, SpecialExpenseKind) else "added"
    return [
        message(f"{words}.{outcome.kind}.name"),
        message(f"variation.{outcome.reason}"),
        money(outcome.weekly, language()),
    ]


def _amount(worked_out: Estimate) -> str:
    own = answers().role is Role.RECEIVE
    return pounds(worked_out.receiving_parents[0].weekly if own else worked_out.weekly)


def show_with_and_without(circumstances: Circumstances) -> None:
    """Draw both amounts, whether each cost or income meets its rule, and how the amount with them was worked out."""
    both = with_and_without(circumstances)
    lines = "".join(
        f"<p>{html.escape(message(code))} <strong>{_amount(worked_out)}</strong></p>"
        for code, worked_out in (
            ("other_money.without", both.without),
            ("other_money.with", both.with_variations),
        )
    )
    decides = html.escape(message("other_money.decides"))
    render_html(f'<div class="answer" role="status">{lines}<p>{decides}</p></div>')
    heads = [message(f"other_money.{head}") for head in ("kind", "meets", "weekly")]
    show_words(message("other_money.caption"), heads, [_row(outcome) for outcome in both.with_variations.variations])
    with st.expander(message("other_money.working")):
        show_working(both.with_variations)
        show_warnings(both.with_variations)
