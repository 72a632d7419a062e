"""What somebody typed is written over in the server's memory when they leave, however the app is started."""

import asyncio
import re
from pathlib import Path

import pytest

from benchmarks import typed_text
from tests.abuse.neighbours import run_apart

ROOT = Path(__file__).parents[2]
STARTS = ("run", "deploy/Dockerfile", "deploy/two-homes@.service")
MOST_LEFT = 5
"""Copies of twenty answers that may outlive a visit. Without the setting it is over a hundred."""


@pytest.mark.parametrize("name", STARTS)
def test_each_way_to_start_has_freed_memory_written_over(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert re.search(r"^(export |ENV |Environment=)PYTHONMALLOC=malloc MALLOC_PERTURB_=165$", text, re.M)


@pytest.mark.process
def test_after_leaving_next_to_nothing_of_what_was_typed_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typed_text, "CHANGES", 1)
    monkeypatch.setattr(typed_text, "WAIT", 1)
    with typed_text.server(typed_text.WAYS["written over"]) as (port, process):
        there, _, later, _ = run_apart(asyncio.wait_for(typed_text.type_and_leave(port, process), 120))
    assert there > 0
    assert later <= MOST_LEFT
