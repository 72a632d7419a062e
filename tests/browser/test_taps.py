"""How many presses lie between a person and what they came for. What is typed does not count; a key that moves does."""

import pytest
from playwright.sync_api import Locator, Page

from tests.browser.conftest import NewPage, Server, app_shown
from tests.browser.journey import CONTINUE, starts_at_its_heading
from tests.browser.settling import settled, tries

pytestmark = pytest.mark.browser

SMALL_PHONE = {"viewport": {"width": 360, "height": 640}}
NUMBER = "a[href^='tel:']"


class Thumb:
    """A person on a small phone, from home: every press counts."""

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

    def pick(self, key: str, at: int) -> None:
        self.press(self.page.locator(f"[class*=st-key-{key}] label:has(input)").nth(at), "h1")

    def sees(self, what: str) -> None:
        """Wait until something stands in sight above the exit, as the page lies once it has come to its start."""
        shown = self.page.locator(what).first
        for _ in tries(self.page, 0.1):
            box, out = shown.bounding_box(), self.page.locator("#exit-link").bounding_box()
            assert out
            if box and box["y"] >= 0 and box["y"] + box["height"] <= out["y"]:
                return
        raise AssertionError(f"{what} lies at {box}, the exit at {out}")


@pytest.fixture
def thumb(new_page: NewPage, server: Server) -> Thumb:
    return Thumb(new_page(**SMALL_PHONE), server)


def test_an_afraid_mother_has_a_range_within_six_presses(thumb: Thumb) -> None:
    thumb.press(".st-key-way-unknown button", "[class*=st-key-ask-nation]")
    thumb.pick("ask-nation", 0)
    thumb.press(CONTINUE, ".st-key-ask-count-0")
    thumb.type("ask-count-0", "2")
    thumb.press(CONTINUE, "[class*=st-key-ask-band-0-0]")
    thumb.pick("ask-band-0-0", 0)
    thumb.press(CONTINUE, ".answer .amount.between")
    assert thumb.presses <= 6


def test_an_afraid_mother_has_a_safe_way_with_a_number_within_ten_presses(thumb: Thumb) -> None:
    thumb.press("a.door[href*='which-way']", "[class*=st-key-ask-way-role]")
    for question, following in (
        ("ask-way-role", "[class*=st-key-ask-way-fear]"),
        ("ask-way-fear", "[class*=st-key-ask-way-nation]"),
        ("ask-way-nation", f".first-step {NUMBER}"),
    ):
        thumb.pick(question, 0)
        thumb.press(".st-key-way-continue button", following)
    assert thumb.presses + 1 <= 10  # the last press is the number itself


def test_a_father_of_two_families_has_the_answer_about_his_letter_within_fourteen_presses(thumb: Thumb) -> None:
    thumb.press("a.door[href*='check-figures']", ".st-key-open")
    thumb.press(".st-key-open button", ".st-key-way-pay")
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
    thumb.press(CONTINUE, ".st-key-letter-ask")
    thumb.pick("ask-which-letter", 1)
    thumb.type("ask-weekly_amount-letter", "90")
    thumb.press(".st-key-letter-ask button", ".st-key-letter-change")
    thumb.sees("h1")
    assert thumb.presses <= 14


def test_a_grandmother_has_a_way_with_a_number_within_eight_presses(thumb: Thumb) -> None:
    thumb.press("a.door[href*='other-carers']", f"#root {NUMBER}")
    thumb.sees(f"#root {NUMBER}")
    assert thumb.presses + 1 <= 8


@pytest.mark.parametrize("answer", range(4))
def test_a_parent_whose_money_stopped_calls_with_the_third_press_a_number_in_sight(thumb: Thumb, answer: int) -> None:
    thumb.press("a.door[href*='late-money']", ".answer-to-open")
    number = f".answer-to-open[open] {NUMBER}"
    thumb.press(thumb.page.locator(".answer-to-open > summary").nth(answer), number)
    thumb.sees(number)
    assert thumb.presses + 1 <= 3


class Keys:
    """An adviser at a keyboard: every key counts except the letters and figures of an answer."""

    def __init__(self, page: Page) -> None:
        self.page, self.pressed = page, 0

    def press(self, key: str) -> None:
        self.page.keyboard.press(key)
        self.pressed += 1

    def tab_to(self, selector: str) -> None:
        for _ in range(12):
            self.press("Tab")
            if self.page.evaluate("selector => !!document.activeElement?.closest(selector)", selector):
                return
        raise AssertionError(f"{selector} is twelve keys away")

    def go_on(self, key: str, comes: str) -> None:
        """Press a key, and wait for what comes of it, with the focus at its heading."""
        self.press(key)
        starts_at_its_heading(self.page, comes)


def test_an_adviser_has_the_next_familys_sheet_within_twenty_keys(new_page: NewPage, server: Server) -> None:
    page = new_page(viewport={"width": 1280, "height": 900})
    page.goto(f"{server.address}/advice-line")
    app_shown(page)
    settled(page)
    page.locator(".st-key-families-begin button").click()
    page.locator(".st-key-way-receive").wait_for()
    settled(page)
    keys = Keys(page)
    keys.go_on("Alt+n", ".st-key-next-family >> text=/./")
    keys.tab_to(".st-key-way-receive")
    keys.go_on("Enter", ".st-key-ask-income")
    keys.tab_to("[class*=st-key-ask-nation]")
    keys.press("Space")
    settled(page)
    keys.tab_to(".st-key-ask-income")
    page.keyboard.type("2500")
    keys.go_on("Enter", ".st-key-ask-has_benefits")
    keys.go_on("Alt+g", ".st-key-ask-count-0")
    keys.tab_to(".st-key-ask-count-0")
    page.keyboard.type("1")
    keys.go_on("Enter", "[class*=st-key-ask-band-0-0]")
    keys.tab_to("[class*=st-key-ask-band-0-0]")
    keys.press("Space")
    settled(page)
    keys.go_on("Alt+g", ".answer")
    keys.go_on("Alt+p", ".paper")
    assert keys.pressed <= 20
