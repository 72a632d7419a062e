"""On screens of one step the answer stands below the button that asks for it: it comes into sight, and is said."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NewPage, Server
from tests.browser.filled import Filling, estimate
from tests.browser.test_whole_law import FILLED_IN, TICKED, answer

pytestmark = pytest.mark.browser

SCREENS = ("count_nights", "who_can_apply", "other_money", "when_it_changes")


def test_on_a_small_phone_the_answer_comes_into_sight_and_is_said(
    new_page: NewPage, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It stood under the exit, or below the edge, and nothing told of it."""
    monkeypatch.setitem(TICKED, "other_money", ["ask-has-contact"])  # else a field that stays empty is shown first
    page = new_page(viewport={"width": 360, "height": 640})
    filling = Filling(page, server.address, "en", lambda _: None)
    estimate(filling)
    for screen in SCREENS:
        filling.go(screen)
        answer(page, screen)
        button = filling.key(FILLED_IN[screen][2])
        said = button.locator("xpath=following::div[@role='status' and contains(@class, 'answer')]").first
        expect(said).to_be_visible()
        begins = said.locator("h2, p").first
        expect(page.locator("#told")).to_contain_text(begins.inner_text().strip())
        box, out = begins.bounding_box(), page.locator("#exit-link").bounding_box()
        assert box
        assert out
        assert box["y"] >= 0, screen
        assert box["y"] + box["height"] <= out["y"], screen
