"""Each screen as the first thing a fresh copy of the app is asked for: Streamlit once ran the bare file instead."""

import json
import os
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from content import SCREENS, Screen, text
from tests.patience import PATIENCE, attempts
from tests.ports import free_port

pytestmark = pytest.mark.process
ROOT = Path(__file__).parents[2]
BY_THE_FRAMEWORK_S_OWN_COMMAND = ("home", "fees_in_full")
"""Screens that are asked of a process that `./run` would start; the others of processes made for it."""


@pytest.fixture(scope="module")
def first_drawn() -> dict[str, str]:
    """What each screen drew as the first that its process was asked for (first_visits.py tells why it is the first)."""
    paths = [screen.path for screen in SCREENS.values()]
    done = subprocess.run(
        [sys.executable, "-m", "tests.pages.first_visits", *paths],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return {told["path"]: told["drawn"] for told in map(json.loads, done.stdout.splitlines())}


def first_answer(path: str) -> str:
    """Start a fresh copy, ask for one screen before anything else, and give the tree it drew as text."""
    port = free_port()
    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "streamlit",
            "run",
            "app.py",
            "--server.port",
            str(port),
            "--server.enableAgentApi=true",
        ],
        cwd=ROOT,
        env=os.environ | {"PYTHONUNBUFFERED": "1"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    request = urllib.request.Request(
        f"http://localhost:{port}/_stcore/agent/interact",
        data=json.dumps({"page": path}).encode(),
        headers={"Content-Type": "application/json"},
    )
    try:
        for _ in attempts(0.1):
            try:
                with urllib.request.urlopen(request, timeout=30) as answer:
                    return str(answer.read().decode())
            except (urllib.error.URLError, ConnectionError):
                assert process.poll() is None, "the app did not start"
        raise AssertionError("the app did not answer")
    finally:
        process.terminate()
        process.wait(PATIENCE)


def assert_whole(drawn: str) -> None:
    assert text("layout.name", "en") in drawn
    assert "<h1" in drawn
    assert '"exception"' not in drawn


@pytest.mark.parametrize("screen", SCREENS.values(), ids=lambda screen: screen.code)
def test_a_first_visit_straight_to_a_screen_has_its_frame_and_its_heading(
    first_drawn: dict[str, str], screen: Screen
) -> None:
    assert_whole(first_drawn[screen.path])


@pytest.mark.parametrize("code", BY_THE_FRAMEWORK_S_OWN_COMMAND)
def test_so_has_a_first_visit_to_a_copy_that_was_started_by_the_framework_s_own_command(
    first_drawn: dict[str, str], code: str
) -> None:
    drawn = first_answer(SCREENS[code].path)
    assert_whole(drawn)
    assert len(drawn) == len(first_drawn[SCREENS[code].path])
