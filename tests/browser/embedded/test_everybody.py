"""In a charity's page the tool serves everybody: small and large screens, three languages, both ways of writing."""

import pytest
from playwright.sync_api import Browser, Page

from content import text
from tests.browser.accessible import AXE, RULES, ways_on
from tests.browser.conftest import Server
from tests.browser.embedded.conftest import Site, snippet, tool_frame

pytestmark = pytest.mark.browser

FIND = """async (rules) => (await axe.run(document, { runOnly: rules, iframes: false })).violations
  .flatMap((rule) => rule.nodes.map((node) => rule.id + ': ' + node.html.slice(0, 160)))"""


@pytest.mark.parametrize("language", ["en", "cy", "he"])
@pytest.mark.parametrize("width", [320, 1280])
def test_the_page_and_the_frame_are_clean_and_fit(
    browser: Browser, charity: Site, tool: Server, language: str, width: int
) -> None:
    direction = "rtl" if language == "he" else "ltr"
    context = browser.new_context(viewport={"width": width, "height": 900})
    page = context.new_page()
    page.goto(charity.put("/all", snippet(tool, part="estimate"), language=language, direction=direction))
    frame = tool_frame(page, tool)
    page.wait_for_timeout(500)
    assert (frame.locator("html").get_attribute("lang"), frame.locator("html").get_attribute("dir")) == (
        language,
        direction,
    )
    assert page.locator("aside").get_attribute("lang") == language
    for part in (page, frame):
        part.evaluate(AXE.read_text(encoding="utf-8"))
        assert part.evaluate(FIND, RULES) == []
        assert part.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
    context.close()


@pytest.mark.parametrize("part", ["choosing", "whole"])
def test_in_danger_the_frame_shows_people_to_call_and_the_way_out_alone(
    page: Page, charity: Site, tool: Server, part: str
) -> None:
    page.goto(charity.put("/which", snippet(tool, lang="en", **({} if part == "whole" else {"part": part}))))
    frame = tool_frame(page, tool)
    if part == "whole":
        frame.locator(".house-menu").get_by_role("link", name="Which way").first.click()
    frame.get_by_role("button", name=text("choosing.danger.button", "en")).click()
    frame.get_by_role("link", name="999").wait_for()
    assert ways_on(frame) == ["Cymraeg", text("choosing.danger.go_on", "en")]
    assert page.locator("aside a").is_visible()
    for seen in (page, frame):
        seen.evaluate(AXE.read_text(encoding="utf-8"))
        assert seen.evaluate(FIND, RULES) == []


def test_the_charity_s_own_helpline_stands_first(browser: Browser, charity: Site, tool: Server) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(charity.put("/help", snippet(tool, part="helplines", lang="en")))
    frame = tool_frame(page, tool)
    assert frame.locator("article.helpline h3").first.inner_text() == "Harbour helpline"
    context.close()


def test_the_charity_s_nation_is_chosen_beforehand(browser: Browser, charity: Site, tool: Server) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(charity.put("/nation", snippet(tool, part="estimate", lang="en")))
    frame = tool_frame(page, tool)
    frame.get_by_role("button", name="I pay").first.click()
    assert frame.get_by_role("radio", name="Wales").is_checked()
    context.close()
