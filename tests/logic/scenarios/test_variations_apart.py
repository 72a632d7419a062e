"""An amount with the variations that were told, and without any."""

from decimal import Decimal

from logic import scenarios
from tests.logic.families import family


def test_a_variation_is_shown_with_and_without() -> None:
    costs = [{"kind": "contact", "weekly": "50"}]
    both = scenarios.with_and_without(family(weekly="500", special_expenses=costs))
    assert (both.with_variations.weekly, both.without.weekly) == (Decimal("54.00"), Decimal("60.00"))
    assert [outcome.counts for outcome in both.with_variations.variations] == [True]
    assert both.without.variations == ()
