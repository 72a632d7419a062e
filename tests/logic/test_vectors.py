"""Families whose amounts follow from the rules."""

from typing import Any

import pytest

import logic
from tests.logic.families import TODAY, names, read_cases

VECTORS = read_cases("vectors.yaml")


@pytest.mark.parametrize("case", VECTORS, ids=names(VECTORS))
def test_a_family_pays_what_the_rules_give(case: dict[str, Any]) -> None:
    estimate = logic.estimate(logic.read_circumstances(case["facts"], TODAY))
    assert str(estimate.weekly) == case["weekly"]
    assert estimate.rate == case["rate"]
    if "each" in case:
        assert [str(parent.weekly) for parent in estimate.receiving_parents] == case["each"]
