"""What nights with the paying parent and in council care take off, both sides of each band."""

from typing import Any

import pytest

import logic
from logic.rule_registry import Rule
from tests.logic.calculation.cases import assert_pays_what_the_rules_give, families_about
from tests.logic.families import children, family, names

FAMILIES = families_about("shared_care")


@pytest.mark.parametrize("case", FAMILIES, ids=names(FAMILIES))
def test_a_family_pays_what_the_rules_give(case: dict[str, Any]) -> None:
    assert_pays_what_the_rules_give(case)


def test_the_floor_is_that_of_council_care_as_soon_as_one_child_of_one_family_is_there() -> None:
    """Regulation 53(9), and not Schedule 1 paragraph 7(7): two families, and council nights in the second alone."""
    in_care = {"children": [{"nights": 0, "local_authority_nights": 200}]}
    steps = logic.estimate(family(children(180), in_care, weekly="120")).steps
    floors = [step.rule for step in steps if step.rule in (Rule.FLOOR, Rule.LOCAL_AUTHORITY_FLOOR)]
    assert floors == [Rule.LOCAL_AUTHORITY_FLOOR]
