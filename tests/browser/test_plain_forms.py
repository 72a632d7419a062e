"""The main job with scripts off in a real browser: done by hand, accessible, left at once, and nothing on disk."""

import contextlib
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error, Page, Playwright, expect

from tests.browser import forensic
from tests.browser.accessible import axe_findings
from tests.browser.conftest import NEUTRAL_TEXT, Server, Starter
from tests.browser.settling import left_for, patient_context, tries
from tests.browser.traces import files_holding

pytestmark = [pytest.mark.browser, pytest.mark.goes_back]

MARK = "41234.56"


@pytest.fixture
def plain(browser: Browser) -> Iterator[Page]:
    context = patient_context(browser, java_script_enabled=False)
    yield context.new_page()
    context.close()


def to_the_income(page: Page, server: Server) -> None:
    page.goto(server.address)
    page.wait_for_url("**/plain/?visit=*")  # the first page sends on whoever runs no script
    press(page, "I receive")
    page.get_by_role("heading", name="The other parent's income").wait_for()


def press(page: Page, name: str) -> None:
    """Press a button that sends the form, and wait for the page that answers: a click alone does not wait for it."""
    with page.expect_navigation():
        page.get_by_role("button", name=name, exact=True).click()


def go_on(page: Page) -> None:
    press(page, "Continue")


def to_the_result(page: Page, server: Server) -> None:
    to_the_income(page, server)
    page.get_by_label("England").check()
    page.get_by_role("radio", name="A year").check()
    page.get_by_label("How much do they earn before tax?").fill(MARK)
    go_on(page)
    page.get_by_role("heading", name="What can change the amount").wait_for()
    go_on(page)
    page.get_by_label("How many of your children is the payment for?").fill("2")
    go_on(page)
    page.get_by_label("Less than one night a week").check()
    go_on(page)
    page.get_by_role("heading", name="Your result").wait_for()


def entries(page: Page) -> list[str]:
    devtools = page.context.new_cdp_session(page)
    return [entry["url"] for entry in devtools.send("Page.getNavigationHistory")["entries"]]


def test_a_receiving_parent_gets_the_amount_and_the_ways_without_a_script(plain: Page, server: Server) -> None:
    to_the_result(plain, server)
    expect(plain.locator(".answer")).to_contain_text("You would receive about")
    press(plain, "See the ways side by side")
    captions = plain.locator("table.money caption").all_text_contents()
    assert captions[:4] == ["Pounds a week", "Pounds every four weeks", "Pounds a month", "Pounds a year"]


def test_a_tick_opens_its_question_without_a_script(plain: Page, server: Server) -> None:
    to_the_income(plain, server)
    plain.get_by_label("England").check()
    plain.get_by_label("How much do they earn before tax?").fill("500")
    go_on(plain)
    count = plain.get_by_label("How many other children?")
    assert not count.is_visible()
    plain.get_by_label("Other children live with the other parent").check()
    expect(count).to_be_visible()


def test_an_error_is_told_above_and_beside_and_in_the_title_and_leads_to_the_field(plain: Page, server: Server) -> None:
    to_the_income(plain, server)
    plain.get_by_label("How much do they earn before tax?").fill("twelve")
    go_on(plain)
    expect(plain).to_have_title(re.compile("^Error: "))
    field = plain.get_by_label("How much do they earn before tax?")
    expect(field).to_have_value("twelve")
    expect(field).to_have_accessible_description(re.compile("Use figures only"))
    plain.get_by_role("link", name=re.compile("Use figures only")).click()
    expect(field).to_be_focused()


def test_every_address_of_a_visit_is_one_that_leaving_closes_and_holds_nothing_typed(
    plain: Page, server: Server, neutral: str
) -> None:
    plain.goto(neutral)
    to_the_result(plain, server)
    seen = [address for address in entries(plain) if "localhost" in address]
    assert len(seen) > 1
    assert all("/plain/" in address and "visit=" in address for address in seen)
    assert not [address for address in seen if MARK in address or "sealed" in address]


