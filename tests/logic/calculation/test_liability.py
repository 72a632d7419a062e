"""What is paid once income is added and expenses come off: the cap, the flat rate, and what is added to it."""

from typing import Any

import pytest

import logic
from logic.codes import Rate
from logic.rule_registry import Rule
from tests.logic.calculation.cases import assert_pays_what_the_rules_give, families_about
from tests.logic.families import family, names

FAMILIES = families_about("liability")


@pytest.mark.parametrize("case", FAMILIES, ids=names(FAMILIES))
def test_a_family_pays_what_the_rules_give(case: dict[str, Any]) -> None:
    assert_pays_what_the_rules_give(case)


def test_a_flat_rate_that_costs_led_to_is_not_shared_with_children_elsewhere() -> None:
    """Schedule 1 paragraph 5A is about rates by income: nothing shares seven pounds and lifts them again."""
    costs = [{"kind": "contact", "weekly": "495"}]
    estimate = logic.estimate(family(weekly="500", special_expenses=costs, other_arrangement_children=1))
    assert (estimate.rate, str(estimate.weekly)) == (Rate.FLAT, "7.00")
    assert Rule.OTHER_ARRANGEMENTS not in {step.rule for step in estimate.steps}


def test_an_income_that_costs_bring_to_the_flat_rate_is_not_lifted_to_it_once_more() -> None:
    """Regulation 74(1A): only what is below the flat rate is lifted."""
    estimate = logic.estimate(family(weekly="150", special_expenses=[{"kind": "contact", "weekly": "60"}]))
    rules = {step.rule for step in estimate.steps}
    assert (estimate.rate, str(estimate.weekly)) == (Rate.FLAT, "7.00")
    assert Rule.FLAT_LOW_INCOME in rules
    assert Rule.VARIATION_FLOOR not in rules
