"""Expenses that come off the income, both sides of each threshold."""

from decimal import Decimal
from typing import Any

import pytest

import logic
from logic.calculation.special_expenses import boarding_maintenance_element
from logic.codes import VariationReason, WarningCode
from logic.rule_registry import Rule
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
    """Fees of nine pounds do not count; half of what costs of contact leave of the income would be two and a half."""
    costs: list[dict[str, Any]] = [{"kind": "contact", "weekly": "200"}, {"kind": "boarding_school", "weekly": "9"}]
    contact, fees = logic.estimate(family(weekly="205", special_expenses=costs)).variations
    assert (str(contact.weekly), contact.counts) == ("200", True)
    assert (str(fees.weekly), fees.counts) == ("9", False)


def test_of_school_fees_not_told_apart_at_most_thirty_five_in_a_hundred_are_for_living() -> None:
    """Regulation 66(2)."""
    assert str(boarding_maintenance_element(Decimal("30000.00"), logic.law_on(TODAY))) == "10500.00"


def test_fees_of_exactly_half_are_not_told_to_be_limited() -> None:
    """Regulation 66(5) limits what is above half; a step that limits 250 to 250 would only confuse."""
    fees = [{"kind": "boarding_school", "weekly": "250"}]
    estimate = logic.estimate(family(weekly="500", special_expenses=fees))
    assert estimate.variations[0].weekly == 250
    assert Rule.BOARDING_SCHOOL_LIMIT not in {step.rule for step in estimate.steps}


def test_fees_over_half_of_an_income_over_the_cap_know_no_half_of_other_money_that_the_cap_keeps_out() -> None:
    """Doubt D27 asks of money that counts; told here, it named an amount that no reading of the law gives."""
    estimate = logic.estimate(
        family(
            weekly="3200",
            special_expenses=[{"kind": "boarding_school", "weekly": "2000"}],
            additional_income=[{"kind": "diversion", "yearly": "20000"}],
        )
    )
    assert estimate.variations[0].weekly == 1700
    assert WarningCode.BOARDING_HALF_BEFORE_OTHER_INCOME not in estimate.warnings


def test_a_cost_of_nothing_is_not_refused_for_what_it_leaves_over_the_cap() -> None:
    """Regulation 57(1)(e)(iii) is about a cost that leaves more than the cap; nothing was taken off here."""
    cost = [{"kind": "illness_or_disability", "weekly": "0"}]
    (outcome,) = logic.estimate(family(weekly="4000", relevant_other_children=1, special_expenses=cost)).variations
    assert outcome.reason is VariationReason.COUNTED
