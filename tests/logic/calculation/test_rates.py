"""Nil, flat, reduced, basic and basic plus, both sides of each threshold."""

from typing import Any

import pytest

from logic.calculation.rates import first_benefit
from logic.codes import Benefit
from tests.logic.calculation.cases import assert_pays_what_the_rules_give, families_about
from tests.logic.families import names

FAMILIES = families_about("rates")


@pytest.mark.parametrize("case", FAMILIES, ids=names(FAMILIES))
def test_a_family_pays_what_the_rules_give(case: dict[str, Any]) -> None:
    assert_pays_what_the_rules_give(case)


def test_a_benefit_that_is_not_listed_is_none_and_of_several_the_first_of_the_codes_is_told() -> None:
    """Which one is told must not hang on the order in which a set is read."""
    listed = frozenset({Benefit.STATE_PENSION, Benefit.CARERS_ALLOWANCE})
    assert first_benefit(frozenset({Benefit.PENSION_CREDIT}), listed) is None
    first = next(benefit for benefit in Benefit if benefit in listed)
    assert first_benefit(listed, listed) is first
