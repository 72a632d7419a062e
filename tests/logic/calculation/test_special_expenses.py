"""Expenses that come off the income, both sides of each threshold."""

from decimal import Decimal
from typing import Any

import pytest

import logic
from logic.calculation.special_expenses import boarding_maintenance_element
from tests.logic.calculation.cases import assert_pays_what_the_rules_give, families_about
from tests.logic.families import TODAY, family, names

FAMILIES = families_about("special_expenses")


@pytest.mark.parametrize("case", FAMILIES, ids=names(FAMILIES))
def test_a_family_pays_what_the_rules_give(case: dict[str, Any]) -> None:
    assert_pays_what_the_rules_give(case)


def test_boarding_fees_that_cannot_be_told_apart_count_for_thirty_five_per_cent() -> None:
    estimate = logic.estimate(family(weekly="500"))
    assert boarding_maintenance_element(Decimal("20000"), estimate.law) == Decimal("7000.00")


def test_fees_under_the_threshold_are_told_as_they_are_and_not_as_half_of_an_income() -> None:
    """Fees of nine pounds do not count; half of what costs of contact leave of the income would be five."""
    costs: list[dict[str, Any]] = [{"kind": "contact", "weekly": "200"}, {"kind": "boarding_school", "weekly": "9"}]
    contact, fees = logic.estimate(family(weekly="210", special_expenses=costs)).variations
    assert (str(contact.weekly), contact.counts) == ("200", True)
    assert (str(fees.weekly), fees.counts) == ("9", False)


def test_of_school_fees_not_told_apart_at_most_thirty_five_in_a_hundred_are_for_living() -> None:
    """Regulation 66(2)."""
    assert str(boarding_maintenance_element(Decimal("30000.00"), logic.law_on(TODAY))) == "10500.00"
