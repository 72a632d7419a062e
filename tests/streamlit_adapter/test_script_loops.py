"""Visits share the event loop that no script of ours uses, and take no descriptors for it."""

import asyncio
import re
from pathlib import Path

from starlette.testclient import TestClient
from streamlit.runtime import app_session
from streamlit.runtime.scriptrunner.script_runner import ScriptRunner

from tests.streamlit_adapter.open_pages import draw, open_page, sessions_of_pages

ROOT = Path(__file__).parents[2]


def loops_of_the_system() -> int:
    """Count the event polls that the process holds: each event loop has one."""
    opened = list(Path("/proc/self/fd").iterdir())
    return sum("eventpoll" in str(one.readlink()) for one in opened if one.is_symlink())


def test_an_open_page_takes_no_event_loop_of_its_own(client: TestClient) -> None:
    """A visit took four of the process's descriptors: three were the loop's."""
    with open_page(client) as first:
        draw(first, "help")
        before = loops_of_the_system()
        with open_page(client) as second:
            draw(second, "help")
            loops = {info.session._script_event_loop for info in sessions_of_pages()}
            assert len(loops) == 1
            assert loops_of_the_system() <= before + 1, "the client of this test has one for each page"


def test_the_shared_loop_stays_when_a_page_is_left(client: TestClient) -> None:
    with open_page(client) as socket:
        draw(socket, "help")
        (loop,) = {info.session._script_event_loop for info in sessions_of_pages()}
    assert not loop.is_closed()
    with open_page(client) as socket:
        draw(socket, "numbers")
        assert {info.session._script_event_loop for info in sessions_of_pages()} == {loop}


def test_a_loop_that_is_not_shared_is_closed() -> None:
    other = asyncio.new_event_loop()
    app_session._close_script_event_loop(other)
    assert other.is_closed()


def test_no_script_of_ours_uses_the_loop_that_is_shared() -> None:
    """Two visits could not run it at once."""
    for folder in ("pages", "ui", "presentation", "content", "logic"):
        for file in (ROOT / folder).rglob("*.py"):
            assert not re.search(r"\basyncio\b", file.read_text(encoding="utf-8")), file


def test_a_runner_takes_the_loop_of_its_session() -> None:
    """Where an upgrade lets it make one itself, what is put in is in the way of nothing and does nothing."""
    assert "event_loop" in ScriptRunner.__init__.__annotations__