def test_back_and_reload_inside_a_visit_ask_nothing_again_and_repeat_nothing(plain: Page, server: Server) -> None:
    to_the_result(plain, server)
    plain.reload()
    plain.get_by_role("heading", name="Your result").wait_for()
    plain.go_back()
    expect(plain.locator("h1")).to_have_count(1)
    assert "resubmission" not in plain.content().lower()
    plain.go_forward()
    plain.get_by_role("heading", name="Your result").wait_for()


def settled(page: Page, neutral: str) -> str:
    """Wait until a way back has ended, and give the title there; nothing of the visit may show on the way."""
    for _ in tries(page, 0.1):
        with contextlib.suppress(Error):  # the page is on its way
            shown, title = page.content(), page.title()
            assert MARK not in shown
            assert "Two homes" not in shown
            if title == "Before" or (page.url == neutral and NEUTRAL_TEXT in shown):
                return title
    raise AssertionError(page.url)


@pytest.mark.parametrize("scripts", [False, True])
def test_after_leaving_no_way_back_shows_the_tool_or_what_was_typed(
    browser: Browser, server: Server, neutral: str, scripts: bool
) -> None:
    context = patient_context(browser, java_script_enabled=scripts)
    page = context.new_page()
    page.goto(neutral.replace("weather", "before"))
    if scripts:
        page.goto(f"{server.address}/plain/")
        press(page, "I receive")
        page.get_by_label("England").check()
        page.get_by_label("How much do they earn before tax?").fill(MARK)
        go_on(page)
        page.get_by_role("heading", name="What can change the amount").wait_for()
    else:
        to_the_result(page, server)
    behind = len(entries(page))
    page.locator("#exit-link").click()
    left_for(page, neutral)
    for _ in range(behind):
        page.go_back(wait_until="commit")
        if settled(page, neutral) == "Before":
            break
    expect(page).to_have_title("Before")
    context.close()


def test_axe_finds_nothing_on_the_plain_steps(browser: Browser, server: Server) -> None:
    # axe needs scripts; the pages are the same ones.
    page = patient_context(browser).new_page()
    found: dict[str, list[str]] = {}

    def look(name: str) -> None:
        if findings := axe_findings(page):
            found[name] = findings

    page.goto(f"{server.address}/plain/numbers")
    look("role")
    press(page, "I pay")
    look("income")
    go_on(page)
    look("income with errors")
    page.get_by_label("England").check()
    page.get_by_label("How much do you earn before tax?").fill("2500")
    go_on(page)
    page.get_by_label("I get benefits or a State Pension").check()
    look("changes")
    go_on(page)
    page.get_by_label("How many children is the payment for?").fill("3")
    go_on(page)
    look("nights")
    page.get_by_label("Less than one night a week").check()
    go_on(page)
    look("result")
    press(page, "See the ways side by side")
    look("ways")
    for path in ("which-way", "who-can-apply", "count-nights", "one-sheet", "asking-again", "help"):
        page.goto(re.sub(r"/plain/[^?]*", f"/plain/{path}", page.url))
        look(path)
    page.goto(re.sub(r"/plain/[^?]*", "/plain/which-way", page.url))
    press(page, "I am in danger now")
    look("danger")
    page.context.close()
    assert found == {}


def test_the_profile_on_disk_holds_nothing_typed_into_plain_forms(
    playwright: Playwright, start_server: Starter, neutral: str, tmp_path: Path
) -> None:
    server = start_server()
    profile = tmp_path / "profile"
    with forensic.plain_chromium(playwright, profile) as page:
        page.goto(f"{server.address}/plain/numbers")
        press(page, "I pay")
        page.get_by_label("England").check()
        page.get_by_label("How much do you earn before tax?").fill(MARK)
        go_on(page)
        page.get_by_role("heading", name="What can change the amount").wait_for()
        press(page, "Back")
        expect(page.get_by_label("How much do you earn before tax?")).to_have_value(MARK)
        time.sleep(4)  # Chromium writes its session file some seconds after a change
    assert files_holding(profile, (MARK,)) == []
