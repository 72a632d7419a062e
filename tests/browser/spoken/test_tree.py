"""What a screen reader is told at each step of the main way is what tree.txt says, read and approved by a person."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Server
from tests.browser.spoken.tree import KEPT, written

pytestmark = pytest.mark.browser


def test_a_screen_reader_is_told_what_the_kept_tree_says(page: Page, server: Server) -> None:
    told = written(page, server.address)
    assert told == KEPT.read_text(encoding="utf-8"), "if this is better: python -m tests.browser.spoken.tree"
