"""The main job with scripts off in Chromium, Firefox and WebKit, left at once, with nothing typed left on disk."""

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.conftest import Server
from tests.browser.engines import ENGINES, Browser, wait_for, wait_for_address
from tests.browser.engines.pages import look
from tests.browser.engines.plain import INCOME, PlainForms
from tests.browser.traces import files_holding

pytestmark = pytest.mark.browser

WRITES_WITHIN = 3
"""Seconds after which each engine has written its session to disk."""


@contextlib.contextmanager
def started(engine: str, profile: Path) -> Iterator[Browser]:
    """Start a browser with a profile, and end it so that it writes to it what it writes for a person."""
    browser = ENGINES[engine](profile)
    try:
        yield browser
    finally:
        browser.quit()


def get_the_amount_and_leave(browser: Browser, server: Server, neutral: str) -> None:
    with browser.window(scripts=False) as window:
        forms = PlainForms(window)
        window.open(neutral.replace("weather", "before"))
        window.open(f"{server.address}/plain/")
        forms.stands("What do you need?")
        forms.to_the_result()
        forms.to_the_ways()
        assert all(INCOME not in entry for entry in window.history())
        window.click("#exit-link")
        wait_for_address(window, neutral)
        window.back()
        wait_for(window, "document.readyState === 'complete'")
        seen = look(window)
        assert INCOME not in seen.text
        assert "Two homes" not in seen.text
        assert not seen.fields


@pytest.mark.parametrize("engine", ENGINES)
def test_without_scripts_a_person_gets_the_amount_and_leaves_and_nothing_typed_is_on_disk(
    engine: str, server: Server, neutral: str, tmp_path: Path
) -> None:
    with started(engine, tmp_path / engine) as browser:
        get_the_amount_and_leave(browser, server, neutral)
        with browser.window(scripts=False) as window:
            window.open(f"{server.address}/plain/numbers")
            PlainForms(window).to_the_children()
            time.sleep(WRITES_WITHIN)  # the form is still on the screen when the session is written
    assert files_holding(tmp_path / engine, (INCOME,)) == []
