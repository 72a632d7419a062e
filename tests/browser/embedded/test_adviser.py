"""An adviser helps one family after another by keys alone, prints the sheet, and begins afresh."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.accessible import axe_findings
from tests.browser.conftest import NewPage, Server, app_shown
from tests.browser.journey import answer_by_keys, starts_at_its_heading, tab_to
from tests.browser.settling import settled

pytestmark = pytest.mark.browser


def help_a_family(page: Page, income: str) -> None:
    """Answer every question of a paying parent of one by keys."""
    page.locator(".st-key-way-pay").wait_for()
    settled(page)
    tab_to(page, ".st-key-way-pay")
    page.keyboard.press("Enter")
    starts_at_its_heading(page, ".st-key-ask-income")
    expect(page.locator(".st-key-ask-income input")).to_have_value("")
    answer_by_keys(page, income)


def test_two_families_one_after_the_other_by_keys_alone(page: Page, tool: Server) -> None:
    page.goto(f"{tool.address}/advice-line?host=harbour")
    app_shown(page)
    settled(page)
    tab_to(page, ".st-key-families-begin")
    page.keyboard.press("Enter")
    page.get_by_text("Family 1", exact=True).wait_for()
    help_a_family(page, "2500")
    amount = page.locator(".answer .amount").first.inner_text()
    page.keyboard.press("Alt+p")
    page.locator(".paper").wait_for()
    settled(page)
    sheet = page.locator(".paper").inner_text()
    assert amount.split()[0].strip("£ ") in sheet
    assert axe_findings(page) == []
    page.emulate_media(media="print")
    expect(page.locator(".paper")).to_be_visible()
    for gone in ("#exit", ".st-key-adviser-line", ".house-menu.wide"):
        expect(page.locator(gone), gone).not_to_be_visible()
    page.emulate_media(media="screen")
    page.keyboard.press("Alt+n")
    page.get_by_text("Family 2", exact=True).wait_for()
    help_a_family(page, "600")
    expect(page.locator(".answer .amount").first).not_to_have_text(amount)
    assert "2,500" not in page.locator("body").inner_text()


@pytest.mark.parametrize("touch", [False, True])
def test_the_next_family_begins_at_once_though_something_was_just_typed(
    new_page: NewPage, tool: Server, touch: bool
) -> None:
    """The press was lost: what was typed went off in the same moment, for another part of the screen."""
    page = new_page(has_touch=touch)
    page.goto(f"{tool.address}/advice-line?host=harbour")
    app_shown(page)
    settled(page)
    page.locator(".st-key-families-begin button").click()
    page.get_by_text("Family 1", exact=True).wait_for()
    to_changes = (
        "() => { history.replaceState({}, '', '/when-it-changes'); dispatchEvent(new PopStateEvent('popstate')) }"
    )
    page.evaluate(to_changes)
    settled(page)
    page.locator(".st-key-ask-current input").fill("12345")
    again = page.locator(".st-key-next-family button")
    if touch:
        again.tap()
    else:
        again.click()
    page.get_by_text("Family 2", exact=True).wait_for()
    settled(page)
    page.evaluate(to_changes)
    settled(page)
    expect(page.locator(".st-key-ask-current input")).to_have_value("")
