"""Fees and enforcement in full: by the day and by the week, charges, arrears, from earnings and from benefits."""

import streamlit as st

from content import money, percent
from logic.arrangements import (
    charges,
    deduct_arrears_from_benefits,
    deduct_flat_rate_from_benefits,
    deduct_from_earnings,
)
from logic.calculation import Circumstances, estimate
from logic.codes import ErrorCode
from logic.fees import fees_by_the_day, fees_by_the_week, fees_on_arrears
from logic.law import Jurisdiction
from presentation.visit import FeeAnswers, Role
from ui.asking import amount_of, answers, law_today, message, show_text, typed_amount, wrong_in
from ui.screen import language, pounds, show_amounts, show_pairs


def _answers() -> FeeAnswers:
    return answers().full.fees


def fee_problems() -> dict[str, ErrorCode]:
    """Say what is wrong with each sum, once an answer has been asked for."""
    fee_answers = _answers()
    if not fee_answers.asked:
        return {}
    return wrong_in(
        arrears=typed_amount(fee_answers.arrears),
        net_earnings=typed_amount(fee_answers.net_earnings),
        due=typed_amount(fee_answers.due),
    )


def show_day_and_week(circumstances: Circumstances) -> None:
    """Draw both fees on each weekly amount that concerns this parent, by the week and by the day."""
    worked_out = estimate(circumstances)
    own = worked_out.receiving_parents[:1] if answers().role is Role.RECEIVE else worked_out.receiving_parents
    rows = []
    for parent in own:
        by_week, by_day = (
            fees_by_the_week(parent.weekly, worked_out.law),
            fees_by_the_day(parent.weekly, worked_out.law),
        )
        amounts = (by_week.paid_by_payer, by_day.paid_by_payer, by_week.taken_from_receiver)
        rows.append([message("fees.of_amount", amount=pounds(parent.weekly)), *map(pounds, amounts)])
    show_amounts(
        message("fees.caption"), [message(f"fees.{head}") for head in ("amount", "week", "day", "receiver")], rows
    )


def show_charges() -> None:
    """Draw the charges for enforcement."""
    current_charges = charges(law_today())
    rows = [(message(f"fees.{charge}"), money(figure.value, language())) for charge, figure in current_charges.items()]
    show_pairs(message("fees.charges.caption"), rows)


def show_arrears() -> None:
    """Draw arrears collected with both fees."""
    typed = amount_of(_answers().arrears)
    if typed is None:
        return
    fees = fees_on_arrears(typed, law_today())
    with st.container(key="fees-arrears"):
        show_pairs(
            message("fees.arrears.caption"),
            [(message(f"fees.arrears.{name}"), pounds(getattr(fees, name))) for name in ("paid", "fee_paid")]
            + [(message(f"fees.arrears.{name}"), pounds(getattr(fees, name))) for name in ("received", "fee_taken")],
        )
    show_text("fees.arrears.doubt")


def show_earnings_deduction() -> None:
    """Draw what an employer takes from one payday, and what is protected."""
    net, due = amount_of(_answers().net_earnings), amount_of(_answers().due)
    if net is None or due is None:
        return
    law = law_today()
    deduction = deduct_from_earnings(net, due, law)
    names = ("protected", "deducted", "shortfall", "left", "employer_may_keep")
    share = percent(law.figure("protected_earnings"), language())
    show_pairs(
        message("fees.earnings.caption", share=share),
        [(message(f"fees.earnings.{name}"), pounds(getattr(deduction, name))) for name in names],
    )


def show_benefit_deductions() -> None:
    """Draw the weekly deductions from benefits: for the flat rate with its fee, or for money owed, not both."""
    law = law_today()
    show_pairs(
        message("fees.benefits.caption"),
        [
            (message("fees.benefits.flat_rate"), pounds(deduct_flat_rate_from_benefits(law).together)),
            (message("fees.benefits.arrears"), pounds(deduct_arrears_from_benefits(law))),
        ],
    )
    if law.jurisdiction is Jurisdiction.NORTHERN_IRELAND:
        show_text("fees.benefits.northern_ireland")
