"""In a charity's page too a press is of what it began on, though the page around moves with the frame."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Server
from tests.browser.embedded.conftest import Site, snippet, tool_frame
from tests.browser.pressing import DANGER, GO_ON, SLOW_PRESS, Held, press_begun

pytestmark = pytest.mark.browser


def test_danger_pressed_while_the_new_screen_goes_to_its_start_is_not_lost(
    page: Page, charity: Site, tool: Server
) -> None:
    """The screen went to its heading, the page around with it, and the button from under the finger."""
    held = Held(page)
    page.goto(charity.put("/pressing", snippet(tool, lang="en")))
    frame = tool_frame(page, tool)
    held.is_holding = True
    frame.locator(".house-menu").get_by_role("link", name="Which way").first.click()
    press_begun(page, frame.locator(DANGER))
    held.let_go()
    page.wait_for_timeout(SLOW_PRESS)
    page.mouse.up()
    frame.locator(GO_ON).wait_for()


def test_danger_is_pressed_though_the_page_around_scrolls_under_the_finger(
    page: Page, charity: Site, tool: Server
) -> None:
    """The frame moved within the page, so the finger seemed to have moved within the frame: the press was lost."""
    page.goto(charity.put("/scrolling", snippet(tool, lang="en"), after='<div style="height:3000px"></div>'))
    frame = tool_frame(page, tool)
    frame.locator(".house-menu").get_by_role("link", name="Which way").first.click()
    frame.locator(DANGER).wait_for()
    expect(frame.locator("#root h1")).to_be_focused()
    press_begun(page, frame.locator(DANGER))
    page.evaluate("scrollBy({top: 90, behavior: 'instant'})")
    page.wait_for_timeout(SLOW_PRESS)
    page.mouse.up()
    frame.locator(GO_ON).wait_for()


def test_danger_is_pressed_though_the_browser_gave_us_only_the_end_of_the_press(
    page: Page, charity: Site, tool: Server
) -> None:
    """Chromium gave the start to the frame's edge while the page around moved: one press of fifty on a busy machine."""
    page.goto(charity.put("/half", snippet(tool, lang="en", part="choosing")))
    frame = tool_frame(page, tool)
    expect(frame.locator("#root h1")).to_be_visible()
    frame.locator(DANGER).dispatch_event("pointerup", {"isPrimary": True, "button": 0})
    frame.locator(GO_ON).wait_for()


def test_a_press_that_the_browser_gave_to_the_edge_of_the_frame_is_not_lost(
    page: Page, charity: Site, tool: Server
) -> None:
    """The frame had just changed its height: Chromium gave one press of thirty to its edge, in the page around it."""
    page.goto(charity.put("/edge", snippet(tool, lang="en")))
    frame = tool_frame(page, tool)
    pay = frame.locator("html:not(.served) .st-key-way-pay button")
    pay.wait_for()
    box = pay.bounding_box()
    assert box
    where = {"bubbles": True, "clientX": box["x"] + box["width"] / 2, "clientY": box["y"] + box["height"] / 2}
    page.locator("iframe").dispatch_event("click", where)
    frame.locator(".st-key-ask-income input").wait_for()
