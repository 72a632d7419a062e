"""In a charity's page the tool serves everybody: small and large screens, three languages, both ways of writing."""

import pytest
from playwright.sync_api import Browser, Page, expect

from content import SCREENS, site_context, text
from tests.browser.accessible import axe_findings, ways_on
from tests.browser.conftest import Server, app_shown
from tests.browser.embedded.conftest import QUAY, Site, snippet, tool_frame
from tests.browser.settling import patient_context
from tests.finding import box_of

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("language", ["en", "cy", "he"])
@pytest.mark.parametrize("width", [320, 1280])
def test_the_page_and_the_frame_are_clean_and_fit(
    browser: Browser, charity: Site, tool: Server, language: str, width: int
) -> None:
    direction = "rtl" if language == "he" else "ltr"
    context = patient_context(browser, viewport={"width": width, "height": 900})
    page = context.new_page()
    page.goto(charity.put("/all", snippet(tool, part="estimate"), language=language, direction=direction))
    frame = tool_frame(page, tool)
    expect(frame.locator("html")).to_have_attribute("lang", language)
    expect(frame.locator("html")).to_have_attribute("dir", direction)
    expect(page.locator("aside")).to_have_attribute("lang", language)
    out = box_of(page.locator("aside"))
    assert (out["x"] + out["width"] / 2 < width / 2) is (direction == "rtl")
    for part in (page, frame):
        assert axe_findings(part) == []
        assert part.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
    context.close()


@pytest.mark.parametrize("part", ["choosing", "whole"])
def test_in_danger_the_frame_shows_people_to_call_and_the_way_out_alone(
    page: Page, charity: Site, tool: Server, part: str
) -> None:
    page.goto(charity.put("/which", snippet(tool, lang="en", **({} if part == "whole" else {"part": part}))))  # type: ignore[arg-type]
    frame = tool_frame(page, tool)
    if part == "whole":
        frame.locator(".house-menu").get_by_role("link", name="Which way").first.click()
    frame.get_by_role("button", name=text("choosing.danger.button", "en")).click()
    frame.get_by_role("link", name="999").wait_for()
    assert ways_on(frame) == ["Cymraeg", text("choosing.danger.go_on", "en")]
    expect(page.locator("aside a")).to_be_visible()
    for seen in (page, frame):
        assert axe_findings(seen) == []


def test_the_charity_s_own_helpline_stands_first(browser: Browser, charity: Site, tool: Server) -> None:
    context = patient_context(browser)
    page = context.new_page()
    page.goto(charity.put("/help", snippet(tool, part="helplines", lang="en")))
    frame = tool_frame(page, tool)
    expect(frame.locator("article.helpline h3").first).to_have_text("Harbour helpline")
    context.close()


def test_the_charity_s_own_helpline_stands_before_the_people_to_call(page: Page, charity: Site, tool: Server) -> None:
    page.goto(charity.put("/people", snippet(tool, part="choosing", lang="en")))
    frame = tool_frame(page, tool)
    frame.get_by_role("button", name=text("choosing.finish", "en")).click()
    frame.get_by_role("heading", name=text("choosing.heading.people", "en")).wait_for()
    first = frame.locator("article.helpline h3").first
    expect(first).to_have_text("Harbour helpline")
    frame.locator(".st-key-way-danger button").click()
    frame.get_by_role("link", name="999").wait_for()
    expect(first).to_have_text("Harbour helpline")
    expect(frame.locator("#root a[href^='tel:']").first).to_have_text("999")


def test_the_charity_s_nation_is_chosen_beforehand(browser: Browser, charity: Site, tool: Server) -> None:
    context = patient_context(browser)
    page = context.new_page()
    page.goto(charity.put("/nation", snippet(tool, part="estimate", lang="en")))
    frame = tool_frame(page, tool)
    frame.get_by_role("button", name="I pay").first.click()
    expect(frame.get_by_role("radio", name="Wales")).to_be_checked()
    context.close()


def test_another_site_of_the_charity_begins_where_and_how_it_chose(page: Page, charity: Site, tool: Server) -> None:
    page.goto(charity.put("/quay", snippet(tool, host="quay"), language=""))
    frame = tool_frame(page, tool)
    assert frame.url.startswith(f"{tool.address}/which-way?host=quay")
    expect(frame.locator("html")).to_have_attribute("lang", "cy")
    expect(frame.locator("#root h1")).to_have_text(text("choosing.title", "cy"))
    expect(page.get_by_role("complementary", name=text("edge.exit", "cy"))).to_have_count(1)
    frame.locator(".house-menu.wide a[href^='/numbers']").click()
    frame.get_by_role("button", name=text("home.pay", "cy")).first.click()
    expect(frame.get_by_role("radio", name=text("nation.scotland", "cy"))).to_be_checked()
    frame.locator(".house-menu.wide a[href^='/help']").click()
    frame.locator("article.helpline h3").first.wait_for()
    expect(frame.locator("article.helpline h3").first).to_have_text("Llinell Harbwr")


INNER_LINKS = "[...document.querySelectorAll('#root a[href^=\"/\"]')].map((link) => new URL(link.href).pathname)"


@pytest.mark.parametrize("address", ["/paying-between-you", "/taking-care", "/reading", "/numbers"])
def test_what_the_charity_leaves_out_is_led_to_from_nowhere(page: Page, tool: Server, address: str) -> None:
    page.goto(f"{tool.address}{address}?host=quay&lang=en")
    app_shown(page)
    left_out = {SCREENS[code].address for code in (*QUAY["leave_out"], "call_card")}
    links = page.evaluate(INNER_LINKS)
    assert links
    assert not left_out & set(links)


@pytest.mark.parametrize("address", ["/side-by-side", "/words-ready", "/late-money", "/plain/late-money"])
def test_asked_for_by_its_address_it_gives_the_first_screen(page: Page, tool: Server, address: str) -> None:
    page.goto(f"{tool.address}{address}?host=quay&lang=en")
    page.get_by_role("heading", name=text("choosing.title", "en"), level=1).first.wait_for()


def test_one_page_alone_leads_only_to_what_keeps_people_safe_and_back(page: Page, charity: Site, tool: Server) -> None:
    page.goto(charity.put("/one", snippet(tool, part="page", page="late-money", lang="en")))
    frame = tool_frame(page, tool)
    here = site_context("harbour", "page", "late-money")
    first = frame.locator("#root h1").inner_text()
    assert {"/help", "/staying-private", "/late-money"} <= set(frame.evaluate(INNER_LINKS))
    frame.locator(".house-menu.wide a[href^='/help']").click()
    frame.locator("article.helpline").first.wait_for()
    codes = {screen.address: code for code, screen in SCREENS.items()}
    assert all(here.has(codes[link]) for link in frame.evaluate(INNER_LINKS))
    frame.locator(".house-menu.wide a[href^='/late-money']").click()
    frame.get_by_role("heading", name=first, level=1).wait_for()
