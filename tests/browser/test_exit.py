"""Leaving works from every state of the page, and no way back shows the tool, its title or what was typed.

Each cell of the table is a state, a way of leaving and what the next person at the device tries. The three tries of one
visit share that visit.
"""

import contextlib
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, BrowserContext, CDPSession, Error, Page, Route

from tests.browser.conftest import NEUTRAL_TEXT, Server, Starter, app_shown

pytestmark = pytest.mark.browser

MARK = "41234.56"
TOOL_WORDS = ("stage", "two homes", "your numbers", "side by side", "income", MARK)
SHIFT = "Shift three times"
CLICK = "click"


@dataclass(frozen=True)
class Seen:
    """What a person at the device finds."""

    text: str
    title: str
    address: str
    fields: list[str]
    history: list[str]


def look(page: Page, devtools: CDPSession) -> Seen:
    page.locator("body").wait_for()
    entries = history(devtools)
    return Seen(
        text=page.locator("body").inner_text(timeout=3000),
        title=page.title(),
        address=page.url,
        fields=[field.input_value() for field in page.locator("input, textarea").all()],
        history=[f"{entry['url']} {entry['title']}" for entry in entries],
    )


def history(devtools: CDPSession) -> list[dict[str, str]]:
    for _ in range(30):
        with contextlib.suppress(Error):  # the browser's own error page is not attached at once
            return list(devtools.send("Page.getNavigationHistory")["entries"])
        time.sleep(0.1)
    raise AssertionError("the tab has no history")


def type_answers(page: Page) -> None:
    page.get_by_label("Income", exact=True).fill(MARK)
    page.get_by_label("Income", exact=True).press("Enter")
    page.get_by_text(f"You typed {MARK}").wait_for()
    page.get_by_label("Note").fill(f"note {MARK}")


def first_screen(page: Page, server: Server) -> None:
    page.goto(server.address)
    app_shown(page)


def mid_form(page: Page, server: Server) -> None:
    first_screen(page, server)
    type_answers(page)


def after_results(page: Page, server: Server) -> None:
    mid_form(page, server)
    page.get_by_role("link", name="To the second screen").click()
    page.get_by_text(f"Result for {MARK}").wait_for()
    page.get_by_role("link", name="Third").click()
    page.get_by_role("heading", name="Third screen").wait_for()


def dialog_open(page: Page, server: Server) -> None:
    mid_form(page, server)
    page.get_by_role("button", name="Open the dialog").click()
    page.get_by_label("In the dialog").fill(MARK)


def toast_open(page: Page, server: Server) -> None:
    mid_form(page, server)
    page.get_by_role("button", name="Toast", exact=True).click()
    page.get_by_text("Toasted").wait_for()


def native_modal_open(page: Page, server: Server) -> None:
    mid_form(page, server)
    page.evaluate(
        "const dialog = document.createElement('dialog'); dialog.textContent = 'Over everything';"
        "document.body.append(dialog); dialog.showModal()"
    )


def mid_rerun(page: Page, server: Server) -> None:
    mid_form(page, server)
    page.get_by_role("button", name="Be slow").click()
    page.locator("[data-testid=stApp][data-test-script-state=running]").wait_for()


def server_killed(page: Page, server: Server) -> None:
    mid_form(page, server)
    server.kill()
    page.locator("[data-testid=stApp]:not([data-test-connection-state=CONNECTED])").wait_for()


def connection_dead(page: Page, server: Server) -> None:
    mid_form(page, server)
    page.context.set_offline(True)


def before_load(page: Page, server: Server) -> None:
    def never(route: Route) -> None:
        return

    page.route("**/static/**", never)
    page.goto(server.address, wait_until="commit")
    page.locator("#served h1").wait_for()


def skip_to_the_content(page: Page) -> None:
    page.locator("#skip").focus()
    page.keyboard.press("Enter")
    page.wait_for_timeout(100)


