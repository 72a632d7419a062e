"""What comes of a press is in sight on a small phone and said: the next question under the same heading, an answer below."""

import re

import pytest
from playwright.sync_api import expect

from content import text
from tests.browser.conftest import NewPage, Server, app_shown
from tests.browser.filled import Filling, estimate
from tests.browser.settling import settled
from tests.browser.test_whole_law import FILLED_IN, answer

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
    page.locator(".st-key-way-back button").click()
    page.locator("[class*=st-key-ask-way-protective_order]").first.wait_for()
    expect(heading).to_be_focused()


ANSWERED_BELOW = ("count_nights", "who_can_apply", "other_money", "when_it_changes")
"""Screens of one step, whose answer stands below the button that asks for it."""


def test_on_a_phone_an_answer_below_its_button_comes_into_sight_and_is_said(new_page: NewPage, server: Server) -> None:
    """The answer stood under the button, under the exit or under the edge."""
    page = new_page(viewport={"width": 360, "height": 640})
    filling = Filling(page, server.address, "en", lambda _: None)
    estimate(filling)
    for screen in ANSWERED_BELOW:
        filling.go(screen)
        answer(page, screen)
        button = filling.key(FILLED_IN[screen][2])
        below = button.locator("xpath=following::div[@role='status' and contains(@class, 'answer')]").first
        expect(page.locator("#told")).to_have_text(re.compile(r"^(?!.*Step \d).{20,}"))
        told = page.locator("#told").inner_text()
        start = below.locator("h2, p").first
        assert start.inner_text().strip().rstrip(".") in told
        box, out = start.bounding_box(), page.locator("#exit-link").bounding_box()
        assert box
        assert out
        assert (box["y"] >= 0, box["y"] + box["height"] <= out["y"]) == (True, True), screen
