"""On a small phone what leads on stands above the way out, before anybody scrolls."""

import pytest
from playwright.sync_api import expect

from content import LANGUAGES, SCREENS
from tests.browser.conftest import NewPage, Server, app_shown
from tests.browser.journey import move_to
from tests.browser.settling import settled
from tests.finding import box_of

pytestmark = pytest.mark.browser

FRAME = {"width": 328, "height": 640}
"""A frame in a page 360 wide; as tall as what it shows, so its height says nothing."""
IN_SIGHT = 340
"""Pixels of a frame above the way out, on a phone 640 tall whose page begins with a header, a heading and a line."""


def test_on_a_small_phone_the_choices_of_home_and_the_first_step_s_number_are_above_the_way_out(
    new_page: NewPage, server: Server
) -> None:
    """In a charity's frame the way out lay over "I receive"; the number of the first step was below the edge."""
    page = new_page(viewport=FRAME)
    for language in sorted(LANGUAGES):
        page.goto(f"{server.address}/?lang={language}")
        app_shown(page)
        settled(page)
        page.evaluate("document.documentElement.classList.add('framed', 'hosted')")
        choice = box_of(page.locator(".st-key-way-receive button"))
        assert choice["y"] + choice["height"] <= IN_SIGHT, language
    page.set_viewport_size({"width": 360, "height": 640})
    page.goto(server.address)
    app_shown(page)
    settled(page)
    move_to(page, SCREENS["choosing"].address)
    page.locator(".st-key-way-finish button").click()
    number = page.locator(".first-step .call a").first
    expect(number).to_be_visible()
    settled(page)
    below, out = box_of(number), box_of(page.locator("#exit-link"))
    assert below["y"] + below["height"] <= out["y"]
