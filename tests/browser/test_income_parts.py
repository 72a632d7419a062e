"""Adding up the income in a real browser: whole on a small phone, nothing axe finds, and carried over by one press."""

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.accessible import axe_findings, sideways_scroll
from tests.browser.conftest import NewPage, Server, app_shown
from tests.browser.settling import settled

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    "look",
    [
        {"viewport": {"width": 320, "height": 800}, "color_scheme": "dark"},
        {"viewport": {"width": 1280, "height": 900}, "color_scheme": "light"},
    ],
    ids=["a small dark phone", "a light desktop"],
)
@pytest.mark.parametrize("language", ["en", "cy"])
def test_an_income_is_added_up_and_carried_over(
    server: Server, new_page: NewPage, look: dict[str, Any], language: str
) -> None:
    page = new_page(bypass_csp=True, **look)
    page.goto(f"{server.address}/numbers" + ("?lang=cy" if language == "cy" else ""))
    app_shown(page)
    page.locator(".st-key-way-pay button").click()
    page.locator('#root a[href^="/add-it-up"]').click()
    for kind in ("payslip", "pay_to_date", "last_year_pay", "dividends"):
        page.locator(f".st-key-ask-part-{kind} label").first.click()
        settled(page)
    page.locator(".st-key-more-payslip button").click()
    settled(page)
    for key, typed in (
        ("part_amount-payslip-0", "2000"),
        ("part_amount-payslip-1", "2400.50"),
        ("part_amount-pay_to_date-0", "3650"),
        ("part_number-pay_to_date-0", "6"),
        ("part_amount-last_year_pay-0", "40000"),
        ("part_amount-dividends-0", "3000"),
    ):
        page.locator(f".st-key-ask-{key} input").fill(typed)
        page.keyboard.press("Tab")
        settled(page)
    page.locator(".st-key-add-up button").click()
    expect(page.locator(".answer")).to_be_visible()
    settled(page)
    assert axe_findings(page) == []
    assert not sideways_scroll(page)
    page.locator(".st-key-carry-income button").click()
    page.wait_for_url(re.compile(r"/numbers(\?|$)"))
    expect(page.locator(".st-key-ask-income input")).to_have_value(re.compile(r"^\d+\.\d\d$"))
