"""A rule of the way finder that could never hold is refused; what an answer may open is said by its mode."""

import pytest

from logic.guidance import Fear, RouteAnswers, Told, choose
from logic.guidance.rules import _known
from tests.logic.families import TODAY


def test_a_condition_on_a_fact_that_there_is_not_is_refused() -> None:
    with pytest.raises(ValueError, match="no fact is called weather"):
        _known({"weather": frozenset({"rain"})})


@pytest.mark.parametrize("values", [frozenset({"purple"}), frozenset()])
def test_a_condition_on_a_value_that_there_is_not_is_refused(values: frozenset[str]) -> None:
    with pytest.raises(ValueError, match="never is"):
        _known({"role": values})


@pytest.mark.parametrize(("answers", "apart", "careful"), [
    (RouteAnswers(danger_now=True), True, False),
    (RouteAnswers(), True, True),
    (RouteAnswers(fear=Fear.NO, protective_order=Told.NO, bank_details_unsafe=Told.NO), False, False),
])  # fmt: skip
def test_only_three_noes_let_an_answer_bring_parents_together_and_care_lets_one_read_alone(
    answers: RouteAnswers, apart: bool, careful: bool
) -> None:
    choice = choose(answers, TODAY)
    assert choice.keeps_apart is apart
    assert choice.may_open_private_arrangement is careful
