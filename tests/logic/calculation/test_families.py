"""Every family worked by hand stands in the file of one rule, says its paragraph, and has a name of its own."""

from pathlib import Path

from tests.logic.calculation.cases import FAMILIES, families_about, rule_of
from tests.logic.families import names


def test_some_families_are_worked_out_on_a_day_still_to_come() -> None:
    """No family was ever worked out under the law of a day after 2026."""
    ahead = [case for case in FAMILIES if str(case["facts"].get("on", "")) > "2026-12-31"]
    assert len({case["facts"]["on"] for case in ahead}) > 2


def test_every_case_says_which_paragraph_it_turns_on_and_has_a_name_of_its_own() -> None:
    assert all(case["paragraph"] for case in FAMILIES)
    assert len(set(names(FAMILIES))) == len(FAMILIES)


def test_every_rule_has_families_of_its_own() -> None:
    by_rule = {rule: families_about(rule) for rule in {rule_of(case) for case in FAMILIES}}
    assert all(Path(__file__).with_name(f"test_{rule}.py").exists() for rule in by_rule)
    assert len(by_rule) == 8
    assert sum(map(len, by_rule.values())) == len(FAMILIES)
    assert min(map(len, by_rule.values())) >= 5
