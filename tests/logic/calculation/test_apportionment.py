"""One liability shared between several receiving parents."""

from typing import Any

import pytest

import logic
from logic.rule_registry import Rule
from tests.logic.calculation.cases import assert_pays_what_the_rules_give, families_about
from tests.logic.families import family, names

FAMILIES = families_about("apportionment")


@pytest.mark.parametrize("case", FAMILIES, ids=names(FAMILIES))
def test_a_family_pays_what_the_rules_give(case: dict[str, Any]) -> None:
    assert_pays_what_the_rules_give(case)


def test_a_part_of_exactly_the_flat_rate_is_not_lifted_to_it() -> None:
    """14 pounds for two children, one of them elsewhere: 7 are left, and no step says that they were fewer."""
    estimate = logic.estimate(family(weekly="128", other_arrangement_children=1))
    assert str(estimate.weekly) == "7.00"
    assert [step.rule for step in estimate.steps][-2:] == [Rule.OTHER_ARRANGEMENTS, Rule.ROUNDED]
