"""Whether any variation can count at all: what bars every one of them."""

from typing import Any

import pytest

import logic
from logic.codes import VariationReason
from tests.logic.calculation.cases import assert_pays_what_the_rules_give, families_about
from tests.logic.families import family, names

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
