"""The working shown to a person is the working done: whole traces, step by step."""

from typing import Any

import pytest

import logic
from logic import calculation
from logic.codes import Rate
from logic.rule_registry import Kind, Rule
from tests.logic.families import TODAY, names, read_cases

TRACES = read_cases("traces.yaml")


@pytest.mark.parametrize("case", TRACES, ids=names(TRACES))
def test_each_step_says_what_it_read_and_what_it_gave(case: dict[str, Any]) -> None:
    estimate = logic.estimate(logic.read_circumstances(case["facts"], TODAY))
    told = [
        {
            "rule": str(step.rule),
            "reads": {name: str(quantity) for name, quantity in step.reads.items()},
            "value": str(step.value),
            **({} if step.receiving_parent is None else {"receiving_parent": step.receiving_parent}),
            **({} if step.child is None else {"child": step.child}),
        }
        for step in estimate.steps
    ]
    assert told == case["steps"]


def test_every_rule_of_the_register_is_traced_in_some_family() -> None:
    traced = {step["rule"] for case in TRACES for step in case["steps"]}
    assert traced == set(Rule)


def test_a_fraction_or_a_code_is_not_an_amount() -> None:
    with pytest.raises(TypeError):
        _ = calculation.Quantity(Kind.CODE, Rate.FLAT).amount


@pytest.mark.parametrize(
    ("more", "used"),
    [
        ({"nil_reason": "prisoner", "additional_income": [{"kind": "unearned", "yearly": "20000"}]}, "383.56"),
        ({"nil_reason": "prisoner", "additional_income": [{"kind": "diversion", "yearly": "200000"}]}, "3000.00"),
        ({"benefits": ["state_pension"], "additional_income": [{"kind": "unearned", "yearly": "20000"}]}, "50.00"),
        ({"nil_reason": "prisoner"}, "50.00"),
    ],
)
def test_the_income_told_is_the_income_the_amount_was_worked_out_on(more: dict[str, Any], used: str) -> None:
    """For somebody nil by description it said the income of their own, which the amount did not rest on."""
    facts = {"income": {"amount": "50"}, "receiving_parents": [{"children": [{"nights": 0}]}], **more}
    assert str(logic.estimate(logic.read_circumstances(facts, TODAY)).gross_weekly_income) == used
