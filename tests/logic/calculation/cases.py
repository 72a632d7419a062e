"""Families worked by hand, by the rule that each turns on: whoever changes a rule runs its own file of tests."""

import re
from collections.abc import Sequence
from itertools import chain
from typing import Any

import logic
from tests.logic.families import TODAY, read_cases

FILES = ("vectors", "thresholds", "people", "peers", "variations", "corners", "edges")
FAMILIES: Sequence[dict[str, Any]] = list(chain.from_iterable(read_cases(f"{name}.yaml") for name in FILES))

_RULES = {
    "shared_care": re.compile(r"\bpara [789]\b|\breg (46|47|50|53)\b"),
    "special_expenses": re.compile(r"\breg 6[3-8]\b"),
    "additional_income": re.compile(r"\breg (69A?|70|71)\b"),
    "liability": re.compile(r"\breg 7[2-5]\b"),
    "variations": re.compile(r"\breg 5[6-9]\b"),
    "apportionment": re.compile(r"\bpara 6\b|SR 2013/190|^reg 6$"),
    "income": re.compile(r"\breg (3[4-9]|4[0-2])\b"),
    "rates": re.compile(r""),
}
"""The paragraphs of each rule, by the module that applies it, the special ones first."""


def rule_of(case: dict[str, Any]) -> str:
    """Name the rule that a family turns on."""
    return next(rule for rule, paragraphs in _RULES.items() if paragraphs.search(str(case["paragraph"])))


def families_about(rule: str) -> list[dict[str, Any]]:
    """Give the families that turn on a rule."""
    return [case for case in FAMILIES if rule_of(case) == rule]


def assert_pays_what_the_rules_give(case: dict[str, Any]) -> None:
    """Hold a family's estimate to what was worked out by hand."""
    estimate = logic.estimate(logic.read_circumstances(case["facts"], TODAY))
    assert str(estimate.weekly) == case["weekly"]
    assert estimate.rate == case["rate"]
    if "each" in case:
        assert [str(parent.weekly) for parent in estimate.receiving_parents] == case["each"]
    if "gross_weekly_income" in case:
        assert str(estimate.gross_weekly_income) == case["gross_weekly_income"]
    if "otherwise" in case:
        otherwise = {str(other.warning): str(other.weekly) for other in estimate.other_readings}
        assert otherwise == case["otherwise"]
    assert {str(outcome.kind): str(outcome.reason) for outcome in estimate.variations} == case.get("reasons", {})