def plain_page_skipped(page: Page, server: Server) -> None:
    page.goto(f"{server.address}/plain/taking-care")
    skip_to_the_content(page)


def unknown_address_skipped(page: Page, server: Server) -> None:
    page.goto(f"{server.address}/no-such-page")
    skip_to_the_content(page)


def scripts_off(page: Page, server: Server) -> None:
    page.goto(server.address)
    page.wait_for_url("**/plain/**visit=*")
    page.locator(".house-header a").first.click()
    page.locator("h1").wait_for()


STATES: dict[str, Callable[[Page, Server], None]] = {
    state.__name__: state
    for state in (
        first_screen,
        mid_form,
        after_results,
        dialog_open,
        toast_open,
        native_modal_open,
        mid_rerun,
        server_killed,
        connection_dead,
        before_load,
        plain_page_skipped,
        unknown_address_skipped,
        scripts_off,
    )
}
VISITS = [(state, way) for state in STATES for way in (CLICK, SHIFT) if (state, way) != ("scripts_off", SHIFT)]
TRIES = ("what shows", "reload", "Back", "Forward")


def press_shift_three_times(page: Page) -> None:
    for _ in range(3):
        page.keyboard.press("Shift")


def leave(page: Page, way: str) -> None:
    if way == CLICK:
        page.locator("#exit-link").click(no_wait_after=True)
    else:
        press_shift_three_times(page)


def attempt(page: Page, devtools: CDPSession, step: Callable[..., object]) -> Seen:
    # A page out of the browser's memory, or the browser's own word that there is no connection, does not count as
    # loaded here; what it shows is what counts.
    with contextlib.suppress(Exception):
        step(wait_until="commit", timeout=1500)
    return look(page, devtools)


@pytest.fixture(scope="module")
def visits(
    browser: Browser, stage: Server, start_server: Starter, neutral: str
) -> Iterator[Callable[[str, str], dict[str, Seen]]]:
    """Make a visit, leave it, and tell what each try finds; each visit is made once."""
    made: dict[tuple[str, str], dict[str, Seen]] = {}
    contexts: list[BrowserContext] = []

    def make(state: str, way: str) -> dict[str, Seen]:
        context = browser.new_context(java_script_enabled=state != "scripts_off")
        contexts.append(context)
        page = context.new_page()
        devtools = context.new_cdp_session(page)
        page.goto(neutral.replace("weather", "before"))
        STATES[state](page, start_server("stage:app") if state == "server_killed" else stage)
        leave(page, way)
        with contextlib.suppress(Exception):
            page.wait_for_url(neutral, wait_until="commit", timeout=1000 if state == "connection_dead" else 15_000)
        return {
            "what shows": look(page, devtools),
            "reload": attempt(page, devtools, page.reload),
            "Back": attempt(page, devtools, page.go_back),
            "Forward": attempt(page, devtools, page.go_forward),
        }

    def visit(state: str, way: str) -> dict[str, Seen]:
        if (state, way) not in made:
            made[state, way] = make(state, way)
        return made[state, way]

    yield visit
    for context in contexts:
        context.close()


@pytest.mark.parametrize("what_next", TRIES)
@pytest.mark.parametrize(("state", "way"), VISITS)
def test_after_leaving_nothing_of_the_tool_can_be_brought_back(
    visits: Callable[[str, str], dict[str, Seen]], neutral: str, state: str, way: str, what_next: str
) -> None:
    seen = visits(state, way)[what_next]
    dead = state == "connection_dead"
    assert not [word for word in TOOL_WORDS if word in seen.text.lower() + seen.title.lower()]
    assert not [typed for typed in seen.fields if MARK in typed or not dead]
    assert not [entry for entry in seen.history if "localhost" in entry and "/plain/" not in entry]
    if what_next != "Back":
        assert seen.address == neutral or dead
        assert NEUTRAL_TEXT in seen.text or dead
    elif state != "scripts_off":
        assert seen.title == "Before" or dead
    else:
        assert seen.address == neutral
