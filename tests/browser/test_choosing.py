"""The way finder, papers and explorers in a real browser: by keyboard, on a phone, leaving nothing behind."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

from content import SCREENS, text
from tests.browser.accessible import axe_findings, sideways_scroll, small_targets, ways_on
from tests.browser.conftest import NewPage, Server, app_shown
from tests.browser.journey import move_to
from tests.browser.settling import settled

pytestmark = pytest.mark.browser

OURS = ["choosing", *(code for code, screen in SCREENS.items() if screen.under)]
SAFE = "label:has(input)"


def opened(page: Page, server: Server, code: str, language: str = "en") -> None:
    page.goto(f"{server.address}{SCREENS[code].address}" + ("" if language == "en" else f"?lang={language}"))
    app_shown(page)
    settled(page)


def chosen(page: Page, group: str, option: str) -> None:
    page.get_by_role("radiogroup", name=group).get_by_text(option, exact=True).click()
    settled(page)


@pytest.mark.parametrize(
    ("look", "language"),
    [
        ({"viewport": {"width": 320, "height": 800}, "color_scheme": "dark"}, "cy"),
        ({"viewport": {"width": 1280, "height": 900}, "color_scheme": "light"}, "en"),
    ],
    ids=["a dark phone in Welsh", "a light desktop in English"],
)
def test_every_screen_of_ours_is_accessible(
    new_page: NewPage, server: Server, look: dict[str, Any], language: str
) -> None:
    page = new_page(bypass_csp=True, **look)
    wrong: dict[str, list[str]] = {}
    opened(page, server, "home", language)  # test_exit_everywhere.py loads each screen by its address
    for code in OURS:
        move_to(page, SCREENS[code].address + ("" if language == "en" else f"?lang={language}"))
        expect(page).to_have_title(text(SCREENS[code].title_code, language))
        radios = page.get_by_role("radio")
        if radios.count():
            page.locator(SAFE).first.click()
            settled(page)
        found = [*axe_findings(page), *small_targets(page)]
        if sideways_scroll(page):
            found.append("scrolls sideways")
        if found:
            wrong[code] = found
    assert not wrong


@pytest.mark.parametrize("language", ["en", "cy"])
def test_in_danger_a_person_sees_people_to_call_the_way_out_and_nothing_else(
    page: Page, server: Server, language: str
) -> None:
    opened(page, server, "choosing", language)
    title = page.title()
    page.get_by_role("button", name=text("choosing.danger.button", language)).click()
    page.get_by_role("link", name="999").wait_for()
    settled(page)
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_have_text(text("choosing.heading.people", language))
    expect(page).to_have_title(title)
    other = {"en": "Cymraeg", "cy": "English"}[language]
    assert ways_on(page) == [text("edge.exit", language), other, text("choosing.danger.go_on", language)]
    looks: tuple[tuple[int, dict[str, Any]], ...] = (
        (320, {"color_scheme": "dark"}),
        (1280, {}),
        (320, {"forced_colors": "active"}),
    )
    for width, media in looks:
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(**{"color_scheme": "light", "forced_colors": "none"} | media)
        settled(page)  # the app is told of the colours
        assert [*axe_findings(page), *small_targets(page)] == []
        assert not sideways_scroll(page)
    page.get_by_role("link", name=other).click()
    page.locator("#root").get_by_text(text("choosing.lead.danger", "cy" if language == "en" else "en")).wait_for()
    settled(page)
    page.locator(".st-key-way-go-on button").click()
    page.get_by_role("radio").first.wait_for()
    expect(page.locator(".house-footer")).to_be_visible()


def test_a_person_in_danger_need_not_wait_until_the_app_has_started(page: Page, server: Server) -> None:
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/static/**", hold)
    page.goto(f"{server.address}/which-way", wait_until="commit")
    page.locator("#served").get_by_text(text("choosing.danger.button", "en")).click()
    page.get_by_role("link", name="999").wait_for()
    assert page.url.startswith(f"{server.address}/plain/which-way?visit=")
    assert held, "nothing of the framework was let through"


def test_a_person_walks_the_way_finder_by_keyboard_alone(page: Page, server: Server) -> None:
    opened(page, server, "choosing")
    for question, downs in (("ask.role", 0), ("ask.fear", 0)):
        page.locator("#root").get_by_text(text(f"choosing.{question}", "en")).wait_for()
        settled(page)
        page.get_by_role("radio").first.focus()
        page.keyboard.press("Space")
        for _ in range(downs):
            page.keyboard.press("ArrowDown")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
    page.locator("#root").get_by_text(text("choosing.ask.nation", "en")).wait_for()
    settled(page)
    finish = page.get_by_role("button", name=text("choosing.finish", "en"))
    finish.focus()
    page.keyboard.press("Enter")
    page.get_by_role("heading", name=text("choosing.heading.ways", "en")).wait_for()
    settled(page)
    second = page.locator("details.way summary").nth(1)
    second.focus()
    page.keyboard.press("Enter")
    expect(page.locator("details.way").nth(1)).to_have_attribute("open", "")
    expect(page).to_have_url(f"{server.address}/which-way")


def test_a_paper_is_saved_by_the_browser_alone_under_a_neutral_name(page: Page, server: Server) -> None:
    asked: list[str] = []
    opened(page, server, "call_card")
    page.on("request", lambda request: asked.append(request.url))
    chosen(page, text("call_card.role.label", "en"), text("call_card.role.receive", "en"))
    page.get_by_label(text("call_card.ask.times", "en")).fill("Zebrafish o'clock")
    page.keyboard.press("Tab")
    settled(page)
    chosen(page, text("saving.own", "en"), text("saving.own.yes", "en"))
    chosen(page, text("saving.seen", "en"), text("saving.seen.no", "en"))
    for kind, name in (("page", "summary.html"), ("pdf", "summary.pdf")):
        with page.expect_download() as saved:
            page.get_by_role("button", name=text(f"saving.{kind}", "en")).click()
        assert saved.value.suggested_filename == name
        assert saved.value.url.startswith("blob:")
    with page.expect_download() as saved:
        page.get_by_role("button", name=text("saving.page", "en")).click()
    assert "Zebrafish o" in Path(saved.value.path()).read_text(encoding="utf-8")
    assert not [url for url in asked if "media" in url or "Zebrafish" in url]
    assert "Zebrafish" not in page.url


def test_printing_a_screen_with_a_paper_prints_the_paper_alone(page: Page, server: Server) -> None:
    opened(page, server, "keep_a_note")
    page.emulate_media(media="print")
    expect(page.locator(".paper")).to_be_visible()
    for other in (
        ".house-header",
        ".house-footer",
        "#exit-link",
        "h1",
        "input[type=text]",
        "input[type=radio]",
        "button",
    ):
        assert not [part for part in page.locator(other).all() if part.is_visible()], other
