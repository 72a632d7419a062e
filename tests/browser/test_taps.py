"""How many presses lie between a person and what they came for. What is typed does not count as a press."""

import pytest
from playwright.sync_api import Locator, Page

from tests.browser.conftest import NewPage, Server, app_shown
from tests.browser.journey import CONTINUE
from tests.browser.settling import settled

pytestmark = pytest.mark.browser

PHONE = {"viewport": {"width": 360, "height": 740}}
EXIT_BAR = 56
"""The height of what stands over the page's foot on a phone."""


class Thumb:
    """A person on a phone, from home: every press counts."""

    def __init__(self, page: Page, server: Server) -> None:
        self.page, self.presses = page, 0
        page.goto(f"{server.address}/")
        app_shown(page)
        settled(page)

    def press(self, what: str | Locator, comes: str) -> None:
        """Press something, and wait for what comes of it."""
        place = self.page.locator(what).first if isinstance(what, str) else what
        place.click()
        self.presses += 1
        self.page.locator(comes).first.wait_for()
        settled(self.page)

    def type(self, key: str, typed: str) -> None:
        self.page.locator(f".st-key-{key} input").fill(typed)

    def pick(self, key: str, at: int, comes: str = "h1") -> None:
        self.press(self.page.locator(f"[class*=st-key-{key}] label:has(input)").nth(at), comes)

    def sees(self, what: str) -> bool:
        """Tell whether something stands above the exit on the first screen, without scrolling."""
        box = self.page.locator(what).first.bounding_box()
        assert box
        return box["y"] >= 0 and box["y"] + box["height"] <= 740 - EXIT_BAR


@pytest.mark.parametrize("answer", range(4))
def test_a_parent_whose_money_stopped_has_a_number_in_sight_in_two_presses_and_calls_with_the_third(
    page: Page, server: Server, answer: int
) -> None:
    page.set_viewport_size(PHONE["viewport"])
    thumb = Thumb(page, server)
    thumb.press("a.door[href*='late-money']", ".answer-to-open")
    summary = page.locator(".answer-to-open > summary").nth(answer)
    thumb.press(summary, ".answer-to-open[open] a[href^='tel:']")
    assert thumb.sees(".answer-to-open[open] a[href^='tel:']")
    assert thumb.presses + 1 <= 3


def test_an_afraid_mother_has_a_safe_way_with_a_number_within_ten_presses(new_page: NewPage, server: Server) -> None:
    thumb = Thumb(new_page(**PHONE), server)
    thumb.press("a.door[href*='which-way']", "[class*=st-key-way-role]")
    for question, at, following in (
        ("way-role", 0, "[class*=st-key-way-fear]"),
        ("way-fear", 0, "[class*=st-key-way-nation]"),
        ("way-nation", 0, ".first-step a[href^='tel:']"),
    ):
        thumb.pick(question, at)
        thumb.press(".st-key-way-continue button", following)
    assert thumb.presses + 1 <= 10


def test_a_father_of_two_families_has_the_answer_about_his_letter_within_fourteen_presses(
    new_page: NewPage, server: Server
) -> None:
    thumb = Thumb(new_page(**PHONE), server)
    thumb.press(".st-key-way-pay button", "[class*=st-key-ask-nation]")
    thumb.pick("ask-nation", 0)
    thumb.type("ask-income", "2500")
    thumb.press(CONTINUE, ".st-key-ask-has_benefits")
    thumb.press(CONTINUE, ".st-key-add-family")
    thumb.press(".st-key-add-family button", ".st-key-ask-count-1")
    thumb.type("ask-count-0", "1")
    thumb.type("ask-count-1", "1")
    thumb.press(CONTINUE, "[class*=st-key-ask-band-1-0]")
    thumb.pick("ask-band-0-0", 0)
    thumb.pick("ask-band-1-0", 0)
    thumb.press(CONTINUE, ".answer")
    thumb.press("a[href*='check-figures']", ".st-key-letter-ask")
    thumb.pick("ask-which-letter", 1)
    thumb.type("ask-weekly_amount-letter", "90")
    thumb.press(".st-key-letter-ask button", ".st-key-letter-change")
    assert thumb.sees("h1")
    assert thumb.presses <= 14


def test_a_grandmother_has_a_way_with_a_number_within_eight_presses(new_page: NewPage, server: Server) -> None:
    thumb = Thumb(new_page(**PHONE), server)
    thumb.press("a.door[href*='other-carers']", "#root a[href^='tel:']")
    assert thumb.presses + 1 <= 8
