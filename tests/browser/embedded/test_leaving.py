"""The tool and the page around it are left as one, from every state, and no way back shows either.

Each row is a state and a way of leaving; what shows, a reload and Back are tried on the one visit.
"""

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, BrowserContext, Frame, Page, Playwright

from tests.browser.conftest import CHROMIUM, CHROMIUM_FLAGS, NEUTRAL_TEXT, Server, Starter
from tests.browser.embedded.conftest import Site, bare_frame, snippet, tool_frame
from tests.browser.test_exit import MARK, TOOL_WORDS, Seen, attempt, look

pytestmark = pytest.mark.browser

WORDS = (*TOOL_WORDS, "harbour", "words of the charity")
OPEN = "allow-scripts allow-same-origin allow-forms allow-popups allow-downloads allow-modals"
WITH_TOP = f"{OPEN} allow-top-navigation-by-user-activation"


@pytest.fixture(scope="session")
def staged(start_server: Starter, hosts_folder: Path) -> Callable[[], Server]:
    """Start a copy of the stage that lists the charity."""
    return lambda: start_server("stage:app", {"HOSTS_FOLDER": str(hosts_folder)})


@pytest.fixture(scope="session")
def listed_stage(staged: Callable[[], Server]) -> Server:
    return staged()


def first_screen(frame: Frame, page: Page, server: Server) -> None:
    return


def mid_form(frame: Frame, page: Page, server: Server) -> None:
    frame.get_by_label("Income", exact=True).fill(MARK)
    frame.get_by_label("Income", exact=True).press("Enter")
    frame.get_by_text(f"You typed {MARK}").wait_for()
    frame.get_by_label("Note").fill(f"note {MARK}")


def after_results(frame: Frame, page: Page, server: Server) -> None:
    mid_form(frame, page, server)
    frame.get_by_role("link", name="To the second screen").click()
    frame.get_by_text(f"Result for {MARK}").wait_for()


def dialog_open(frame: Frame, page: Page, server: Server) -> None:
    mid_form(frame, page, server)
    frame.get_by_role("button", name="Open the dialog").click()
    frame.get_by_label("In the dialog").fill(MARK)


def mid_rerun(frame: Frame, page: Page, server: Server) -> None:
    mid_form(frame, page, server)
    frame.get_by_role("button", name="Be slow").click()
    frame.locator("[data-testid=stApp][data-test-script-state=running]").wait_for()


def server_killed(frame: Frame, page: Page, server: Server) -> None:
    mid_form(frame, page, server)
    server.kill()
    frame.locator("[data-testid=stApp]:not([data-test-connection-state=CONNECTED])").wait_for()


def host_dialog_open(frame: Frame, page: Page, server: Server) -> None:
    mid_form(frame, page, server)
    page.evaluate(
        "const dialog = document.createElement('dialog'); dialog.textContent = 'We use cookies';"
        "document.body.append(dialog); dialog.showModal()"
    )


STATES = {
    state.__name__: state
    for state in (first_screen, mid_form, after_results, dialog_open, mid_rerun, server_killed, host_dialog_open)
}


def press_shift(page: Page) -> None:
    for _ in range(3):
        page.keyboard.press("Shift")


def by_the_button(page: Page, frame: Frame) -> None:
    page.get_by_role("link", name="Exit this page").click(no_wait_after=True)


def by_shift_in_the_frame(page: Page, frame: Frame) -> None:
    frame.locator("body").evaluate("body => { window.focus(); body.tabIndex = -1; body.focus(); }")
    press_shift(page)


def by_shift_in_the_page(page: Page, frame: Frame) -> None:
    page.locator("#search").focus()
    press_shift(page)


WAYS = {way.__name__: way for way in (by_the_button, by_shift_in_the_frame, by_shift_in_the_page)}
ROWS = [
    *((state, "by_the_button") for state in STATES),
    *((state, "by_shift_in_the_frame") for state in STATES if state not in ("first_screen", "host_dialog_open")),
    *((state, "by_shift_in_the_page") for state in ("first_screen", "mid_form", "after_results")),
]


def try_all(page: Page, context: BrowserContext, neutral: str) -> dict[str, Seen]:
    with contextlib.suppress(Exception):
        page.wait_for_url(neutral, wait_until="commit", timeout=10_000)
    devtools = context.new_cdp_session(page)
    return {
        "what shows": look(page, devtools),
        "reload": attempt(page, devtools, page.reload),
        "Back": attempt(page, devtools, page.go_back),
    }


def assert_gone(tries: dict[str, Seen], charity: Site, neutral: str) -> None:
    for what, seen in tries.items():
        shown = seen.text.lower() + seen.title.lower()
        assert not [word for word in WORDS if word in shown], what
        assert not [entry for entry in seen.history if charity.origin in entry or "localhost" in entry], what
        if what == "Back":
            assert seen.title == "Before"
        else:
            assert seen.address == neutral, what
            assert NEUTRAL_TEXT in seen.text, what


class Around(NamedTuple):
    """What stands round a visit: the charity's site, the neutral page, the tool."""

    charity: Site
    neutral: str
    server: Server


@pytest.fixture
def around(charity: Site, neutral: str, listed_stage: Server) -> Around:
    return Around(charity, neutral, listed_stage)


