"""The way out in a charity's page: before anything has loaded, where scripts are forbidden, and by keys."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import NewPage, Server
from tests.browser.embedded.conftest import Site, bare_frame, snippet, tool_frame
from tests.browser.embedded.leaving import OPEN, WAYS, WITH_TOP, mid_form, never
from tests.browser.settling import left_for, patient_context, tries, wait_to_see
from web.embedding import LATEST, scripts

pytestmark = [pytest.mark.browser, pytest.mark.goes_back]

PUBLISHED = [address for address in scripts() if address != LATEST]
CHANGED = (
    "<script>const set = HTMLIFrameElement.prototype.setAttribute;"
    "HTMLIFrameElement.prototype.setAttribute = function (name, value) {{"
    "  set.call(this, name, name === 'sandbox' ? '{sandbox}' : value); }};</script>"
)
"""What a site may do that takes rights away from every frame in its pages."""


@pytest.fixture
def page(new_page: NewPage) -> Page:
    """Open each in a context of its own: in a shared one the closing of a tab just left could last for ever."""
    return new_page()


def test_before_the_frame_has_loaded_the_page_can_be_left(page: Page, charity: Site, listed_stage: Server) -> None:
    page.route("**/start?**", never)
    page.route("https://www.bbc.co.uk/weather", lambda route: route.fulfill(body="Usual weather"))
    page.goto(charity.put("/early", snippet(listed_stage)), wait_until="commit")
    page.get_by_role("link", name="Exit this page").click(no_wait_after=True)
    left_for(page, "https://www.bbc.co.uk/weather")


@pytest.mark.parametrize("version", PUBLISHED)
def test_every_version_that_was_published_still_shows_the_tool_and_leaves(
    page: Page, charity: Site, listed_stage: Server, neutral: str, version: str
) -> None:
    page.goto(charity.put("/versions", snippet(listed_stage, version=version)))
    WAYS["by_shift_in_the_frame"](page, mid_form(page, listed_stage))
    left_for(page, neutral)


@pytest.mark.parametrize("way", ["by_the_button", "by_shift_in_the_frame", "by_shift_in_the_page"])
def test_where_the_site_takes_the_frame_s_rights_away_the_page_goes_all_the_same(
    page: Page, charity: Site, listed_stage: Server, neutral: str, way: str
) -> None:
    page.goto(charity.put("/less", CHANGED.format(sandbox=OPEN) + snippet(listed_stage)))
    frame = mid_form(page, listed_stage)
    expect(page.locator("iframe")).to_have_attribute("sandbox", OPEN)
    WAYS[way](page, frame)
    left_for(page, neutral)


@pytest.mark.parametrize("way", ["by_the_button", "by_shift_in_the_page"])
def test_where_the_site_stops_the_frame_s_scripts_the_page_can_be_left(
    page: Page, charity: Site, listed_stage: Server, way: str
) -> None:
    page.route("https://www.bbc.co.uk/weather", lambda route: route.fulfill(body="Usual weather"))
    page.goto(charity.put("/mute", CHANGED.format(sandbox="allow-forms") + snippet(listed_stage)))
    page.locator("iframe").wait_for()
    WAYS[way](page, page.main_frame)
    left_for(page, "https://www.bbc.co.uk/weather")


def test_with_scripts_off_the_link_leaves_by_the_top(
    browser: Browser, charity: Site, listed_stage: Server, neutral: str
) -> None:
    context = patient_context(browser, java_script_enabled=False)
    page = context.new_page()
    page.goto(charity.put("/off", bare_frame(listed_stage, WITH_TOP)))
    inside = page.frame_locator("iframe")
    inside.locator("h1").wait_for()
    inside.locator("#exit-link").click(no_wait_after=True)
    left_for(page, neutral)
    page.go_back(wait_until="commit")
    wait_to_see(page, lambda: not [frame for frame in page.frames if f":{listed_stage.port}/" in frame.url])
    context.close()


@pytest.mark.parametrize("sandbox", ["allow-same-origin allow-top-navigation-by-user-activation", ""])
def test_where_the_site_stops_scripts_the_link_leaves_or_blanks(
    page: Page, charity: Site, listed_stage: Server, neutral: str, sandbox: str
) -> None:
    page.goto(charity.put("/still", bare_frame(listed_stage, sandbox)))
    frame = page.frame_locator("iframe")
    frame.locator("h1").first.wait_for()
    frame.locator("#exit-link").click(no_wait_after=True)
    if sandbox:
        left_for(page, neutral)
    else:
        for _ in tries(page, 1):  # Chromium keeps presses from a frame that has only just come
            if not frame.locator("h1").first.is_visible():
                break
            frame.locator("#exit-link").click(no_wait_after=True)
        said = "getComputedStyle(document.getElementById('exit'), '::after').content"
        assert "You can close this tab now" in page.frames[1].evaluate(said)


def test_presses_in_the_frame_are_shown_and_spoken_in_the_page(page: Page, charity: Site, listed_stage: Server) -> None:
    page.goto(charity.put("/presses", snippet(listed_stage)))
    frame = tool_frame(page, listed_stage)
    frame.get_by_label("Income", exact=True).focus()
    page.keyboard.press("Shift")
    page.get_by_text("Press it 2 more times").wait_for()
    page.keyboard.press("Shift")
    page.get_by_text("Press it 1 more time").wait_for()
    frame.get_by_label("Income", exact=True).press("a")
    expect(page.locator("aside [role=status]")).to_be_empty()


def test_a_capital_letter_typed_in_the_page_does_not_leave(page: Page, charity: Site, listed_stage: Server) -> None:
    page.goto(charity.put("/capitals", snippet(listed_stage)))
    page.locator("aside").wait_for()
    page.locator("#search").focus()
    for letter in "ABCD":
        page.keyboard.press(f"Shift+{letter}")
    page.wait_for_timeout(200)
    assert page.url.startswith(charity.origin)


def test_presses_in_the_frame_and_in_the_page_count_as_one_row(
    page: Page, charity: Site, listed_stage: Server, neutral: str
) -> None:
    page.goto(charity.put("/row", snippet(listed_stage)))
    frame = tool_frame(page, listed_stage)
    page.locator("#search").focus()
    page.keyboard.press("Shift")
    frame.get_by_label("Income", exact=True).focus()
    page.keyboard.press("Shift")
    page.keyboard.press("Shift")
    left_for(page, neutral)


def test_quick_presses_count_whatever_the_clock_is_rounded_to(
    page: Page, charity: Site, listed_stage: Server, neutral: str
) -> None:
    """Two moves of a key within a millisecond were put into the wrong order, and the page was not left."""
    page.goto(charity.put("/quick", snippet(listed_stage)))
    tool_frame(page, listed_stage)
    page.evaluate("() => { const now = Date.now; let asked = 0; Date.now = () => now() - 4 * (asked++ % 2); }")
    page.locator("#search").focus()
    for _ in range(3):
        page.keyboard.press("Shift")
    left_for(page, neutral)
