"""A page that means harm gets nothing from the tool and moves nothing with it."""

import json

import pytest
from playwright.sync_api import Page, expect

from content import SCREENS, text
from tests.browser.conftest import Server
from tests.browser.embedded.conftest import INNER_SCROLL, Site, bare_frame, snippet, tool_frame
from tests.browser.embedded.leaving import press_shift
from tests.browser.settling import left_for, wait_to_see, wait_until
from tests.finding import attribute_of, box_of

pytestmark = pytest.mark.browser

FORGED = [
    "{ type: 'exit' }",
    "{ type: 'height', height: 5 }",
    "{ type: 'height', height: 'calc(1px)' }",
    "{ type: 'words', exit: 'Stay', leaving: 'x', twoMore: 'x', oneMore: 'x', timedOut: 'x', language: 'en',"
    " direction: 'ltr', address: 'https://evil.example/' }",
    "{ type: 'constructor' }",
    "null",
    "'exit'",
]


def far_from_the_tool(page: Page) -> bool:
    page.wait_for_timeout(800)
    return not any(frame.locator("#exit-link, #root h1, #served h1").count() for frame in page.frames[1:])


WANTED = ("/", "/?host=harbour", "/numbers?host=harbour", "/plain/?host=harbour", "/start?host=harbour")


def test_a_site_that_is_not_listed_cannot_frame_the_tool(page: Page, stranger: Site, tool: Server) -> None:
    page.goto(stranger.put("/frame", "".join(bare_frame(tool, None, address) for address in WANTED)))
    assert len(page.frames) == 1 + len(WANTED)
    assert far_from_the_tool(page)


def test_a_listed_page_inside_a_stranger_s_page_shows_no_tool(
    page: Page, charity: Site, stranger: Site, tool: Server
) -> None:
    inner = charity.put("/inner", snippet(tool))
    page.goto(stranger.put("/nest", f'<iframe src="{inner}" width="800" height="800"></iframe>'))
    page.wait_for_timeout(1000)
    assert far_from_the_tool(page)


def test_forged_messages_move_nothing_in_the_page(page: Page, charity: Site, tool: Server) -> None:
    page.goto(charity.put("/forged", snippet(tool)))
    frame = tool_frame(page, tool)
    wait_to_see(page, lambda: frame.evaluate(INNER_SCROLL) <= 1)
    before = box_of(page.locator("iframe"))
    for message in FORGED:
        page.evaluate(f"window.postMessage({message}, '*')")
        page.evaluate(
            "(message) => { const other = document.createElement('iframe'); document.body.append(other);"
            "other.contentWindow.eval('parent.postMessage(' + message + ', \"*\")'); other.remove(); }",
            message,
        )
    page.wait_for_timeout(500)
    assert page.url.startswith(charity.origin)
    expect(page.locator("aside a")).to_have_text("Exit this page")
    assert "evil" not in attribute_of(page.locator("aside a"), "href")
    assert box_of(page.locator("iframe").first) == before


def test_forged_orders_move_nothing_in_the_frame(page: Page, charity: Site, tool: Server) -> None:
    page.goto(charity.put("/orders", snippet(tool, part="estimate")))
    frame = tool_frame(page, tool)
    orders = [
        "{ stCommVersion: 1, type: 'SET_CUSTOM_THEME_CONFIG', themeName: 'x', themeInfo: { textColor: '#fffffe' } }",
        "{ stCommVersion: 1, type: 'UPDATE_FROM_QUERY_PARAMS', queryParams: 'host=nobody' }",
        "{ stCommVersion: 1, type: 'REQUEST_PAGE_CHANGE', pageScriptHash: 'x' }",
        "{ stCommVersion: 1, type: 'TERMINATE_WEBSOCKET_CONNECTION' }",
        "{ type: 'exit' }",
    ]
    shown = frame.locator("#root h1").inner_text()
    for order in orders:
        page.evaluate(f"document.querySelector('iframe').contentWindow.postMessage({order}, '*')")
    page.wait_for_timeout(800)
    expect(frame.locator("#root h1")).to_have_text(shown)
    expect(frame.locator("[data-test-connection-state=CONNECTED]")).to_have_count(1)
    assert frame.url.endswith("host=harbour&part=estimate") or "host=harbour" in frame.url


LISTEN = (
    "if (window === top) { window.said = [];"
    "addEventListener('message', (event) => said.push(JSON.stringify(event.data))); }"
)
OUR_OWN_MESSAGES = {"ready", "words", "height", "top", "presses", "shift"}
VISITED = ("numbers", "help", "staying-private", "written-down", "which-way")
SHOW = "(to) => dispatchEvent(new CustomEvent('show-screen', { cancelable: true, detail: location.origin + to }))"


