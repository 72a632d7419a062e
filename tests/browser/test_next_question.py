"""The questions of the way finder stand under one heading: each begins at its start all the same, and is said."""

import pytest
from playwright.sync_api import expect

from content import text
from tests.browser.conftest import NewPage, Server, app_shown
from tests.browser.settling import settled

pytestmark = pytest.mark.browser

QUESTIONS = (
    ("role", "receive", "fear"),
    ("fear", "no", "protective_order"),
    ("protective_order", "no", "bank_details_unsafe"),
)
"""Questions, each with an answer and what is asked after it."""


@pytest.mark.parametrize(("width", "height"), [(360, 800), (390, 844)])
def test_on_a_phone_each_question_begins_at_its_start_and_is_said(
    new_page: NewPage, server: Server, width: int, height: int
) -> None:
    """The next question began above the edge, and the focus stayed on the button."""
    page = new_page(viewport={"width": width, "height": height})
    page.goto(f"{server.address}/which-way")
    app_shown(page)
    settled(page)
    heading, title = page.locator("#root h1"), text("choosing.title", "en")
    for at, (question, answer, following) in enumerate(QUESTIONS, 2):
        asked = page.get_by_role("radiogroup", name=text(f"choosing.ask.{question}", "en"))
        asked.get_by_text(text(f"choosing.option.{question}.{answer}", "en"), exact=True).click()
        page.locator(".st-key-way-continue button").click()
        page.locator(f"[class*=st-key-ask-way-{following}]").first.wait_for()
        expect(heading).to_be_focused()
        expect(heading).to_be_in_viewport(ratio=1)
        expect(page.locator("#told")).to_contain_text(f"{title}. Question {at}")
        expect(page.locator("#told")).to_contain_text(text(f"choosing.ask.{following}", "en"))
    page.locator(".st-key-way-back button").click()
    page.locator("[class*=st-key-ask-way-protective_order]").first.wait_for()
    expect(heading).to_be_focused()


def test_a_screen_begins_at_its_heading_where_no_frame_is_drawn(new_page: NewPage, server: Server) -> None:
    """A busy WebKit drew three seconds late, and once not at all: nothing was said and the focus stayed nowhere."""
    page = new_page()
    page.add_init_script("window.requestAnimationFrame = () => 0")
    page.goto(f"{server.address}/which-way")
    app_shown(page)
    page.get_by_role("radiogroup").get_by_text(text("choosing.option.role.receive", "en"), exact=True).click()
    page.locator(".st-key-way-continue button").click()
    page.locator("[class*=st-key-ask-way-fear]").first.wait_for()
    expect(page.locator("#root h1")).to_be_focused()
    expect(page.locator("#told")).to_contain_text("Question 2")
