"""A person's way from home to the comparison, in a real browser."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.conftest import app_shown
from tests.browser.settling import settled

CONTINUE = "[class*='st-key-continue-'] button"


def go_through(
    page: Page, address: str, language: str = "en", seen: Callable[[str], None] = lambda _: None, until: str = ""
) -> None:
    """Answer everything as a paying parent of two, calling `seen` with each screen; `until` ends it early."""

    def at(name: str, mark: str) -> None:
        page.locator(mark).first.wait_for()
        settled(page)
        seen(name)

    page.goto(address + ("/" if language == "en" else f"/?lang={language}"))
    app_shown(page)
    at("home", ".st-key-way-pay")
    page.locator(".st-key-way-pay button").click()
    at("income", ".st-key-ask-income")
    page.locator(CONTINUE).click()
    at("income with errors", ".field-error")
    page.locator("[class*=st-key-ask-nation] label:has(input)").nth(1).click()
    page.locator(".st-key-ask-income input").fill("2,500")
    page.locator(CONTINUE).click()
    at("changes", ".st-key-ask-has_benefits")
    page.locator(".st-key-ask-has_benefits label").click()
    page.locator(".st-key-ask-has_partner label").click()
    page.locator(".st-key-ask-has_other_children label").click()
    at("changes, opened", ".st-key-ask-relevant_other_children")
    page.locator(".st-key-ask-relevant_other_children input").fill("1")
    page.locator(CONTINUE).click()
    at("children", ".st-key-ask-count-0")
    page.locator(".st-key-ask-count-0 input").fill("2")
    page.locator(CONTINUE).click()
    at("nights", "[class*=st-key-ask-band-0-0]")
    page.locator("[class*=st-key-ask-band-0-0] label:has(input)").nth(1).click()
    page.locator(CONTINUE).click()
    at("result", ".answer")
    if until == "result":
        return
    page.locator(".st-key-compare button").click()
    at("comparison", ".bars svg")
    page.locator(".st-key-curve-year button").click()
    at("picture", ".js-plotly-plot .legendtext")


def move_to(page: Page, address: str) -> None:
    """Open one screen from within the app, as a link of the menu does."""
    page.evaluate("(to) => { history.replaceState({}, '', to); dispatchEvent(new PopStateEvent('popstate')) }", address)
    settled(page)


def begin_as_payer(page: Page, address: str) -> None:
    """Open the questions and say that this is the paying parent."""
    page.goto(f"{address}/numbers")
    app_shown(page)
    page.locator(".st-key-way-pay button").click()


def tab_to(page: Page, selector: str, most: int = 60) -> None:
    """Press Tab until the focus is inside what the selector names."""
    for _ in range(most):
        if page.evaluate("selector => !!document.activeElement?.closest(selector)", selector):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{selector} was not reached by Tab")


def starts_at_its_heading(page: Page, mark: str) -> None:
    """Wait for what marks the next part of the way, and see that the focus is on its heading."""
    page.locator(mark).first.wait_for()
    expect(page.locator("h1")).to_be_focused()
    settled(page)


def answer_by_keys(page: Page, income: str) -> None:
    """Answer everything from the income to the nights as the parent of one child, by keys alone."""
    tab_to(page, ".st-key-ask-income")
    page.keyboard.type(income)
    page.keyboard.press("Enter")
    starts_at_its_heading(page, ".st-key-ask-has_benefits")
    tab_to(page, CONTINUE)
    page.keyboard.press("Enter")
    starts_at_its_heading(page, ".st-key-ask-count-0")
    tab_to(page, ".st-key-ask-count-0")
    page.keyboard.type("1")
    page.keyboard.press("Enter")
    starts_at_its_heading(page, "[class*=st-key-ask-band-0-0]")
    tab_to(page, "[class*=st-key-ask-band-0-0]")
    page.keyboard.press("Space")
    settled(page)
    tab_to(page, CONTINUE)
    page.keyboard.press("Enter")
    starts_at_its_heading(page, ".answer")
