"""The screens beside the estimate, in a real browser: nothing axe finds, nothing wider than a phone."""

import re

import pytest
from playwright.sync_api import Page

from content import SCREENS
from tests.browser.accessible import axe_findings, sideways_scroll
from tests.browser.conftest import NewPage, Server, app_shown
from tests.browser.journey import go_through
from tests.browser.settling import settled

OF_THE_RESULT = [screen for screen in SCREENS.values() if screen.under == "result"]
FILLED_IN = {
    "count_nights": (["ask-council_nights-0-0"], "60", "count-0-0"),
    "who_can_apply": (["ask-ages"], "4, 17", "door-ask"),
    "other_money": (["ask-weekly-contact"], "10", "other-money-ask"),
    "when_it_changes": (["ask-historic", "ask-current"], "24000", "change-ask"),
    "fees_in_full": (["ask-arrears", "ask-net_earnings", "ask-due"], "900", "fees-ask-arrears"),
    "check_figures": (["ask-gross_weekly_income-letter", "ask-weekly_amount-letter"], "100", "letter-ask"),
}
TICKED = {
    "other_money": ["ask-has-contact", "ask-has-assets"],
    "count_nights": ["ask-counting-0-0", "ask-has_council-0-0", "ask-unproved-0-0"],
}


def follow(page: Page, path: str) -> None:
    """Follow a screen's link on the result."""
    page.locator(f'#root a[href="/{path}"]').first.click()
    page.wait_for_url(re.compile(rf"/{path}(\?|$)"))
    app_shown(page)
    settled(page)


def answer(page: Page, screen: str) -> None:
    for key in TICKED.get(screen, []):
        page.locator(f".st-key-{key} label").first.click()
        settled(page)
    fields, typed, button = FILLED_IN.get(screen, ([], "", ""))
    for key in fields:
        page.locator(f".st-key-{key} input").fill(typed)
        page.keyboard.press("Tab")
        settled(page)
    if button:
        page.locator(f".st-key-{button} button").click()
        settled(page)


@pytest.mark.browser
@pytest.mark.parametrize(("width", "scheme"), [(320, "dark"), (1280, "light")])
def test_every_screen_of_the_whole_law_is_whole_for_everybody(
    server: Server, new_page: NewPage, width: int, scheme: str
) -> None:
    page = new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
    go_through(page, server.address)
    wrong: dict[str, list[str]] = {}
    for screen in OF_THE_RESULT:
        page.evaluate("history.replaceState({}, '', '/result'); dispatchEvent(new PopStateEvent('popstate'))")
        page.locator(".more-for-you").wait_for()
        settled(page)
        follow(page, screen.path)
        answer(page, screen.code)
        found = axe_findings(page) + [f"sideways {sideways_scroll(page)}"] * bool(sideways_scroll(page))
        if found:
            wrong[screen.code] = found
    assert not wrong
