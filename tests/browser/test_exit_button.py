"""The way out is always in sight and in reach, counts its keys honestly, and makes the server forget."""

import re
import time

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewPage, Server, app_held, app_shown
from tests.browser.settling import left_for, wait_until
from tests.finding import attribute_of, box_of

pytestmark = pytest.mark.browser


@pytest.fixture
def shown(page: Page, stage: Server) -> Page:
    page.goto(stage.address)
    app_shown(page)
    return page


def still_here(page: Page) -> bool:
    return page.locator("#root h1").count() == 1


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


@pytest.mark.parametrize(
    "keys",
    [
        ("Shift", "Shift"),
        ("Shift", "Shift", "a", "Shift"),
        ("Shift+A", "Shift+B", "Shift+C"),
        ("Control+Shift", "Control+Shift", "Control+Shift"),
        ("Shift+Tab", "Shift+Tab", "Shift+Tab"),
    ],
    ids=" ".join,
)
def test_shift_in_ordinary_typing_does_not_leave(shown: Page, keys: tuple[str, ...]) -> None:
    shown.get_by_label("Income", exact=True).focus()
    press(shown, *keys)
    assert still_here(shown)


def test_shift_held_down_does_not_leave(shown: Page) -> None:
    for _ in range(5):
        shown.keyboard.down("Shift")  # a held key repeats
    shown.keyboard.up("Shift")
    assert still_here(shown)
    expect(shown.locator("#exit")).to_have_attribute("data-presses", "1")


def test_shift_is_forgotten_after_five_seconds(page: Page, stage: Server) -> None:
    page.clock.install()
    page.goto(stage.address)
    press(page, "Shift", "Shift")
    page.clock.run_for(5100)
    expect(page.locator("#exit [role=status]")).to_contain_text("has stopped")
    press(page, "Shift")
    assert page.locator("#served h1").count() + page.locator("#root h1").count() >= 1


def test_each_press_is_shown_and_spoken_in_the_readers_language(page: Page, server: Server) -> None:
    for language, more in (("en", "Press it 2 more times"), ("cy", "Pwyswch ef 2 waith eto")):
        page.goto(f"{server.address}/?lang={language}")
        press(page, "Shift")
        expect(page.locator("#exit [role=status]")).to_contain_text(more)
        expect(page.locator("#exit-presses")).to_be_visible()


def test_changing_the_language_in_the_app_changes_the_way_out(page: Page, server: Server) -> None:
    page.goto(server.address)
    app_shown(page)
    page.locator("#root a[hreflang=cy]").first.click()
    page.locator("html[lang=cy]").wait_for(state="attached")
    expect(page.locator("#exit-link")).to_have_text("Gadael y dudalen hon")
    expect(page.locator("#exit")).to_have_attribute("data-leaving", "Yn llwytho")


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_the_button_is_large_in_reach_and_on_top_before_and_after_the_app_starts(
    page: Page, stage: Server, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 700})
    with app_held(page):
        page.goto(stage.address, wait_until="commit")
        page.locator("#served h1").wait_for()
        before = box_of(page.locator("#exit-link"))
    app_shown(page)
    after = box_of(page.locator("#exit-link"))
    assert before == after
    assert after["height"] >= 44
    assert after["width"] >= 44
    middle = (after["x"] + after["width"] / 2, after["y"] + after["height"] / 2)
    assert middle[1] > 600 if width <= 640 else (middle[1] < 80 and middle[0] > width / 2)
    on_top = "([x, y]) => document.elementFromPoint(x, y).closest('#exit-link') !== null"
    assert page.evaluate(on_top, list(middle))
    page.get_by_role("button", name="Open the dialog").click()
    page.get_by_label("In the dialog").wait_for()
    assert page.evaluate(on_top, list(middle))
    assert page.evaluate("document.getElementById('exit').closest('[inert], [aria-hidden=true]') === null")


def test_a_focused_field_is_never_under_the_button(page: Page, stage: Server) -> None:
    page.set_viewport_size({"width": 320, "height": 480})
    page.goto(stage.address)
    app_shown(page)
    for _ in range(14):
        press(page, "Tab")
        page.evaluate("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))")
        covered = page.evaluate(
            "() => { const now = document.activeElement, way = document.getElementById('exit-link');"
            "const box = now.getBoundingClientRect(), out = way.getBoundingClientRect();"
            "return now.matches('#root :is(input, textarea, button, a)') && "
            "box.bottom > out.top + 1 && box.top < out.bottom - 1 }"
        )
        assert not covered, page.evaluate("document.activeElement.outerHTML.slice(0, 200)")


