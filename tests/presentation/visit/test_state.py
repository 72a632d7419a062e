"""What a visit takes while it lasts."""

import gc
import tracemalloc
from datetime import date

import pytest
from pydantic import TypeAdapter

from presentation.visit.estimate import Answers, FamilyAnswers
from presentation.visit.scenarios import WhatIfAnswers
from presentation.visit.state import VisitState, visit_as_json, visit_from_json
from tests.presentation.visit.test_seal import told


def test_the_answers_of_hundreds_who_are_there_at_once_take_little_memory() -> None:
    """Thirty forms as pydantic's models took 26 kB a visit, with nothing typed in them."""
    visits = [VisitState(answers=Answers())]
    gc.collect()
    tracemalloc.start()
    try:
        visits += [VisitState(answers=Answers()) for _ in range(100)]
        taken, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert taken / 100 < 10 * 1024


@pytest.mark.parametrize("state", [VisitState(), VisitState(answers=Answers()), told()])
def test_a_visit_is_written_as_pydantic_writes_it(state: VisitState) -> None:
    """It made all forty empty forms anew each time that a visit was written, only to leave out what equals them."""
    assert visit_as_json(state) == TypeAdapter(VisitState).dump_json(state, exclude_defaults=True)


def test_what_was_told_leaves_the_first_values_as_they_are() -> None:
    before = visit_as_json(VisitState(answers=Answers()))
    state = VisitState(answers=Answers())
    assert state.answers
    visit_as_json(state)
    state.answers.families.append(FamilyAnswers(count="2"))
    state.answers.families[0].children[0].pattern.nights.add(3)
    state.looked_at.what_if = WhatIfAnswers(turn=1)
    state.way_finding.tell("order_made", date(2025, 3, 1))
    state.pictures.add("nights")
    assert visit_from_json(visit_as_json(state)) == state
    assert visit_as_json(VisitState(answers=Answers())) == before
