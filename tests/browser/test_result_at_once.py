"""The result answers at once: three figures for the reader within a screen and a half of a narrow phone, untapped."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.accessible import axe_findings, sideways_scroll
from tests.browser.conftest import NewPage, Server, app_shown
from tests.browser.journey import CONTINUE, go_through
from tests.browser.settling import settled

pytestmark = pytest.mark.browser

HEIGHT = 740


def tries_other_nights(page: Page) -> None:
    """Try another band: the new amount stands beside the old, on the law's own steps; one press sets it back."""
    what_if = page.locator(".st-key-what-if")
    what_if.locator("[class*=st-key-ask-what_if_nights] label:has(input)").nth(2).click()
    expect(what_if.locator(".then dd")).to_have_text(["£82.06", "£68.38"])
    expect(what_if.locator(".chart text.here")).to_have_text("With this")
    settled(page)
    assert sideways_scroll(page) <= 0
    assert axe_findings(page) == []
    what_if.locator(".st-key-what-if-back button").click()
    expect(what_if.locator(".then dd")).to_have_text(["£82.06"])
    settled(page)


def changes_one_answer(page: Page) -> None:
    """Change beside an answer leads to that question, in view and under the fingers; one press leads back."""
    answers = page.locator("details:has(.told-answers)")
    answers.locator("summary").click()
    settled(page)
    assert axe_findings(page) == []
    answers.get_by_role("link", name="Change: Paid into a pension").click()
    pension = page.locator(".st-key-ask-pension input")
    expect(pension).to_be_focused()
    expect(pension).to_be_in_viewport(ratio=1)
    expect(page).to_have_url(re.compile(r"/numbers$"))
    expect(page.locator(".st-key-ask-income input")).to_have_value("2600")
    page.locator(CONTINUE).click()
    page.locator(".way-card").first.wait_for()
    settled(page)


def test_on_a_wide_screen_what_if_stands_beside_the_amount(new_page: NewPage, server: Server) -> None:
    page = new_page(viewport={"width": 1280, "height": 900})
    go_through(page, server.address, until="result")
    amount, what_if = (page.locator(mark).first.bounding_box() for mark in (".answer", ".st-key-what-if"))
    assert amount
    assert what_if
    assert what_if["x"] >= amount["x"] + amount["width"]
    assert what_if["y"] < amount["y"] + amount["height"]
    out = page.locator("#exit-link").bounding_box()
    assert out
    assert out["y"] + out["height"] <= what_if["y"]


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
    settled(page)
    page.locator(CONTINUE).click()
    page.locator("[class*=st-key-ask-band-0-0] label:has(input)").nth(1).click()
    settled(page)
    page.locator(CONTINUE).click()
    page.locator(".way-card").first.wait_for()
    settled(page)
    sides = page.locator(".side.yours").all()
    lowest = [side.evaluate("side => side.getBoundingClientRect().bottom + scrollY") for side in sides]
    assert len(lowest) == 3
    assert max(lowest) <= 1.5 * HEIGHT
    assert sideways_scroll(page) <= 0
    assert axe_findings(page) == []
    tries_other_nights(page)
    changes_one_answer(page)
    page.locator(".house-back").click()
    expect(page.locator(".st-key-ask-income input")).to_have_value("2600")