def test_the_button_is_strong_enough_to_see_and_not_printed(shown: Page) -> None:
    colours = shown.evaluate(
        "(() => { const style = getComputedStyle(document.getElementById('exit-link'));"
        "return [style.color, style.backgroundColor] })()"
    )

    def light(colour: str) -> float:
        parts = [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    bright, dark = sorted(map(light, colours), reverse=True)
    assert (bright + 0.05) / (dark + 0.05) >= 7
    shown.emulate_media(media="print")
    expect(shown.locator("#exit")).to_be_hidden()


def test_leaving_in_one_tab_leaves_in_every_tab_of_the_tool(page: Page, stage: Server, neutral: str) -> None:
    page.goto(stage.address)
    other = page.context.new_page()
    other.goto(stage.address)
    page.locator("#exit-link").click()
    left_for(other, neutral)
    other.close()


def test_nothing_is_written_to_the_device_while_the_tool_runs(shown: Page) -> None:
    kept = "[localStorage.length, sessionStorage.length, document.cookie]"
    assert shown.evaluate(kept) == [0, 0, ""]


def test_in_a_frame_the_host_page_leaves_or_the_frame_goes_blank(page: Page, stage: Server, neutral: str) -> None:
    host = f"<title>Host</title><iframe sandbox='allow-scripts allow-same-origin' src='{stage.address}'></iframe>"
    # The same origin stands in for a listed host: frame-ancestors allows no other yet.
    page.route(f"{stage.address}/host", lambda route: route.fulfill(body=host, content_type="text/html"))
    page.goto(f"{stage.address}/host")
    frame = page.frames[1]
    frame.locator("#exit-link").click()
    frame.get_by_text("You can close this tab now").wait_for()
    assert frame.locator("h1").count() == 0
    free = host.replace("allow-scripts allow-same-origin", "allow-scripts allow-same-origin allow-top-navigation")
    page.unroute(f"{stage.address}/host")
    page.route(f"{stage.address}/host", lambda route: route.fulfill(body=free, content_type="text/html"))
    page.goto(f"{stage.address}/host")
    page.frames[1].locator("#exit-link").click()
    left_for(page, neutral)


def test_single_letters_do_nothing_and_fields_are_mended(shown: Page) -> None:
    runs = shown.locator("[data-testid=stApp]")
    shown.locator("h1").click()
    press(shown, "r", "c")
    time.sleep(0.3)
    expect(runs).to_have_attribute("data-test-script-state", "notRunning")
    assert shown.get_by_role("dialog").count() == 0
    assert all(
        field.get_attribute("autocomplete") == "off" for field in shown.locator("#root input, #root textarea").all()
    )


def test_an_error_belongs_to_its_field_for_who_listens(shown: Page) -> None:
    field = shown.get_by_label("With an error")
    field.fill("no")
    field.press("Enter")
    shown.locator("input[aria-invalid=true]").wait_for()
    described = attribute_of(field, "aria-describedby").split()[-1]
    expect(shown.locator(f"#{described}")).to_have_text("Type a number.")
    field.fill("yes")
    field.press("Enter")
    shown.locator(".field-error").wait_for(state="detached")
    expect(shown.locator("input[aria-invalid=true]")).to_have_count(0)


def test_a_new_screen_is_spoken_from_its_heading(shown: Page) -> None:
    shown.get_by_role("link", name="To the second screen").click()
    shown.locator("h1:focus", has_text="Second screen").wait_for()
    assert shown.url.endswith("/side-by-side")
    assert shown.evaluate("history.length") <= 2


@pytest.mark.parametrize("scripts", [True, False])
def test_the_skip_link_of_a_plain_page_leads_to_its_content(new_page: NewPage, server: Server, scripts: bool) -> None:
    page = new_page(java_script_enabled=scripts, viewport={"width": 320, "height": 480})
    page.goto(f"{server.address}/plain/taking-care")
    page.locator("#skip").focus()
    press(page, "Enter")
    reached = "Math.abs(document.getElementById('content').getBoundingClientRect().top) < 2"
    wait_until(page, reached)
    assert ("#content" in page.url) is not scripts
    press(page, "Tab")
    assert page.evaluate("document.getElementById('content').contains(document.activeElement)")