@pytest.mark.parametrize("host", ["harbour", "quay"])
def test_the_page_around_is_not_told_which_screens_are_opened(
    page: Page, charity: Site, tool: Server, host: str
) -> None:
    page.add_init_script(LISTEN)
    page.goto(charity.put("/which-screens", snippet(tool, host=host, lang="en")))
    frame = tool_frame(page, tool)
    for address in VISITED:
        before = frame.locator("#root h1").inner_text()
        frame.evaluate(SHOW, f"/{address}?host={host}&lang=en")
        frame.locator("#root h1").filter(has_not_text=before).wait_for()
    page.locator("iframe").focus()
    page.keyboard.press("Shift")
    wait_until(page, "said.some((message) => JSON.parse(message).type === 'presses')")
    said = [json.loads(message) for message in page.evaluate("said")]
    assert {told["type"] if isinstance(told, dict) else told for told in said} == OUR_OWN_MESSAGES
    named = {word for screen in SCREENS.values() for word in (text(screen.title_code, "en"), screen.code, screen.path)}
    told = {str(part) for message in said for part in message.values()}
    assert not [part for part in told if part in named or any(address in part for address in VISITED)]


def test_nothing_that_is_typed_reaches_the_page_around(page: Page, charity: Site, tool: Server) -> None:
    page.add_init_script(LISTEN)
    page.goto(charity.put("/listen", snippet(tool, part="estimate")))
    frame = tool_frame(page, tool)
    frame.get_by_role("button", name="I pay").first.click()
    field = frame.locator("input[type=text]").first
    field.fill("41234.56")
    field.press("Enter")
    page.wait_for_timeout(1500)
    said = page.evaluate("said")
    assert said
    assert not [message for message in said if "41234" in message or "41,234" in message]


def test_what_is_laid_over_the_exit_does_not_cover_it(page: Page, charity: Site, tool: Server, neutral: str) -> None:
    cover = (
        '<div style="position:fixed;inset:0;z-index:2147483647;background:#fff" id="cover">We use cookies</div>'
        "<script>setInterval(() => document.body.append(document.getElementById('cover')), 50)</script>"
    )
    page.goto(charity.put("/cover", snippet(tool), after=cover))
    tool_frame(page, tool)
    place = box_of(page.locator("aside a"))
    page.mouse.click(place["x"] + place["width"] / 2, place["y"] + place["height"] / 2)
    left_for(page, neutral)


LIFTED = {
    "a dialog": "document.querySelector('dialog').showModal()",
    "a popover": "cover.popover = 'manual'; cover.showPopover()",
}


@pytest.mark.parametrize("lift", LIFTED.values(), ids=LIFTED)
def test_what_the_page_lifts_to_the_top_does_not_cover_it(
    page: Page, charity: Site, tool: Server, neutral: str, lift: str
) -> None:
    wide = 'style="width:100vw;height:100vh;max-width:none;max-height:none;inset:0;background:#fff"'
    cover = f"<dialog {wide}>We use cookies</dialog><div id='cover' {wide}>We use cookies</div>"
    page.goto(charity.put("/lift", snippet(tool), after=cover))
    tool_frame(page, tool)
    page.evaluate(f"() => {{ const cover = document.getElementById('cover'); {lift}; }}")
    page.wait_for_timeout(300)
    place = box_of(page.locator("aside a"))
    page.mouse.click(place["x"] + place["width"] / 2, place["y"] + place["height"] / 2)
    left_for(page, neutral)


def test_what_takes_the_whole_screen_is_left_by_keys(page: Page, charity: Site, tool: Server, neutral: str) -> None:
    page.goto(charity.put("/film", snippet(tool), after='<div id="film">A film</div>'))
    tool_frame(page, tool)
    page.evaluate("document.getElementById('film').requestFullscreen()")
    press_shift(page)
    left_for(page, neutral)


def test_a_page_that_switches_the_exit_off_does_not_succeed(
    page: Page, charity: Site, tool: Server, neutral: str
) -> None:
    page.goto(charity.put("/off-switch", snippet(tool)))
    tool_frame(page, tool)
    page.evaluate(
        "const exit = document.querySelector('aside'); exit.inert = true; exit.setAttribute('aria-hidden', 'true');"
        "exit.hidden = true; exit.remove()"
    )
    page.wait_for_timeout(300)
    page.get_by_role("link", name="Exit this page").click(no_wait_after=True)
    left_for(page, neutral)
