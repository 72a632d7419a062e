"""The memory goes on being swept, whatever goes wrong in one sweep."""

import asyncio
import io
import logging
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from web import memory
from web.memory import Sweeper

TYPED = "41,234 a week"
OURS = "sweep"
"""How the threads are named on which these tests sweep: an app that another test has started sweeps beside them."""


def is_ours() -> bool:
    return threading.current_thread().name.startswith(OURS)


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """What the edge writes to its log."""
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    memory._log.addHandler(handler)
    yield out
    memory._log.removeHandler(handler)


@pytest.fixture
def tries(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The sweeps that were tried, the first of which fails in Streamlit's inside; and what each of them did."""
    done: list[str] = []

    def drop() -> bool:
        if not is_ours():
            return False
        done.append("looked")
        if done == ["looked"]:
            raise KeyError(TYPED)
        return False

    async def push_out() -> None:
        if is_ours():
            done.append("pushed out")

    monkeypatch.setattr(memory, "drop_expired_sessions", drop)
    monkeypatch.setattr(memory, "push_out_last_session", push_out)
    monkeypatch.setattr(memory, "_SHARED_FOR", 0.01)
    monkeypatch.setattr(memory, "_SWEEP_EVERY", 0.01)
    return done


def run(act: Coroutine[None, None, None]) -> None:
    """Run it on a thread of its own: the browser tests leave a loop running on this one."""
    with ThreadPoolExecutor(1, thread_name_prefix=OURS) as thread:
        thread.submit(asyncio.run, act).result()


async def sweep_until(is_done: Callable[[], bool]) -> None:
    """Let a sweeper that was woken once run until then, and stop it."""
    sweeper = Sweeper()
    sweeper.start()
    sweeper.wake()
    async with asyncio.timeout(5):
        while not is_done():
            await asyncio.sleep(0.01)
    await sweeper.stop()


def test_after_a_sweep_that_failed_the_leavers_answers_are_pushed_out_by_the_next(tries: list[str]) -> None:
    run(sweep_until(lambda: "pushed out" in tries))
    assert tries[:3] == ["looked", "looked", "pushed out"]


def test_a_sweep_that_failed_is_written_down_by_its_kind_alone(tries: list[str], log: io.StringIO) -> None:
    run(sweep_until(lambda: len(tries) > 1))
    assert log.getvalue() == "A sweep of the memory failed: KeyError\n"


def test_the_server_stops_quietly_right_after_a_sweep_that_failed(tries: list[str], log: io.StringIO) -> None:
    run(sweep_until(lambda: bool(log.getvalue())))
    assert tries


def test_after_a_sweep_for_which_everybody_waited_long_the_next_one_waits_longer(
    tries: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With hundreds of visits open a sweep takes a fifth of a second, and somebody leaves every second."""
    began: list[float] = []

    async def sweep(*, somebody_left: bool) -> float:
        if is_ours():
            began.append(time.monotonic())
        return 0.02

    monkeypatch.setattr(memory, "_sweep", sweep)
    run(sweep_until(lambda: len(began) > 1))
    assert began[1] - began[0] >= 0.02 * memory._RESTS
