"""A charity pastes one element and one script; the tool runs in its page as tall as it is, and can be taken out."""

import re

import brotli
import pytest
from playwright.sync_api import Browser, Page, Route, expect

from content.loaders.snippets import SnippetOptions
from content.loaders.snippets import snippet as pasted
from tests.browser.accessible import axe_findings, sideways_scroll
from tests.browser.conftest import Server, app_shown
from tests.browser.embedded.conftest import INNER_SCROLL, Site, snippet, tool_frame
from tests.browser.settling import patient_context, tries, wait_to_see, wait_until
from tests.finding import attribute_of, box_of
from web.embedding import newest

pytestmark = pytest.mark.browser


@pytest.fixture
def shown(page: Page, charity: Site, tool: Server) -> Page:
    page.goto(charity.put("/money", snippet(tool, part="estimate")))
    tool_frame(page, tool)
    return page


def inner_scroll(page: Page, server: Server) -> int:
    return int(tool_frame(page, server).evaluate(INNER_SCROLL))


def test_the_script_is_small_and_held_to_its_hash(page: Page, charity: Site, tool: Server) -> None:
    answer = page.request.get(f"{tool.address}{newest()}")
    assert len(brotli.compress(answer.body())) < 5000
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "immutable" in answer.headers["cache-control"]


def test_the_frame_is_tight_and_dull(shown: Page) -> None:
    frame = shown.locator("iframe")
    expect(frame).to_have_attribute("title", "Pages for two homes")
    expect(frame).to_have_attribute("referrerpolicy", "no-referrer")
    expect(frame).to_have_attribute("allow", "")
    sandbox = attribute_of(frame, "sandbox").split()
    assert "allow-top-navigation" not in sandbox
    assert "allow-top-navigation-by-user-activation" in sandbox
    assert not shown.get_by_text("Open these pages by themselves").is_visible()


