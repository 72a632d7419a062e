"""Home on a small phone: a door for each need, in sight above the exit, and each leads where it says."""

import re

import pytest
from playwright.sync_api import Page, expect

from content import Language, text
from tests.browser.conftest import NewPage, Server, app_held, app_shown
from tests.browser.settling import settled

pytestmark = pytest.mark.browser

SMALL_PHONE = {"viewport": {"width": 360, "height": 740}}
FOLD = 680
"""Pixels from the top that stand above the exit on a phone of 740."""
DOORS = {"money": "/late-money", "letter": "/check-figures", "afraid": "/which-way", "carer": "/other-carers"}


def bottoms(page: Page, within: str) -> list[float]:
    doors = page.locator(f"{within} :is(.door-amount, .st-key-door-amount, .door):visible")
    return [box["y"] + box["height"] for at in range(doors.count()) if (box := doors.nth(at).bounding_box())]


@pytest.mark.parametrize("language", ["en", "cy"])
def test_all_five_doors_stand_above_the_exit_on_a_small_phone(new_page: NewPage, server: Server, language: str) -> None:
    page = new_page(**SMALL_PHONE)
    page.goto(f"{server.address}/?lang={language}")
    app_shown(page)
    settled(page)
    found = bottoms(page, "#root")
    assert len(found) == len(DOORS) + 1
    assert max(found) <= FOLD


def test_the_doors_stand_there_before_any_script_has_run(new_page: NewPage, server: Server) -> None:
    page = new_page(java_script_enabled=False, **SMALL_PHONE)
    page.goto(f"{server.address}/plain/")
    for door, address in DOORS.items():
        link = page.get_by_role("link", name=text(f"home.door.{door}", "en"))
        expect(link.first).to_have_attribute("href", re.compile(rf"^/plain{address}"))


@pytest.mark.parametrize("door", DOORS)
def test_each_door_leads_where_it_says(page: Page, server: Server, door: str) -> None:
    page.goto(server.address)
    app_shown(page)
    page.locator(f"#root .icon-{door}").click()
    page.wait_for_url(f"**{DOORS[door]}")


def test_what_the_exit_does_is_one_line_that_opens(new_page: NewPage, server: Server) -> None:
    page = new_page(**SMALL_PHONE)
    page.goto(server.address)
    app_shown(page)
    note = page.locator("#root .exit-note")
    assert (note.bounding_box() or {"height": 999})["height"] <= 52
    note.locator("summary").click()
    expect(note).to_contain_text("Shift 3 times")


@pytest.mark.parametrize("language", ["en", "cy"])
def test_in_a_wide_window_the_tools_stand_in_one_row_from_the_first_paint(
    new_page: NewPage, server: Server, language: Language
) -> None:
    page, asked = new_page(viewport={"width": 1280, "height": 800}), "" if language == "en" else f"?lang={language}"
    with app_held(page):
        page.goto(f"{server.address}/which-way{asked}", wait_until="commit")
        expect(page.locator("#served .house-footer")).to_be_attached()
        served = places_of_tools(page)
    app_shown(page)
    settled(page)
    running = places_of_tools(page)
    page.goto(f"{server.address}/plain/which-way{asked}")
    assert len({top for _, top in served}) == 1
    assert served == running == places_of_tools(page)


def places_of_tools(page: Page) -> list[tuple[int, int]]:
    """Give where each heading of the menu's row stands."""
    boxes = [link.bounding_box() for link in page.locator(".house-menu.wide .tools a:visible").all()]
    places = [(round(box["x"]), round(box["y"])) for box in boxes if box]
    assert len(places) == len(boxes) > 3
    return places
