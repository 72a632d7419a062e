"""Fees and enforcement in full, drawn: by the day and by the week, charges, arrears, from earnings and benefits."""

from logic.calculation import Circumstances, estimate
from logic.codes import ErrorCode
from presentation.forms.arrangements import fee_problems as problems_of_fees
from presentation.views.arrangements import (
    arrears_view,
    benefit_deductions_view,
    charges_view,
    earnings_deduction_view,
    fees_by_day_and_week_view,
)
from presentation.visit.arrangements import FeeAnswers
from ui.asking import answers, law_today, reader
from ui.screen import render_html


def fee_answers() -> FeeAnswers:
    """Give the sums that this visit has told."""
    return answers().full.fees


def fee_problems() -> dict[str, ErrorCode]:
    """Say what is wrong with each sum, once an answer has been asked for."""
    return problems_of_fees(fee_answers())


def render_day_and_week(circumstances: Circumstances) -> None:
    """Draw both fees on each weekly amount that concerns this parent, by the week and by the day."""
    render_html(fees_by_day_and_week_view(estimate(circumstances), reader()))


def render_charges() -> None:
    """Draw the charges for enforcement."""
    render_html(charges_view(law_today(), reader()))


def render_arrears() -> None:
    """Draw arrears collected with both fees."""
    if shown := arrears_view(fee_answers(), law_today(), reader()):
        render_html(shown)


def render_earnings_deduction() -> None:
    """Draw what an employer takes from one payday, and what is protected."""
    if shown := earnings_deduction_view(fee_answers(), law_today(), reader()):
        render_html(shown)


def render_benefit_deductions() -> None:
    """Draw the weekly deductions from benefits: for the flat rate with its fee, or for money owed, not both."""
    render_html(benefit_deductions_view(law_today(), reader()))
