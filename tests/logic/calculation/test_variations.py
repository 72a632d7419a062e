"""Expenses and income that is added, both sides of each threshold, and what is told of one that cannot count."""

from decimal import Decimal
from typing import Any

import pytest

import logic
from logic.calculation.special_expenses import boarding_maintenance_element
from logic.codes import VariationReason
from tests.logic.calculation.cases import assert_pays_what_the_rules_give, families_about
from tests.logic.families import TODAY, family, names

FAMILIES = families_about("variations")
ASKED: dict[str, Any] = {
    "special_expenses": [{"kind": "contact", "weekly": "50"}, {"kind": "boarding_school", "weekly": "9"}],
    "additional_income": [{"kind": "unearned", "yearly": "26000"}],
}


@pytest.mark.parametrize("case", FAMILIES, ids=names(FAMILIES))
def test_a_family_pays_what_the_rules_give(case: dict[str, Any]) -> None:
    assert_pays_what_the_rules_give(case)


def test_with_a_default_decision_every_variation_is_refused_without_an_amount() -> None:
    """Regulation 57(1)(c): nothing of the income is known, so nothing can come off it or go on it."""
    outcomes = logic.estimate(family(default_decision=True, **ASKED)).variations
    assert {outcome.reason for outcome in outcomes} == {VariationReason.DEFAULT_DECISION}
    assert [outcome.weekly for outcome in outcomes] == [0, 0, 0]


def test_fees_under_the_threshold_are_told_as_they_are_and_not_as_half_of_an_income() -> None:
    """Fees of nine pounds do not count; half of what costs of contact leave of the income would be five."""
    costs: list[dict[str, Any]] = [{"kind": "contact", "weekly": "200"}, {"kind": "boarding_school", "weekly": "9"}]
    contact, fees = logic.estimate(family(weekly="210", special_expenses=costs)).variations
    assert (str(contact.weekly), contact.counts) == ("200", True)
    assert (str(fees.weekly), fees.counts) == ("9", False)


def test_of_school_fees_not_told_apart_at_most_thirty_five_in_a_hundred_are_for_living() -> None:
    """Regulation 66(2)."""
    assert str(boarding_maintenance_element(Decimal("30000.00"), logic.law_on(TODAY))) == "10500.00"


def test_savings_under_the_limit_are_told_with_what_they_would_bring() -> None:
    """Eight in a hundred of £20,000 and of £6,000, by 52: regulation 69A(7)."""
    savings = [{"kind": "assets", "value": "20000"}, {"kind": "assets", "value": "6000"}]
    (outcome,) = logic.estimate(family(weekly="500", additional_income=savings)).variations
    assert (str(outcome.weekly), outcome.reason) == ("40", VariationReason.UNDER_THRESHOLD)


def test_an_empty_account_beside_a_benefit_that_bars_every_variation_is_told_as_nothing() -> None:
    empty = [{"kind": "assets", "value": "0.00"}]
    (outcome,) = logic.estimate(family(benefits=["pension_credit"], additional_income=empty)).variations
    assert (str(outcome.weekly), outcome.reason) == ("0", VariationReason.INCOME_RELATED_BENEFIT)
