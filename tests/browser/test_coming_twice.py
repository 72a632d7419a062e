"""Whoever came twice in one tab finds the site there again on the way back, empty: content/guide/*/what-stays.md."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Server, app_shown
from tests.browser.journey import begin_as_payer
from tests.browser.settling import left_for, settled

pytestmark = [pytest.mark.browser, pytest.mark.goes_back]
INCOME = ".st-key-ask-income input"
TYPED = "41234.56"


def visit_and_type(page: Page, address: str) -> None:
    begin_as_payer(page, address)
    page.locator(INCOME).fill(TYPED)
    page.locator("[class*=st-key-ask-nation] label:has(input)").nth(1).click()
    settled(page)


def test_going_back_can_show_the_first_of_two_visits_again_and_nothing_that_was_typed(
    page: Page, server: Server, neutral: str
) -> None:
    between = neutral.replace("/weather", "/before")
    visit_and_type(page, server.address)
    page.goto(between)
    visit_and_type(page, server.address)
    for _ in range(3):
        page.keyboard.press("Shift")
    left_for(page, neutral)
    page.go_back(wait_until="commit")
    expect(page).to_have_url(between)
    page.go_back(wait_until="commit")
    expect(page).to_have_url(f"{server.address}/numbers")
    app_shown(page)
    settled(page)
    expect(page.locator(".st-key-way-pay button")).to_be_visible()
    expect(page.locator(INCOME)).to_have_count(0)
    page.locator(".st-key-way-pay button").click()
    expect(page.locator(INCOME)).to_have_value("")
    expect(page.locator("[class*=st-key-ask-nation] input:checked")).to_have_count(0)