@pytest.mark.parametrize("width", [320, 1280])
def test_the_frame_is_as_tall_as_its_content_and_as_wide_as_its_place(
    page: Page, charity: Site, tool: Server, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(charity.put("/wide", snippet(tool, part="estimate")))
    frame = tool_frame(page, tool)
    place = box_of(page.locator("[data-two-homes]"))
    expect(page.locator("iframe")).to_have_js_property("clientWidth", round(place["width"]))
    wait_to_see(page, lambda: inner_scroll(page, tool) <= 1)
    before = box_of(page.locator("iframe"))["height"]
    frame.get_by_role("button", name=re.compile("I pay")).first.click()
    frame.get_by_label(re.compile("gross|earn|income", re.I)).first.wait_for()
    wait_to_see(page, lambda: box_of(page.locator("iframe"))["height"] != before)
    wait_to_see(page, lambda: inner_scroll(page, tool) <= 1)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


ROOM = """() => {
  scrollTo(0, document.documentElement.scrollHeight);
  const end = document.body.lastElementChild.getBoundingClientRect().bottom;
  return document.querySelector('aside').getBoundingClientRect().top - end;
}"""


@pytest.mark.parametrize(
    "layout", ["display: block", "display: flex; flex-direction: column", "display: grid; margin: 0"]
)
def test_on_a_phone_the_end_of_the_page_comes_out_from_under_the_exit(
    page: Page, charity: Site, tool: Server, layout: str
) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    foot = f"<style>body {{ {layout} }}</style><footer>Words at the very end of the charity's page.</footer>"
    page.goto(charity.put("/foot", snippet(tool, part="helplines"), after=foot, far=900))
    page.locator("aside").wait_for()
    assert page.evaluate(ROOM) >= 0


FOCUSED = """() => {
  const box = document.activeElement.getBoundingClientRect();
  return [box.left, box.top, box.right, box.bottom];
}"""


def test_on_a_phone_what_is_reached_by_keys_is_not_under_the_exit(page: Page, charity: Site, tool: Server) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(charity.put("/keys", snippet(tool, part="helplines")))
    frame = tool_frame(page, tool)
    frame.locator("#root a").first.focus()
    for _ in range(25):
        page.keyboard.press("Tab")
        left, top, right, bottom = frame.evaluate(FOCUSED)
        place, out = box_of(page.locator("iframe")), box_of(page.locator("aside"))
        within_columns = left + place["x"] >= out["x"] and right + place["x"] <= out["x"] + out["width"]
        within_rows = top + place["y"] >= out["y"] and bottom + place["y"] <= out["y"] + out["height"]
        assert not (within_columns and within_rows), (left, top)


def test_a_new_screen_is_shown_from_its_start(page: Page, charity: Site, tool: Server) -> None:
    page.goto(charity.put("/tall", snippet(tool, part="page", page="late-money")))
    frame = tool_frame(page, tool)
    for _ in tries(page):
        page.mouse.wheel(0, 20_000)
        if box_of(page.locator("iframe"))["y"] < -200:
            break
    frame.locator(".guide-links a").last.click()
    frame.locator("h1:focus").wait_for()
    wait_until(page, "document.querySelector('iframe').getBoundingClientRect().top > -5")


def test_the_next_question_of_the_way_finder_is_shown_from_its_start(page: Page, charity: Site, tool: Server) -> None:
    page.set_viewport_size({"width": 360, "height": 640})
    page.goto(charity.put("/ways", snippet(tool, part="choosing")))
    frame = tool_frame(page, tool)
    frame.locator("[class*=st-key-ask-way-role] label:has(input)").first.click()
    frame.locator(".st-key-way-continue button").click()
    frame.locator("[class*=st-key-ask-way-fear]").first.wait_for()
    expect(frame.locator("#root h1")).to_be_focused()
    wait_until(page, "Math.abs(document.querySelector('iframe').getBoundingClientRect().top) < 5")


def test_the_page_s_language_is_the_frame_s(page: Page, charity: Site, tool: Server) -> None:
    page.goto(charity.put("/arian", snippet(tool, part="estimate"), language="cy"))
    frame = tool_frame(page, tool)
    expect(frame.locator("html")).to_have_attribute("lang", "cy")
    expect(page.get_by_role("complementary", name="Gadael y dudalen hon")).to_have_count(1)
    expect(page.locator("iframe")).to_have_attribute("title", "Tudalennau i ddau gartref")
    frame.locator("a[hreflang=en]").first.click()
    page.get_by_role("complementary", name="Exit this page").wait_for()
    expect(frame.locator("html")).to_have_attribute("lang", "en")


def test_taken_out_nothing_is_left(page: Page, charity: Site, tool: Server, neutral: str) -> None:
    page.add_init_script(
        "window.heard = 0; const add = EventTarget.prototype.addEventListener; const off = [];"
        "EventTarget.prototype.addEventListener = function (kind, act, how) {"
        "  if (how?.signal) { window.heard += 1; how.signal.addEventListener('abort', () => { window.heard -= 1; }); }"
        "  return add.call(this, kind, act, how); };"
    )
    page.goto(charity.put("/out", snippet(tool)))
    tool_frame(page, tool)
    assert page.evaluate("window.heard") > 5
    page.evaluate("document.querySelector('[data-two-homes]').remove()")
    expect(page.locator("iframe, aside")).to_have_count(0)
    assert (
        page.evaluate("Object.getOwnPropertySymbols(window).filter((s) => String(s).includes('two-homes')).length") == 0
    )
    assert page.evaluate("window.heard") == 0
    assert page.evaluate("document.adoptedStyleSheets.length") == 0
    for _ in range(3):
        page.keyboard.press("Shift")
    page.wait_for_timeout(200)
    assert page.url.startswith(charity.origin)


def test_two_copies_do_not_disturb_each_other(page: Page, charity: Site, tool: Server) -> None:
    both = snippet(tool, part="estimate") + snippet(tool, part="helplines", lang="cy")
    page.goto(charity.put("/two", both))
    first = tool_frame(page, tool, 0)
    page.locator("[data-two-homes]").nth(1).scroll_into_view_if_needed()
    second = tool_frame(page, tool, 1)
    expect(first.locator("html")).to_have_attribute("lang", "en")
    expect(second.locator("html")).to_have_attribute("lang", "cy")
    expect(page.locator("aside")).to_have_count(1)
    page.wait_for_function(
        "() => new Set([...document.querySelectorAll('iframe')].map(frame => frame.offsetHeight)).size === 2"
    )
    page.locator("[data-two-homes]").nth(1).evaluate("element => element.remove()")
    page.wait_for_timeout(200)
    expect(page.locator("aside")).to_have_count(1)
    expect(page.locator("iframe")).to_have_count(1)
    expect(first.locator("#root h1")).to_have_count(1)


def test_without_scripts_the_plain_link_is_there(browser: Browser, charity: Site, tool: Server) -> None:
    context = patient_context(browser, java_script_enabled=False)
    page = context.new_page()
    page.goto(charity.put("/plain", snippet(tool)))
    page.get_by_role("link", name="Open these pages by themselves").click()
    page.wait_for_url(f"{tool.address}/plain/**")
    page.locator("h1").wait_for()
    context.close()


def test_far_down_the_page_nothing_is_fetched_until_the_reader_comes_near(
    page: Page, charity: Site, tool: Server
) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(charity.put("/far", snippet(tool), far=6000))
    page.locator("aside").wait_for()
    page.wait_for_timeout(500)
    assert [url for url in asked if url.startswith(tool.address)] == [f"{tool.address}{newest()}"]
    page.mouse.wheel(0, 6000)
    tool_frame(page, tool)


def test_a_site_that_is_not_listed_gets_a_link_and_the_way_into_the_list(
    page: Page, stranger: Site, tool: Server
) -> None:
    page.goto(stranger.put("/copied", snippet(tool)))
    page.frame_locator("iframe").get_by_text("This page cannot be shown here").wait_for()
    expect(page.get_by_role("link", name="Open these pages by themselves")).to_be_visible()


def test_what_the_builder_prints_works_as_it_is_pasted(page: Page, charity: Site, tool: Server) -> None:
    asked = SnippetOptions(host="harbour", part="estimate", language="cy")
    page.goto(charity.put("/pasted", pasted("script", asked, tool.address)))
    expect(tool_frame(page, tool).locator("html")).to_have_attribute("lang", "cy")
    page.goto(charity.put("/framed", pasted("frame", asked, tool.address)))
    expect(tool_frame(page, tool).locator("#exit-link")).to_be_visible()
    page.goto(charity.put("/linked", pasted("link", asked, tool.address)))
    page.get_by_role("link").click()
    app_shown(page)
    expect(page).to_have_url(f"{tool.address}/numbers?lang=cy&host=harbour&part=estimate")


def test_a_script_that_was_changed_on_the_way_does_not_run(page: Page, charity: Site, tool: Server) -> None:
    def changed(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=answer.text() + ";")

    page.route(f"**{newest()}", changed)
    page.goto(charity.put("/changed", pasted("script", SnippetOptions(host="harbour", language="en"), tool.address)))
    page.wait_for_timeout(500)
    assert page.locator("iframe, aside").count() == 0
    expect(page.get_by_role("link")).to_be_visible()


@pytest.mark.parametrize(("width", "wide"), [(1280, 700), (320, 1280)])
def test_the_builder_shows_the_tool_as_wide_as_on_a_computer(page: Page, tool: Server, width: int, wide: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{tool.address}/for-sites")
    app_shown(page)
    page.get_by_text("A computer", exact=True).click()
    page.locator("[class*=st-key-preview-desktop] iframe").wait_for()
    inside = tool_frame(page, tool)
    assert inside.evaluate("innerWidth") in range(1260, 1281)
    assert box_of(page.locator("iframe"))["width"] >= wide
    assert sideways_scroll(page) <= 0


def test_the_builder_copies_shows_and_is_clean(browser: Browser, tool: Server) -> None:
    for width in (320, 1280):
        context = patient_context(browser, viewport={"width": width, "height": 900})
        context.grant_permissions(["clipboard-read", "clipboard-write"], origin=tool.address)
        page = context.new_page()
        page.goto(f"{tool.address}/for-sites")
        app_shown(page)
        page.locator(".copy-text").first.click()
        page.get_by_text("Copied", exact=True).wait_for()
        assert page.evaluate("navigator.clipboard.readText()").startswith('<div data-two-homes="harbour"')
        page.frame_locator("iframe").locator("html:not(.served) #root h1").wait_for()
        expect(page.frame_locator("iframe").locator("#exit-link")).to_be_visible()
        assert axe_findings(page) == []
        assert sideways_scroll(page) <= 0
        context.close()
