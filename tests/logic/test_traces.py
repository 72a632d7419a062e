"""The working shown to a person is the working done: whole traces, step by step."""

from typing import Any

import pytest

import logic
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
    assert traced == set(logic.Rule)


def test_a_fraction_or_a_code_is_not_an_amount() -> None:
    with pytest.raises(TypeError):
        _ = logic.Quantity(logic.Kind.CODE, logic.Rate.FLAT).amount
