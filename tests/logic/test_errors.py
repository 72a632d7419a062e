"""What is wrong is told by a code and a field, every problem at once, and never with what was typed."""

import pytest

import logic
from tests.logic.families import children, family


def test_errors_name_what_is_wrong_in_one_line() -> None:
    with pytest.raises(logic.LogicError, match=r"nights_out_of_range receiving_parents\.0\.children\.0\.nights"):
        family(children(400))


def test_every_problem_of_an_answer_is_told_at_once() -> None:
    with pytest.raises(logic.LogicError) as refused:
        family(children(400), weekly="lots")
    assert {problem.field for problem in refused.value.problems} == {
        "income.amount",
        "receiving_parents.0.children.0.nights",
    }
