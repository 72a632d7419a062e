"""Every screen of the register is left for good: by the link, with something typed where there is a field."""

import pytest
from playwright.sync_api import Page, expect

from content import LANGUAGES, SCREENS, Screen, text
from tests.browser.conftest import NEUTRAL_TEXT, Server, app_shown
from tests.browser.looking import history, look

pytestmark = [pytest.mark.browser, pytest.mark.goes_back]

MARK = "31415"


@pytest.mark.parametrize("screen", SCREENS.values(), ids=lambda screen: screen.code)
def test_a_screen_that_was_left_does_not_come_back(page: Page, server: Server, neutral: str, screen: Screen) -> None:
    devtools = page.context.new_cdp_session(page)
    page.goto(neutral.replace("/weather", "/before"))
    page.goto(server.address + screen.address)
    app_shown(page)
    typed = page.locator("#root input[type=text]:visible").first
    if typed.count():
        typed.fill(MARK)
    page.locator("#exit-link").click()
    page.get_by_text(NEUTRAL_TEXT).wait_for()
    own = {text(screen.title_code, language) for language in LANGUAGES} | {MARK, server.address}
    for go in (page.reload, page.go_back, page.go_forward):
        go(wait_until="commit")  # a page kept in the browser's memory does not load again
        seen = look(page, devtools)
        assert not seen.fields
        assert not [word for word in own if word in f"{seen.text} {seen.title} {seen.address}"]
    assert not [entry for entry in history(devtools) if entry["url"].startswith(server.address)]


def test_an_editor_who_changed_the_preview_leaves_no_way_back_to_it(page: Page, server: Server, neutral: str) -> None:
    page.goto(neutral.replace("/weather", "/before"))
    page.goto(f"{server.address}/for-sites")
    app_shown(page)
    for part in ("", "helplines", "choosing"):
        page.get_by_text(text(f"for_sites.part.{part or 'whole'}", "en"), exact=True).click()
        shown = page.locator(f"iframe[src*='part={part}']" if part else "iframe")
        shown.content_frame.locator("html:not(.served) #root h1").wait_for()
        expect(page.locator("iframe")).to_have_count(1)
    # What the framework does on a busy machine, where the frame of the next address is drawn with the last one's first.
    page.locator("iframe").evaluate("frame => frame.setAttribute('src', frame.src.replace('choosing', 'helplines'))")
    shown = page.locator("iframe[src*='part=helplines']")
    shown.content_frame.locator("html:not(.served) #root h1").wait_for()
    assert page.evaluate("history.length") == 3  # the browser's empty page, the page before, the visit
    page.locator("#exit-link").click()
    page.get_by_text(NEUTRAL_TEXT).wait_for()
    page.go_back(wait_until="commit")
    expect(page).to_have_title("Before")
