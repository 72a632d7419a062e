"""A charity's colours, font and logo stand in the frame from the first paint on, by day and by night."""

import pytest
from playwright.sync_api import Browser, Frame, Page, expect

from tests.browser.accessible import axe_findings
from tests.browser.conftest import Server, app_held
from tests.browser.embedded.conftest import HARBOUR, Site, snippet, tool_frame
from tests.browser.settling import patient_context, wait_to_see, wait_until

pytestmark = pytest.mark.browser

DRAWN = """() => {
  const logo = document.querySelector('.house-logo img');
  return {
    paper: getComputedStyle(document.querySelector('[data-testid=stApp]') || document.body).backgroundColor,
    ink: getComputedStyle(document.querySelector('h1')).color,
    link: getComputedStyle(document.querySelector('.house-footer a')).color,
    font: getComputedStyle(document.querySelector('h1')).fontFamily.split(',')[0],
    logo: logo.currentSrc.split('/').pop(), drawn: logo.complete && logo.naturalWidth > 0, named: logo.alt,
  };
}"""
LOGOS = {"light": "harbour.svg", "dark": "harbour-in-dark.svg"}


def rgb(colour: str) -> str:
    return f"rgb({', '.join(str(int(colour[at : at + 2], 16)) for at in (1, 3, 5))})"


def expected(scheme: str) -> dict[str, object]:
    palette = HARBOUR["colours" if scheme == "light" else "colours_in_dark"]
    colours = {"paper": rgb(palette["paper"]), "ink": rgb(palette["ink"]), "link": rgb(palette["deep"])}
    return colours | {"font": "Georgia", "logo": LOGOS[scheme], "drawn": True, "named": "Harbour"}


def served_frame(page: Page) -> Frame:
    page.locator("iframe").wait_for(state="attached")
    frame = page.locator("iframe").element_handle().content_frame()
    assert frame
    frame.locator("html.hosted #served h1").wait_for()
    return frame


@pytest.mark.parametrize(("scheme", "width"), [("dark", 320), ("light", 1280), ("dark", 1280)])
def test_the_look_is_the_charity_s_before_the_framework_and_after(
    browser: Browser, charity: Site, tool: Server, scheme: str, width: int
) -> None:
    context = patient_context(browser, viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    with app_held(page):
        page.goto(charity.put("/look", snippet(tool, lang="en")), wait_until="commit")
        frame = served_frame(page)
        wait_until(frame, "document.querySelector('.house-logo img').complete")
        assert frame.evaluate(DRAWN) == expected(scheme)
        assert axe_findings(frame) == []
    tool_frame(page, tool)
    wait_to_see(page, lambda: frame.evaluate(DRAWN) == expected(scheme))
    palette = HARBOUR["colours" if scheme == "light" else "colours_in_dark"]
    button = frame.locator("[data-testid=stBaseButton-primary]").first
    assert button.evaluate("button => getComputedStyle(button).backgroundColor") == rgb(palette["deep"])
    assert axe_findings(frame) == []
    context.close()


def test_with_forced_colours_everything_is_still_told(browser: Browser, charity: Site, tool: Server) -> None:
    context = patient_context(browser, viewport={"width": 320, "height": 900}, forced_colors="active")
    page = context.new_page()
    page.goto(charity.put("/forced", snippet(tool, part="estimate", lang="en")))
    frame = tool_frame(page, tool)
    assert axe_findings(frame) == []
    expect(frame.locator(".house-logo img")).to_have_attribute("alt", "Harbour")
    context.close()


def test_the_first_paint_in_the_frame_is_the_screen_itself(page: Page, charity: Site, tool: Server) -> None:
    page.route("**/static/**", lambda _: None)
    page.goto(charity.put("/first", snippet(tool, part="estimate", lang="en")), wait_until="commit")
    frame = served_frame(page)
    wait_until(frame, "performance.getEntriesByName('first-contentful-paint').length === 1")
    assert frame.locator("#served h1").inner_text()
    expect(frame.locator("#served .way-in")).to_have_count(2)
    assert frame.evaluate("document.documentElement.scrollHeight - innerHeight") <= 1
