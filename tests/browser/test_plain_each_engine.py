"""The main job with scripts off in Chromium, Firefox and WebKit, left at once, with nothing typed left on disk."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.conftest import Server
from tests.browser.engines import ENGINES, Browser, wait_for, wait_for_address
from tests.browser.engines.pages import look
from tests.browser.engines.plain import INCOME, PlainForms
from tests.browser.forensic import files_holding

pytestmark = pytest.mark.browser

WRITES_WITHIN = 4
"""Seconds after which each engine has written its session to disk."""


@pytest.fixture(params=ENGINES)
def profile(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return tmp_path / str(request.param)


@pytest.fixture
def engine(profile: Path) -> Iterator[Browser]:
    browser = ENGINES[profile.name](profile)
    yield browser
    browser.quit()


def test_without_scripts_a_person_gets_the_amount_and_leaves_and_nothing_typed_is_on_disk(
    profile: Path, engine: Browser, server: Server, neutral: str
) -> None:
    with engine.window(scripts=False) as window:
        forms = PlainForms(window)
        window.open(neutral.replace("weather", "before"))
        window.open(f"{server.address}/plain/")
        forms.stands("What do you need?")
        forms.to_the_result()
        forms.to_the_ways()
        assert all(INCOME not in entry for entry in window.history())
        time.sleep(WRITES_WITHIN)
        window.click("#exit-link")
        wait_for_address(window, neutral)
        window.back()
        wait_for(window, "document.readyState === 'complete'")
        seen = look(window)
        assert INCOME not in seen.text
        assert "Two homes" not in seen.text
        assert not seen.fields
    with engine.window(scripts=False) as window:
        window.open(f"{server.address}/plain/numbers")
        PlainForms(window).to_the_children()
        time.sleep(WRITES_WITHIN)  # the browser ends with the form on the screen
    engine.quit()
    assert files_holding(profile, (INCOME,)) == []
