"""What a visit takes while it lasts."""

import gc
import tracemalloc

from presentation.visit.estimate import Answers
from presentation.visit.state import VisitState


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
