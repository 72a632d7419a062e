"""The states a reader may leave from inside a charity's page, the ways to leave, and what the next person tries."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import BrowserContext, CDPSession, Error, Frame, Page, Route, expect

from tests.browser.conftest import Server
from tests.browser.embedded.conftest import tool_frame
from tests.browser.engines.pages import Seen
from tests.browser.looking import attempt, look
from tests.browser.settling import tries
from tests.browser.test_leaving import MARK, TOOL_WORDS

WORDS = (*TOOL_WORDS, "harbour", "words of the charity")
"""What must not be seen again: the tool's words, what was typed, and those of the page around it."""

OPEN = "allow-scripts allow-same-origin allow-forms allow-popups allow-downloads allow-modals"
WITH_TOP = f"{OPEN} allow-top-navigation-by-user-activation"
TRIES = ("what shows", "reload", "Back", "Forward")

State = Callable[[Page, Server], Frame]
Way = Callable[[Page, Frame], None]


def first_screen(page: Page, server: Server) -> Frame:
    return tool_frame(page, server)


def mid_form(page: Page, server: Server) -> Frame:
    frame = tool_frame(page, server)
    frame.get_by_label("Income", exact=True).fill(MARK)
    frame.get_by_label("Income", exact=True).press("Enter")
    frame.get_by_text(f"You typed {MARK}").wait_for()
    frame.get_by_label("Note").fill(f"note {MARK}")
    return frame


def after_results(page: Page, server: Server) -> Frame:
    frame = mid_form(page, server)
    frame.get_by_role("link", name="To the second screen").click()
    frame.get_by_text(f"Result for {MARK}").wait_for()
    frame.get_by_role("link", name="Third").click()
    frame.get_by_role("heading", name="Third screen").wait_for()
    return frame


def dialog_open(page: Page, server: Server) -> Frame:
    frame = mid_form(page, server)
    frame.get_by_role("button", name="Open the dialog").click()
    frame.get_by_label("In the dialog").fill(MARK)
    return frame


def toast_open(page: Page, server: Server) -> Frame:
    frame = mid_form(page, server)
    frame.get_by_role("button", name="Toast", exact=True).click()
    frame.get_by_text("Toasted").wait_for()
    return frame


OPEN_A_DIALOG = (
    "const dialog = document.createElement('dialog'); dialog.textContent = 'We use cookies';"
    "document.body.append(dialog); dialog.showModal()"
)


def native_modal_open(page: Page, server: Server) -> Frame:
    frame = mid_form(page, server)
    frame.evaluate(OPEN_A_DIALOG)
    return frame


def host_dialog_open(page: Page, server: Server) -> Frame:
    frame = mid_form(page, server)
    page.evaluate(OPEN_A_DIALOG)
    return frame


def mid_rerun(page: Page, server: Server) -> Frame:
    frame = mid_form(page, server)
    frame.get_by_role("button", name="Be slow").click()
    frame.locator("[data-testid=stApp][data-test-script-state=running]").wait_for()
    return frame


def server_killed(page: Page, server: Server) -> Frame:
    frame = mid_form(page, server)
    server.kill()
    frame.locator("#line-note:not(:empty)").wait_for()  # the page says that the line is lost
    return frame


def connection_dead(page: Page, server: Server) -> Frame:
    frame = mid_form(page, server)
    page.context.set_offline(True)
    return frame


def before_load(page: Page, server: Server) -> Frame:
    page.locator("iframe").wait_for(state="attached")
    frame = page.locator("iframe").element_handle().content_frame()
    assert frame
    frame.locator("html.hosted #served h1").wait_for()
    return frame


STATES: dict[str, State] = {
    state.__name__: state
    for state in (
        first_screen,
        mid_form,
        after_results,
        dialog_open,
        toast_open,
        native_modal_open,
        host_dialog_open,
        mid_rerun,
        server_killed,
        connection_dead,
        before_load,
    )
}


def press_shift(page: Page) -> None:
    for _ in range(3):
        page.keyboard.press("Shift")


def by_the_button(page: Page, frame: Frame) -> None:
    page.get_by_role("link", name="Exit this page").click(no_wait_after=True)


def by_the_frame_s_own_link(page: Page, frame: Frame) -> None:
    frame.locator("#exit-link").click(no_wait_after=True)


def by_shift_in_the_frame(page: Page, frame: Frame) -> None:
    page.locator("iframe").focus()
    press_shift(page)


def by_shift_in_the_page(page: Page, frame: Frame) -> None:
    page.locator("#search").focus()
    press_shift(page)


WAYS: dict[str, Way] = {
    way.__name__: way for way in (by_the_button, by_the_frame_s_own_link, by_shift_in_the_frame, by_shift_in_the_page)
}


@dataclass(frozen=True)
class Row:
    """One visit to be left: the state, the way, and what stands round the frame.

    `script` is whether our script is in the page; `sandbox` is the frame's attribute where it is not, None for no
    attribute; `blocked` is what the browser was told to block.
    """

    state: str
    way: str
    script: bool = True
    sandbox: str | None = None
    blocked: str = ""

    def __str__(self) -> str:
        limits = {None: "no sandbox", OPEN: "no top", WITH_TOP: "top by the reader"}.get(
            self.sandbox, "top at any time"
        )
        around = self.blocked or ("" if self.script else f"without script, {limits}")
        return " ".join(filter(None, (self.state, self.way, around)))


def never(route: Route) -> None:
    """Leave a request without an answer."""


def gone(page: Page) -> None:
    """Wait until a page without a connection shows nothing of itself any more; it may be between two pages."""
    for _ in tries(page):
        with contextlib.suppress(Error):
            if not any(word in page.inner_text("body").lower() for word in WORDS):
                return


def seen_of_each_try(page: Page, context: BrowserContext, neutral: str, *, dead: bool) -> dict[str, Seen]:
    """Let the next person at the device look, reload, and go Back and Forward."""
    if dead:
        gone(page)
    else:
        with contextlib.suppress(Exception):
            expect(page).to_have_url(neutral)
    devtools: CDPSession = context.new_cdp_session(page)
    return {
        "what shows": look(page, devtools),
        "reload": attempt(page, devtools, page.reload),
        "Back": attempt(page, devtools, page.go_back),
        "Forward": attempt(page, devtools, page.go_forward),
    }