@pytest.fixture
def visit(browser: Browser) -> Iterator[tuple[BrowserContext, Page]]:
    context = browser.new_context()
    yield context, context.new_page()
    context.close()


@pytest.mark.parametrize(("state", "way"), ROWS)
def test_the_whole_page_is_left_and_stays_left(
    visit: tuple[BrowserContext, Page],
    around: Around,
    staged: Callable[[], Server],
    state: str,
    way: str,
) -> None:
    context, page = visit
    charity, neutral, listed_stage = around
    server = staged() if state == "server_killed" else listed_stage
    page.goto(neutral.replace("weather", "before"))
    page.goto(charity.put(f"/{state}", snippet(server)))
    frame = tool_frame(page, server)
    STATES[state](frame, page, server)
    WAYS[way](page, frame)
    assert_gone(try_all(page, context, neutral), charity, neutral)


def test_before_the_frame_has_loaded_the_page_can_be_left(
    visit: tuple[BrowserContext, Page], charity: Site, listed_stage: Server
) -> None:
    _, page = visit
    page.route("**/start?**", lambda _: None)
    page.route("https://www.bbc.co.uk/weather", lambda route: route.fulfill(body="Usual weather"))
    page.goto(charity.put("/early", snippet(listed_stage)), wait_until="commit")
    page.get_by_role("link", name="Exit this page").click(no_wait_after=True)
    page.wait_for_url("https://www.bbc.co.uk/weather")


@pytest.mark.parametrize("sandbox", [None, WITH_TOP], ids=["no sandbox", "sandbox"])
@pytest.mark.parametrize("way", ["click", "Shift"])
def test_without_the_script_the_link_leaves_by_the_top(
    visit: tuple[BrowserContext, Page], around: Around, sandbox: str | None, way: str
) -> None:
    context, page = visit
    charity, neutral, listed_stage = around
    page.goto(neutral.replace("weather", "before"))
    page.goto(charity.put("/bare", bare_frame(listed_stage, sandbox)))
    frame = tool_frame(page, listed_stage)
    mid_form(frame, page, listed_stage)
    if way == "click":
        frame.locator("#exit-link").click(no_wait_after=True)
    else:
        press_shift(page)
    assert_gone(try_all(page, context, neutral), charity, neutral)


def test_where_the_page_forbids_leaving_the_frame_blanks_and_says_so(
    visit: tuple[BrowserContext, Page], charity: Site, listed_stage: Server
) -> None:
    _, page = visit
    page.goto(charity.put("/shut", bare_frame(listed_stage, OPEN)))
    frame = tool_frame(page, listed_stage)
    mid_form(frame, page, listed_stage)
    frame.locator("#exit-link").click(no_wait_after=True)
    frame.get_by_text("You can close this tab now").wait_for()
    assert frame.locator("h1, input, #root").count() == 0
    assert page.url.startswith(charity.origin)


def test_with_scripts_off_the_link_leaves_by_the_top(
    browser: Browser, charity: Site, listed_stage: Server, neutral: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(charity.put("/off", bare_frame(listed_stage, WITH_TOP)))
    inside = page.frame_locator("iframe")
    inside.locator("h1").wait_for()
    inside.locator("#exit-link").click(no_wait_after=True)
    page.wait_for_url(neutral)
    page.go_back(wait_until="commit")
    page.wait_for_timeout(1500)
    assert not [frame.url for frame in page.frames if f":{listed_stage.port}/" in frame.url]
    context.close()


@pytest.mark.parametrize("way", WAYS)
def test_with_third_party_cookies_and_storage_blocked_it_runs_and_is_left(
    playwright: Playwright, around: Around, tmp_path: Path, way: str
) -> None:
    charity, neutral, listed_stage = around
    (tmp_path / "Default").mkdir()
    (tmp_path / "Default" / "Preferences").write_text(
        '{"profile": {"block_third_party_cookies": true, "cookie_controls_mode": 1}}'
    )
    context = playwright.chromium.launch_persistent_context(
        str(tmp_path), executable_path=CHROMIUM, args=[*CHROMIUM_FLAGS, "--test-third-party-cookie-phaseout"]
    )
    page = context.pages[0]
    page.goto(neutral.replace("weather", "before"))
    page.goto(charity.put("/blocked", snippet(listed_stage)))
    frame = tool_frame(page, listed_stage)
    assert frame.evaluate("(() => { document.cookie = 'a=b; SameSite=None; Secure'; return document.cookie })()") == ""
    mid_form(frame, page, listed_stage)
    WAYS[way](page, frame)
    assert_gone(try_all(page, context, neutral), charity, neutral)
    context.close()


def test_presses_in_the_frame_are_shown_and_spoken_in_the_page(page: Page, charity: Site, listed_stage: Server) -> None:
    page.goto(charity.put("/presses", snippet(listed_stage)))
    frame = tool_frame(page, listed_stage)
    frame.get_by_label("Income", exact=True).focus()
    page.keyboard.press("Shift")
    page.get_by_text("Press it 2 more times").wait_for()
    page.keyboard.press("Shift")
    page.get_by_text("Press it 1 more time").wait_for()
    frame.get_by_label("Income", exact=True).press("a")
    page.wait_for_timeout(200)
    assert page.locator("aside [role=status]").inner_text() == ""


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
    page.wait_for_url(neutral)
