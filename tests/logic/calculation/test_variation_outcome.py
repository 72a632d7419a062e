"""What is made of a variation tells its sum by the week, and only those that count are added up."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

import logic
from logic.calculation.variation_outcome import VariationOutcome, total_counted
from logic.codes import AdditionalIncomeKind, SpecialExpenseKind, VariationReason
from tests.logic.families import family


@pytest.mark.parametrize(
    ("facts", "weekly"),
    [
        ({"special_expenses": [{"kind": "contact", "weekly": "9"}]}, "9"),
        ({"special_expenses": [{"kind": "illness_or_disability", "weekly": "9"}]}, "9"),
        ({"special_expenses": [{"kind": "contact", "weekly": "90"}], "benefits": ["pension_credit"]}, "90"),
        ({"additional_income": [{"kind": "diversion", "yearly": "3650"}], "benefits": ["pension_credit"]}, "70"),
        ({"additional_income": [{"kind": "assets", "value": "26000"}]}, "40"),
        ({"additional_income": [{"kind": "assets", "value": "65000"}], "benefits": ["pension_credit"]}, "100"),
        ({"additional_income": [{"kind": "diversion", "yearly": "3650"}], "default_decision": True}, "0"),
    ],
)
def test_a_variation_that_does_not_count_still_tells_its_weekly_sum(facts: dict[str, Any], weekly: str) -> None:
    outcome = logic.estimate(family(weekly="500", **facts)).variations[0]
    assert not outcome.counts
    assert outcome.weekly == Decimal(weekly)


def test_only_the_outcomes_that_count_are_added_up() -> None:
    outcomes = [
        VariationOutcome(SpecialExpenseKind.CONTACT, Fraction(45, 2), VariationReason.COUNTED),
        VariationOutcome(SpecialExpenseKind.PRIOR_DEBTS, Fraction(9), VariationReason.UNDER_THRESHOLD),
        VariationOutcome(AdditionalIncomeKind.DIVERSION, Fraction(20), VariationReason.COUNTED),
    ]
    assert total_counted(outcomes) == Fraction(85, 2)
    assert total_counted(outcomes[1:2]) == 0
