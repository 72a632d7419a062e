"""The guide in a real browser: clean by axe, asks little, remembers the nation, puts nothing typed into addresses."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
from playwright.sync_api import BrowserContext, Page, ViewportSize, expect

from content import SCREENS, text
from content.loaders.guide.pages import guide_page
from tests.browser.accessible import axe_findings
from tests.browser.conftest import NewPage, Server, app_shown
from tests.browser.journey import move_to
from tests.browser.settling import drawn, settled, watch

pytestmark = pytest.mark.browser

GUIDE = [screen for screen in SCREENS.values() if screen.guide]
PHONE, DESK = ViewportSize(width=320, height=640), ViewportSize(width=1280, height=900)


def open_app(page: Page, server: Server, path: str) -> None:
    page.goto(f"{server.address}{path}")
    app_shown(page)


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("screen", GUIDE, ids=lambda screen: screen.code)
def test_axe_finds_nothing_on_a_page_without_scripts(page: Page, server: Server, screen: Any, language: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(f"{server.address}/plain{screen.address}?lang={language}")
    page.evaluate("document.querySelectorAll('main details').forEach((part) => { part.open = true; })")
    for scheme, size in (("light", PHONE), ("dark", DESK)):
        page.set_viewport_size(size)
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        drawn(page)
        assert axe_findings(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") == size["width"]


def test_the_first_number_to_call_stands_right_under_the_heading_of_help(page: Page, server: Server) -> None:
    """The room that a finger needs between two numbers stood above the first as well."""
    page.set_viewport_size(PHONE)
    open_app(page, server, SCREENS["help"].address)
    first = page.locator("#root .call").first
    assert first.evaluate("call => getComputedStyle(call).marginTop") == "0px"


def test_in_forced_colours_a_link_that_was_drawn_as_a_button_has_no_frame(new_page: NewPage, server: Server) -> None:
    page = new_page(forced_colors="active", java_script_enabled=False)
    page.goto(f"{server.address}/plain{SCREENS['choosing'].address}")
    link = page.locator(".press.link").first
    assert link.evaluate("link => getComputedStyle(link).borderTopWidth") == "0px"


@pytest.mark.parametrize("address", ["/plain/ways-to-pay", "/plain/when-it-ends"])
def test_on_a_phone_a_cell_and_its_name_are_heard_apart(page: Page, server: Server, address: str) -> None:
    """They ran together: "Collect and PayNone."."""
    page.set_viewport_size(PHONE)
    page.goto(f"{server.address}{address}")
    cells = page.locator(".table td[data-label]:not([data-label=''])")
    named = cells.evaluate_all("cells => cells.map((cell) => getComputedStyle(cell, '::before').content)")
    assert named
    assert [name for name in named if not name.endswith(': "')] == []


class Walk(NamedTuple):
    """A tab in which a reader goes from one page of the guide to the next, and what it put on the console."""

    page: Page
    faults: list[str]


@pytest.fixture(scope="module")
def walk(context: BrowserContext, server: Server) -> Iterator[Walk]:
    """One tab for all pages: each is drawn anew as from a link. test_exit_everywhere.py loads each by its address."""
    walked = Walk(context.new_page(), [])
    watch(walked.page)
    walked.page.on("console", lambda said: walked.faults.append(said.text) if said.type == "error" else None)
    walked.page.set_viewport_size(PHONE)
    open_app(walked.page, server, "/")
    yield walked
    walked.page.close()


@pytest.mark.parametrize("screen", GUIDE, ids=lambda screen: screen.code)
def test_axe_finds_nothing_on_a_running_page(walk: Walk, screen: Any) -> None:
    walk.faults.clear()
    move_to(walk.page, screen.address)
    expect(walk.page.locator("#root h1")).to_have_text(guide_page(screen.guide, "en").title)
    settled(walk.page)
    assert axe_findings(walk.page) == []
    assert walk.faults == []


def test_the_drawings_of_a_running_page_are_drawn(page: Page, server: Server) -> None:
    open_app(page, server, "/ways-to-pay")
    expect(page.locator("#root svg.who-sees")).to_have_count(3)
    open_app(page, server, "/why")
    expect(page.locator("#root svg.children circle")).to_have_count(100)


def test_a_parent_names_their_nation_once(page: Page, server: Server) -> None:
    open_app(page, server, "/asking-again")
    expect(page.locator("#root").get_by_text("In Northern Ireland, the appeal goes")).to_be_visible()
    page.get_by_text("Scotland", exact=True).first.click()
    expect(page.locator("#root").get_by_text("In Northern Ireland, the appeal goes")).to_have_count(0)
    expect(page.locator("#root").get_by_text("You fill in form SSCS2")).to_be_visible()
    page.locator(".guide-links").get_by_role("link", name="Help").click()
    expect(page.get_by_role("heading", level=1, name="Help")).to_be_visible()
    expect(page.get_by_role("radio", name="Scotland")).to_be_checked()
    expect(page.get_by_role("heading", name="Scotland's Domestic Abuse")).to_be_visible()
    expect(page.get_by_role("heading", name="Live Fear Free")).to_have_count(0)


def test_reading_on_keeps_one_entry_in_the_tabs_history(page: Page, server: Server) -> None:
    open_app(page, server, "/reading")
    before = page.evaluate("history.length")
    page.locator(".guide-list").get_by_role("link", name="Staying private").click()
    expect(page.get_by_role("heading", level=1, name="Staying private")).to_be_visible()
    assert page.evaluate("history.length") == before


def test_a_search_answers_on_the_page_and_leaves_no_word_in_the_address_or_the_history(
    page: Page, server: Server
) -> None:
    open_app(page, server, "/reading")
    before = page.evaluate("history.length")
    page.get_by_label("What are you looking for?").fill("bailiffs")
    page.get_by_role("button", name="Search").click()
    page.locator(".found").get_by_role("link", name="How unpaid money is collected").click()
    expect(page.get_by_role("heading", level=1, name="How unpaid money is collected")).to_be_visible()
    expect(page).to_have_url(f"{server.address}/step-by-step")
    assert page.evaluate("history.length") == before


def test_the_contents_of_a_page_lead_to_a_part_and_add_nothing_to_the_history(page: Page, server: Server) -> None:
    open_app(page, server, "/step-by-step")
    before = page.evaluate("history.length")
    page.locator("#root .contents summary").click()
    page.locator("#root .contents").get_by_role("link", name="What you are told").click()
    expect(page.locator("#root h2:focus")).to_have_text("What you are told")
    expect(page).to_have_url(f"{server.address}/step-by-step")
    assert page.evaluate("history.length") == before


def test_a_parent_picks_a_browser_and_sees_its_steps_alone(page: Page, server: Server) -> None:
    open_app(page, server, "/staying-private")
    expect(page.locator("#root").get_by_text("Turn on Secret mode")).to_have_count(0)
    page.get_by_text("Samsung Internet", exact=True).click()
    expect(page.locator("#root").get_by_text("Turn on Secret mode")).to_be_visible()
    expect(page.locator("#root").get_by_text("Forget About This Site")).to_have_count(0)


def test_a_date_goes_in_and_the_last_day_comes_out_but_not_into_the_address(page: Page, server: Server) -> None:
    open_app(page, server, "/if-you-pay")
    for label, typed in (("Day", "31"), (text("date.month", "en"), "1"), ("Year", "2026")):
        page.get_by_label(label, exact=True).fill(typed)
    page.get_by_role("button", name="Work out the day").click()
    expect(page.locator("#root").get_by_text("It must arrive by 28 February 2026.")).to_be_visible()
    expect(page).to_have_url(f"{server.address}/if-you-pay")


def test_a_wait_is_not_told_as_a_day_to_act_by(page: Page, server: Server) -> None:
    """The page on court papers said to act by the day on which the service may first be asked."""
    open_app(page, server, "/court-papers")
    for label, typed in (("Day", "29"), (text("date.month", "en"), "2"), ("Year", "2024")):
        page.get_by_label(label, exact=True).fill(typed)
    page.get_by_role("button", name="Work out the day").click()
    expect(
        page.locator("#root").get_by_text("The service can take the case from 1 March 2025. That day has come.")
    ).to_be_visible()
    expect(page.locator("#root").get_by_text("must arrive by")).to_have_count(0)


def test_a_date_that_is_none_is_said_to_be_none(page: Page, server: Server) -> None:
    open_app(page, server, "/if-you-pay")
    for label, typed in (("Day", "31"), (text("date.month", "en"), "2"), ("Year", "2027")):
        page.get_by_label(label, exact=True).fill(typed)
    page.get_by_role("button", name="Work out the day").click()
    expect(page.locator("#root").get_by_text("That is not a date.")).to_be_visible()


def test_help_shows_three_lines_for_a_nation_and_all_to_whoever_asks(page: Page, server: Server) -> None:
    open_app(page, server, "/help")
    page.get_by_text("Wales", exact=True).first.click()
    expect(page.get_by_role("heading", name="Live Fear Free")).to_be_visible()
    expect(page.locator(".helpline:visible")).to_have_count(3)
    page.locator("#root").get_by_text("See all").click()
    expect(page.get_by_role("heading", name="Childline")).to_be_visible()
    expect(page.get_by_role("heading", name="Advice NI")).to_have_count(0)


def test_where_somebody_lives_and_what_they_need_are_kept_when_the_language_changes(page: Page, server: Server) -> None:
    page.goto(f"{server.address}/help")
    app_shown(page)
    for key, place in (("ask-reader-nation", 2), ("ask-reader-need", 3)):
        page.locator(f"[class*=st-key-{key}] label:has(input)").nth(place).click()
        settled(page)
    page.locator(".house-language").click()
    page.locator("html[lang=cy]").wait_for(state="attached")
    settled(page)
    for key, place in (("ask-reader-nation", 2), ("ask-reader-need", 3)):
        expect(page.locator(f".st-key-{key}-cy input").nth(place)).to_be_checked()
