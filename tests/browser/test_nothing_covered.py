"""On a small phone what leads on stands above the way out, before anybody scrolls."""

from typing import NamedTuple

import pytest
from playwright.sync_api import Page, expect

from content import LANGUAGES, SCREENS
from tests.browser.conftest import NewPage, Server, app_shown
from tests.browser.journey import move_to
from tests.browser.pressing import DANGER
from tests.browser.settling import settled
from tests.finding import box_of

pytestmark = pytest.mark.browser


class Frame(NamedTuple):
    """A charity's frame on a phone, whose page begins with a header, a heading and a line, and what must be in sight.

    `in_sight` are the pixels of the frame above the way out. A frame is as tall as what it shows.
    """

    phone: str
    width: int
    in_sight: int
    leads_on: tuple[str, ...]


PAY, RECEIVE, UNKNOWN = (f".st-key-way-{way} button" for way in ("pay", "receive", "unknown"))
FRAMES = (Frame("360x640", 328, 332, (PAY, RECEIVE, UNKNOWN)), Frame("320x568", 288, 260, (PAY, RECEIVE)))
PHONES = ((360, 640), (320, 568))


def assert_above(page: Page, selector: str, edge: float, where: str) -> None:
    """Hold that an element ends above an edge, in pixels from the top of the page."""
    box = box_of(page.locator(selector).first)
    assert box["y"] + box["height"] <= edge, f"{selector} {where}"


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.phone)
def test_in_a_charity_s_frame_the_choices_of_home_are_above_the_way_out(
    new_page: NewPage, server: Server, frame: Frame
) -> None:
    """The way out lay over "I receive" in Welsh, and over "I do not know their income" in both languages."""
    page = new_page(viewport={"width": frame.width, "height": 640})
    for language in sorted(LANGUAGES):
        page.goto(f"{server.address}/?host=example&lang={language}")
        app_shown(page)
        settled(page)
        page.evaluate("document.documentElement.classList.add('framed', 'hosted')")
        for selector in frame.leads_on:
            assert_above(page, selector, frame.in_sight, f"in {language}")


@pytest.mark.parametrize(("width", "height"), PHONES)
def test_the_number_of_the_first_step_is_above_the_way_out(
    new_page: NewPage, server: Server, width: int, height: int
) -> None:
    """It was below the edge, first in English, then in Welsh and on the narrowest phones."""
    page = new_page(viewport={"width": width, "height": height})
    for language in sorted(LANGUAGES):
        page.goto(f"{server.address}/?lang={language}")
        app_shown(page)
        settled(page)
        move_to(page, f"{SCREENS['choosing'].address}?lang={language}")
        assert_above(page, DANGER, box_of(page.locator("#exit-link"))["y"], f"in {language}")
        page.locator(".st-key-way-finish button").click()
        number = page.locator(".first-step .call a").first
        expect(number).to_be_visible()
        settled(page)
        assert_above(page, ".first-step .call a", box_of(page.locator("#exit-link"))["y"], f"in {language}")
