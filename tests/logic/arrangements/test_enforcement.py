"""Charges, and deductions from earnings and benefits."""

from decimal import Decimal

import pytest

import logic
from logic import arrangements
from logic.arrangements import Charge
from tests.logic.families import TODAY

LAW = logic.law_on(TODAY)


def pounds(amount: str) -> Decimal:
    """Pounds and pence."""
    return Decimal(amount)


def test_charges_have_their_figures_and_paragraphs() -> None:
    figures = arrangements.charges(LAW)
    assert {charge: int(figure.value) for charge, figure in figures.items()} == {
        Charge.LIABILITY_ORDER: 300,
        Charge.LUMP_SUM_DEDUCTION_ORDER: 200,
        Charge.REGULAR_DEDUCTION_ORDER: 50,
        Charge.DEDUCTION_FROM_EARNINGS_ORDER: 50,
    }
    assert all(figure.citation.text for figure in figures.values())


@pytest.mark.parametrize(
    ("net", "due", "deducted", "shortfall", "left"),
    [
        ("1000.00", "400.00", "400.00", "0.00", "600.00"),
        ("1000.00", "400.01", "400.00", "0.01", "600.00"),
        ("1000.00", "0.00", "0.00", "0.00", "1000.00"),
        ("0.00", "100.00", "0.00", "100.00", "0.00"),
    ],
)
def test_sixty_per_cent_of_net_earnings_are_protected(
    net: str, due: str, deducted: str, shortfall: str, left: str
) -> None:
    deduction = arrangements.deduct_from_earnings(pounds(net), pounds(due), LAW)
    assert (deduction.deducted, deduction.shortfall, deduction.left) == (
        pounds(deducted),
        pounds(shortfall),
        pounds(left),
    )
    assert deduction.employer_may_keep == pounds("1.00")


def test_earnings_under_the_protected_sum_of_an_order_are_left_alone() -> None:
    deduction = arrangements.deduct_from_earnings(pounds("700.00"), pounds("100.00"), LAW, pounds("750.00"))
    assert (deduction.available, deduction.deducted) == (0, 0)


def test_deductions_from_benefits_carry_the_fee() -> None:
    flat = arrangements.deduct_flat_rate_from_benefits(LAW)
    assert (flat.maintenance, flat.fee, flat.together) == (pounds("7.00"), pounds("1.40"), pounds("8.40"))


def test_arrears_from_benefits_are_eight_pounds_forty_in_all() -> None:
    """The sum of SI 2013/380 Schedule 7 paragraph 3(1): it said the £1 of 2012 and a fee of 20p."""
    assert arrangements.deduct_arrears_from_benefits(LAW) == pounds("8.40")
