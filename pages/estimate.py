"""Your numbers: the questions, a small group at a time, in the order of the service's own steps."""

from contextlib import nullcontext

import streamlit as st

import ui
from logic import Nation, NilReason, Period

given = ui.answers()
problems = ui.problems_shown


def ask_income() -> None:
    """Where the paying parent lives, what they earn, and what of it goes into a pension; or that nobody knows."""
    ui.show_part(ask_nation)
    if not given.income_unknown:
        ui.show_part(ask_period)
    with ui.group_form(and_then=ui.show_income_known_button):
        if given.income_unknown:
            ask_hints()
        else:
            ask_amount()
    ui.show_income_help()


def ask_nation() -> None:
    """Where the paying parent lives."""
    with ui.field("nation", problems):
        ui.ask_choice(given, "nation", "estimate.nation.label", ui.worded(Nation, "nation"))


def ask_period() -> None:
    """For how long a time the income is told."""
    ui.ask_choice(given, "period", "estimate.period.label", ui.worded(Period, "period"))


def ask_amount() -> None:
    """The income and the pension."""
    with ui.field("income", problems, "estimate.income.hint", path="income.amount"):
        ui.ask_text(given, "income", "estimate.income.label")
    with ui.field("pension", problems, "estimate.pension.hint", path="income.pension"):
        ui.ask_text(given, "pension", "estimate.pension.label")


def ask_hints() -> None:
    """What somebody may know who does not know the income; both can stay empty."""
    ui.show_notice("estimate.unknown")
    with ui.field("hours", problems, "estimate.hours.hint"):
        ui.ask_text(given, "hours", "estimate.hours.label")
    with ui.field("guess", problems, "estimate.guess.hint"):
        ui.ask_text(given, "guess", "estimate.guess.label")


def ask_changes() -> None:
    """What can change the amount: each tick opens its own question."""
    ui.show_part(ask_benefits)
    ui.show_part(ask_partner)
    ask_other("has_other_children", "relevant_other_children")
    ask_other("has_other_arrangement", "other_arrangement_children")
    ui.show_part(ask_nil_reason)
    ui.show_buttons(st.button)


def ask_benefits() -> None:
    """Benefits of the paying parent: the common ones at once, the rare ones behind a click."""
    if ui.ask_whether(given, "has_benefits", "estimate.has_benefits"):
        with ui.inset("benefits"):
            ui.ask_several(given, "benefits", ui.common_benefits())
            with st.expander(ui.say("estimate.benefits.more"), expanded=ui.has_rare_benefit(given)):
                ui.ask_several(given, "benefits", ui.rare_benefits())


def ask_partner() -> None:
    """Whether the paying parent lives with a partner, and the partner's benefits."""
    if ui.ask_whether(given, "has_partner", "estimate.has_partner"):
        with ui.inset("partner"):
            ui.ask_several(given, "partner_benefits", ui.partner_benefits())
            ui.ask_whether(given, "partner_also_pays", "estimate.partner_also_pays")


def ask_other(asked: str, count: str) -> None:
    """Whether there are other children, and how many."""
    if ui.ask_whether(given, asked, f"estimate.{asked}"):
        with ui.inset(count), ui.field(count, problems, f"estimate.{count}.hint"):
            ui.ask_text(given, count, f"estimate.{count}.label")


def ask_nil_reason() -> None:
    """Whether the paying parent is somebody who pays nothing."""
    if ui.ask_whether(given, "has_nil_reason", "estimate.has_nil_reason"):
        with ui.inset("nil"):
            ui.ask_choice(given, "nil_reason", "estimate.nil_reason.label", ui.worded(NilReason, "nil_reason"))


def ask_children() -> None:
    """How many children there are with each receiving parent."""
    label = "estimate.count.label" if len(given.families) == 1 else "estimate.count.of_several"
    with ui.group_form(and_then=ui.show_family_buttons):
        for at, family in enumerate(given.families):
            path = f"receiving_parents.{at}.children"
            with ui.field("children", problems, "estimate.count.hint", path=path, at=f"-{at}"):
                ui.ask_text(family, "count", label, at=f"-{at}", number=at + 1)


def ask_nights() -> None:
    """How many nights a year each child stays with the paying parent."""
    ui.ask_choice(given, "exact_nights", "estimate.nights.how", ui.worded((False, True), "estimate.nights.exact"))
    for at, family in enumerate(given.families):
        if ui.children_in(family) > 1:
            label = "estimate.alike.label" if len(given.families) == 1 else "estimate.alike.of_several"
            ui.ask_choice(
                family, "alike", label, ui.worded((True, False), "estimate.alike"), at=f"-{at}", number=at + 1
            )
    with ui.group_form() if given.exact_nights else nullcontext():
        for question in ui.nights_questions(given):
            if given.exact_nights or question.answer.has_council:
                ask_nights_of(question)
            else:
                ui.show_part(ask_nights_of, question)
    if not given.exact_nights:
        ui.show_buttons(st.button)
    ui.show_link("count_nights", "care.link")


def ask_nights_of(question: ui.NightsQuestion) -> None:
    """One question about nights, in bands or as a number."""
    twin = f"-{question.family}-{question.child}"
    label = ui.nights_label(question, len(given.families))
    numbers = {"number": question.child + 1, "family": question.family + 1}
    hint = "estimate.nights.hint" if given.exact_nights else None
    with ui.field("nights", problems, hint, path=question.path, at=twin):
        if given.exact_nights:
            ui.ask_text(question.answer, "nights", label, at=twin, **numbers)
        else:
            ui.ask_choice(question.answer, "band", label, ui.worded_bands(), at=twin, **numbers)
    if question.answer.has_council:
        ask_council_nights_of(question, twin)


def ask_council_nights_of(question: ui.NightsQuestion, twin: str) -> None:
    """Nights in council care, for a child somebody has told us of."""
    path = ui.council_path(question)
    with ui.field("council_nights", problems, "care.council_nights.hint", path=path, at=twin):
        ui.ask_text(question.answer, "council_nights", "care.council_nights", at=twin)


if given.role is None:
    ui.ask_role()
else:
    ui.show_group_heading(given.group)
    {
        ui.Group.INCOME: ask_income,
        ui.Group.CHANGES: ask_changes,
        ui.Group.CHILDREN: ask_children,
        ui.Group.NIGHTS: ask_nights,
    }[given.group]()
