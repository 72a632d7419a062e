"""A run that has ended is forgotten at once, not when Python next looks for circles among all visits."""

import gc
import time
from collections.abc import Callable, Iterator

import pytest
from starlette.testclient import TestClient
from streamlit.runtime.scriptrunner.script_runner import ScriptRunner
from streamlit.runtime.state import SessionState
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.local_script_runner import LocalScriptRunner

from tests.streamlit_adapter.open_pages import draw, open_page
from web import memory

PATIENCE = 20.0
"""Seconds for a thread to end."""


@pytest.fixture
def without_looking_for_circles(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    async def sweep(*, somebody_left: bool) -> float:
        return 0.0

    monkeypatch.setattr(memory, "_sweep", sweep)
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def held(kind: type) -> int:
    return sum(type(each) is kind for each in gc.get_objects())


def comes(is_so: Callable[[], bool]) -> bool:
    end = time.monotonic() + PATIENCE
    while not is_so() and time.monotonic() < end:
        time.sleep(0.1)
    return is_so()


@pytest.mark.slow
@pytest.mark.usefixtures("without_looking_for_circles")
def test_no_runner_outlives_its_run(client: TestClient) -> None:
    before = held(ScriptRunner)
    with open_page(client) as socket:
        for screen in ("which-way", "help", "numbers"):
            draw(socket, screen)
        assert comes(lambda: held(ScriptRunner) <= before)


@pytest.mark.usefixtures("without_looking_for_circles")
def test_the_answers_of_whoever_left_are_not_held_by_the_last_run(client: TestClient) -> None:
    """With six hundred visits open everybody stood still for a fifth of a second whenever somebody left."""

    def draw_and_leave(screen: str) -> None:
        with open_page(client) as socket:
            draw(socket, screen)

    draw_and_leave("help")
    before = held(SessionState)
    draw_and_leave("numbers")
    draw_and_leave("help")  # the main loop's own variable keeps the session that was served last, and no other
    assert comes(lambda: held(SessionState) <= before)


@pytest.mark.usefixtures("client")
def test_a_runner_of_streamlits_own_tests_keeps_the_thread_that_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it the loop of the run was closed from two threads at once, now and then."""
    join = LocalScriptRunner.join
    threads = []

    def join_and_note(runner: LocalScriptRunner) -> None:
        if runner._script_thread is not None:
            runner._script_thread.join()
        threads.append(runner._script_thread)
        join(runner)

    monkeypatch.setattr(LocalScriptRunner, "join", join_and_note)
    AppTest.from_string("import streamlit").run()
    assert threads
    assert None not in threads
