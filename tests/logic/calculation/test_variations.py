"""What is told of a variation that cannot count, whatever it would have been."""

from decimal import Decimal
from typing import Any

import logic
from logic.calculation import boarding_maintenance_element
from logic.codes import VariationReason
from tests.logic.families import TODAY, family

ASKED: dict[str, Any] = {
    "special_expenses": [{"kind": "contact", "weekly": "50"}, {"kind": "boarding_school", "weekly": "9"}],
    "additional_income": [{"kind": "unearned", "yearly": "26000"}],
}


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
