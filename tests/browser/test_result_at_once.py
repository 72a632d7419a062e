"""The result answers at once: three figures for the reader within a screen and a half of a narrow phone, untapped."""

import pytest
from playwright.sync_api import expect

from tests.browser.accessible import axe_findings, sideways_scroll
from tests.browser.conftest import NewPage, Server, app_shown
from tests.browser.journey import CONTINUE
from tests.browser.settling import settled

pytestmark = pytest.mark.browser

HEIGHT = 740


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_receiving_parent_sees_three_figures_within_a_screen_and_a_half(
    new_page: NewPage, server: Server, scheme: str
) -> None:
    page = new_page(viewport={"width": 360, "height": HEIGHT}, color_scheme=scheme)
    page.goto(f"{server.address}/numbers")
    app_shown(page)
    page.locator(".st-key-way-receive button").click()
    page.locator("[class*=st-key-ask-nation] label:has(input)").first.click()
    page.locator(".st-key-ask-income input").fill("2600")
    page.locator(CONTINUE).click()
    page.locator(".st-key-ask-has_benefits").wait_for()
    settled(page)
    page.locator(CONTINUE).click()
    page.locator(".st-key-ask-count-0 input").fill("2")
    page.locator(CONTINUE).click()
    page.locator("[class*=st-key-ask-band-0-0] label:has(input)").nth(1).click()
    page.locator(CONTINUE).click()
    page.locator(".way-card").first.wait_for()
    settled(page)
    sides = page.locator(".side.yours").all()
    lowest = [side.evaluate("side => side.getBoundingClientRect().bottom + scrollY") for side in sides]
    assert len(lowest) == 3
    assert max(lowest) <= 1.5 * HEIGHT
    assert sideways_scroll(page) <= 0
    assert axe_findings(page) == []
    page.locator(".house-back").click()
    expect(page.locator(".st-key-ask-income input")).to_have_value("2600")
