"""A visit in a charity's frame outlives its server too, and what is told of the line stands where the person is.

A session ends with its connection, so whoever answers next has never heard of the visit, though it is the same process.
"""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from content import text
from tests.browser.conftest import NewPage, Server
from tests.browser.embedded.conftest import Site, snippet, tool_frame
from tests.browser.journey import CONTINUE
from tests.browser.rope import Rope

pytestmark = pytest.mark.browser
INCOME = "html:not([data-unheard]) .st-key-ask-income input"
NATION = "[class*=st-key-ask-nation] label:has(input)"


@pytest.fixture
def mortal(tool: Server) -> Iterator[Rope]:
    held = Rope(tool.port)
    yield held
    held.break_off()


def test_answers_in_a_frame_outlive_the_server(page: Page, tool: Server, mortal: Rope, charity: Site) -> None:
    page.goto(charity.put("/surviving", snippet(mortal), far=400))
    frame = tool_frame(page, mortal)
    frame.locator(".st-key-way-pay button").click()
    income = frame.locator(INCOME)
    income.fill("2,500")
    mortal.break_off()
    note = frame.locator("#line-note")
    expect(note).to_have_text(text("edge.line_lost", "en"))
    expect(note).to_be_in_viewport(ratio=1)
    mortal.come_back(tool.port)
    expect(note).to_have_text(text("edge.line_back", "en"))
    expect(income).to_have_value("2,500")
    frame.locator(NATION).nth(1).click()
    frame.locator(CONTINUE).click()
    frame.locator(".st-key-ask-has_benefits").wait_for()


@pytest.mark.parametrize("button", ["way-danger", "way-danger-below"])
def test_each_danger_button_in_a_frame_is_heard_while_the_server_is_gone(
    page: Page, tool: Server, mortal: Rope, charity: Site, button: str
) -> None:
    page.goto(charity.put(f"/{button}", snippet(mortal, page="choosing")))
    frame = tool_frame(page, mortal)
    frame.locator(".st-key-way-finish button").click()
    frame.locator("#root .way").first.wait_for()
    mortal.break_off()
    note = frame.locator("#line-note")
    expect(note).to_have_text(text("edge.line_lost", "en"))
    frame.locator(f".st-key-{button} button").click()
    mortal.come_back(tool.port)
    expect(note).to_have_text(text("edge.line_back", "en"))
    frame.locator(".st-key-way-go-on button").wait_for()


def test_two_tabs_with_a_frame_each_are_carried_over_without_mixing(
    new_page: NewPage, tool: Server, mortal: Rope, charity: Site
) -> None:
    address = charity.put("/two-tabs", snippet(mortal))
    first = new_page()
    tabs = []
    for page, income in ((first, "1111"), (first.context.new_page(), "2222")):
        page.goto(address)
        frame = tool_frame(page, mortal)
        frame.locator(".st-key-way-pay button").click()
        frame.locator(INCOME).fill(income)
        tabs.append((page, frame, income))
    mortal.break_off()
    first.wait_for_timeout(700)
    mortal.come_back(tool.port)
    for page, frame, income in tabs:
        page.bring_to_front()
        expect(frame.locator(INCOME)).to_have_value(income)
        frame.locator(NATION).nth(1).click()
        frame.locator(CONTINUE).click()
        frame.locator(".st-key-ask-has_benefits").wait_for()
    for page, frame, income in tabs:
        page.bring_to_front()
        frame.locator("[class*='st-key-back-'] button").click()
        expect(frame.locator(INCOME)).to_have_value(income)
