"""Other money that is added to an income, both sides of each threshold."""

from typing import Any

import pytest

import logic
from logic.codes import VariationReason
from tests.logic.calculation.cases import assert_pays_what_the_rules_give, families_about
from tests.logic.families import family, names

FAMILIES = families_about("additional_income")


@pytest.mark.parametrize("case", FAMILIES, ids=names(FAMILIES))
def test_a_family_pays_what_the_rules_give(case: dict[str, Any]) -> None:
    assert_pays_what_the_rules_give(case)


def test_savings_under_the_limit_are_told_with_what_they_would_bring() -> None:
    """Eight in a hundred of £20,000 and of £6,000, by 52: regulation 69A(7)."""
    savings = [{"kind": "assets", "value": "20000"}, {"kind": "assets", "value": "6000"}]
    (outcome,) = logic.estimate(family(weekly="500", additional_income=savings)).variations
    assert (str(outcome.weekly), outcome.reason) == ("40", VariationReason.UNDER_THRESHOLD)


def test_an_empty_account_beside_a_benefit_that_bars_every_variation_is_told_as_nothing() -> None:
    empty = [{"kind": "assets", "value": "0.00"}]
    (outcome,) = logic.estimate(family(benefits=["pension_credit"], additional_income=empty)).variations
    assert (str(outcome.weekly), outcome.reason) == ("0", VariationReason.INCOME_RELATED_BENEFIT)
