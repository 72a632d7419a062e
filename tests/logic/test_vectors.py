"""Families whose amounts follow from the rules, worked by hand, file by file."""

from itertools import chain
from typing import Any

import pytest

import logic
from tests.logic.families import TODAY, names, read_cases

FILES = (
    "vectors.yaml",
    "thresholds.yaml",
    "people.yaml",
    "peers.yaml",
    "variations.yaml",
    "corners.yaml",
    "edges.yaml",
)
FAMILIES = list(chain.from_iterable(map(read_cases, FILES)))


@pytest.mark.parametrize("case", FAMILIES, ids=names(FAMILIES))
def test_a_family_pays_what_the_rules_give(case: dict[str, Any]) -> None:
    estimate = logic.estimate(logic.read_circumstances(case["facts"], TODAY))
    assert str(estimate.weekly) == case["weekly"]
    assert estimate.rate == case["rate"]
    if "each" in case:
        assert [str(parent.weekly) for parent in estimate.receiving_parents] == case["each"]
    if "gross_weekly_income" in case:
        assert str(estimate.gross_weekly_income) == case["gross_weekly_income"]
    if "otherwise" in case:
        told = {str(other.warning): str(other.weekly) for other in estimate.other_readings}
        assert told == case["otherwise"]
    assert {str(outcome.kind): str(outcome.reason) for outcome in estimate.variations} == case.get("reasons", {})


def test_some_families_are_worked_out_on_a_day_still_to_come() -> None:
    """No family was ever worked out under the law of a day after 2026."""
    ahead = [case for case in FAMILIES if str(case["facts"].get("on", "")) > "2026-12-31"]
    assert len({case["facts"]["on"] for case in ahead}) > 2


def test_every_case_says_which_paragraph_it_turns_on_and_has_a_name_of_its_own() -> None:
    assert all(case["paragraph"] for case in FAMILIES)
    assert len(set(names(FAMILIES))) == len(FAMILIES)
