"""A page that slept while its line was cut without a word works at the first press, and nothing in it is gone."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from tests.browser.asleep import freeze_page, press_danger_after_sleeping, type_on_after_sleeping
from tests.browser.conftest import Server
from tests.browser.rope import Rope

pytestmark = pytest.mark.browser
SLEEP = 3_000  # ms: longer than any session outlives its connection


@pytest.fixture
def rope(server: Server) -> Iterator[Rope]:
    held = Rope(server.port)
    yield held
    held.end()


def test_after_a_sleep_that_nobody_was_told_of_the_first_press_on_danger_works(page: Page, rope: Rope) -> None:
    """`python -m tests.browser.asleep` sleeps as long as a phone does: the server forgets as soon here as there."""
    press_danger_after_sleeping(page, rope, freeze_page, SLEEP / 1000)


def test_after_a_sleep_that_nobody_was_told_of_nothing_is_gone(page: Page, rope: Rope) -> None:
    type_on_after_sleeping(page, rope, freeze_page, SLEEP / 1000)
