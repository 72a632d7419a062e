"""On screens of one step the answer stands below the button that asks for it: it comes into sight, and is said."""

import re

import pytest
from playwright.sync_api import Page, expect

from content import SCREENS as ALL_SCREENS
from content import heading_of
from tests.browser.conftest import NewPage, Server, app_shown
from tests.browser.filled import Filling, estimate
from tests.browser.journey import move_to
from tests.browser.settling import drawn, settled, wait_until
from tests.browser.test_whole_law import FILLED_IN, TICKED, answer

pytestmark = pytest.mark.browser

HOLD_DRAWN = """() => {
  const later = window.setTimeout;
  window.held = [];
  window.setTimeout = (act, ms, ...more) => (ms === 20 ? held.push(act) : later(act, ms, ...more));
  window.said = [];
  telling.say = (words) => said.push(words);
}"""
"""Keep an answer that has come from being taken for drawn (DRAWING in web/assets/line.js), and note what is said."""
SCREENS = ("count_nights", "who_can_apply", "other_money", "when_it_changes", "fees_in_full")


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


def test_a_screen_that_is_opened_soon_after_an_answer_is_said_for_its_whole_time(page: Page, server: Server) -> None:
    """Answers and screens each had a clock of their own: the answer's took the next screen's words away."""
    page.clock.install()
    page.goto(server.address + ALL_SCREENS["fees_in_full"].address)
    app_shown(page)
    settled(page)
    answer(page, "fees_in_full")
    said = page.locator("#told")
    expect(said).not_to_be_empty()
    page.clock.fast_forward(8000)  # of the ten seconds in which the answer is said
    expect(said).not_to_be_empty()
    move_to(page, ALL_SCREENS["help"].address)
    heading = re.compile(f"^{re.escape(heading_of('help', 'en'))}")
    expect(said).to_have_text(heading)
    page.clock.fast_forward(5000)
    expect(said).to_have_text(heading)
    page.clock.fast_forward(8000)
    expect(said).to_be_empty()


def test_an_answer_is_that_of_the_press_before_until_its_own_is_drawn(page: Page, server: Server) -> None:
    """An answer counted when it had come: what stood before was said for what a press had asked for."""
    page.goto(server.address + ALL_SCREENS["fees_in_full"].address)
    app_shown(page)
    settled(page)
    answer(page, "fees_in_full")
    page.evaluate(HOLD_DRAWN)
    press = "document.querySelector('.st-key-fees-ask-arrears button').click()"
    page.evaluate(press)
    wait_until(page, "held.length === 1")
    page.evaluate(f"() => {{ {press}; held[0](); }}")
    wait_until(page, "held.length === 2")
    drawn(page)
    assert page.evaluate("said") == []
    assert page.locator("html[data-unheard]").count() == 1
    page.evaluate("held[1]()")
    wait_until(page, "said.length === 1")
    settled(page)
    assert len(page.evaluate("said")) == 1
