"""Waits until the app has drawn all that a page asked of it, by what the two say to each other."""

from collections.abc import Callable, Iterator
from typing import Any
from weakref import WeakKeyDictionary

from playwright.sync_api import Browser, BrowserContext, Frame, Page, WebSocket, expect
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from tests.patience import PATIENCE, attempts

RESTING = "html:not([data-acting], [data-unheard]) [data-testid=stApp][data-test-script-state=notRunning]"
FRAME = "new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))"
DRAWN = f"""async () => {{
  await {FRAME};
  await {FRAME};
  await document.fonts.ready;
  const ends = (move) => move.effect.getComputedTiming().endTime < Infinity;
  document.getAnimations().filter(ends).forEach((move) => move.finish());
}}"""
_unanswered: WeakKeyDictionary[Page, set[WebSocket]] = WeakKeyDictionary()
"""The connections of each page over which the app still owes an answer."""


def patient_context(browser: Browser, **device: Any) -> BrowserContext:
    """Open a context, on the device that is asked for, in which everything is waited for with patience."""
    context = browser.new_context(**device)
    context.set_default_timeout(1000 * PATIENCE)
    return context


def watch(page: Page) -> None:
    """Follow from here on what a page asks; it must not have opened the app yet."""
    _unanswered[page] = set()
    page.on("websocket", lambda socket: _follow(socket, _unanswered[page]))


def _follow(socket: WebSocket, unanswered: set[WebSocket]) -> None:
    def sent(message: bytes | str) -> None:
        if isinstance(message, bytes) and BackMsg.FromString(message).HasField("rerun_script"):
            unanswered.add(socket)

    def received(message: bytes | str) -> None:
        answer = ForwardMsg.FromString(message) if isinstance(message, bytes) else ForwardMsg()
        if answer.HasField("script_finished") and answer.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN:
            unanswered.discard(socket)

    def closed(_: WebSocket) -> None:
        unanswered.discard(socket)

    socket.on("framesent", sent)
    socket.on("framereceived", received)
    socket.on("close", closed)


def tries(part: Page | Frame, every: float = 0.01) -> Iterator[None]:
    """Let a loop look again and again while the page goes on."""
    return attempts(every, lambda seconds: part.wait_for_timeout(1000 * seconds))


def wait_to_see(part: Page | Frame, see: Callable[[], object], what: str = "what was looked for") -> None:
    """Wait until a look at a page finds what it looks for."""
    for _ in tries(part):
        if see():
            return
    raise AssertionError(f"never seen: {what}")


def wait_until(part: Page | Frame, condition: str) -> None:
    """Wait until an expression is true in a page of ours: its policy forbids Playwright's own way, which is `eval`."""
    wait_to_see(part, lambda: part.evaluate(f"() => Boolean({condition})"), condition)


def left_for(page: Page, address: str) -> None:
    """Wait until a page that was left has loaded another.

    The frame and the page around may both lead there; the second way cuts off the first, which `wait_for_url` minds.
    """
    expect(page).to_have_url(address)
    page.wait_for_load_state()


def drawn(page: Page) -> None:
    """Wait until what the page was told is on the screen; what still fades or slides is brought to its end."""
    page.evaluate(DRAWN)


def settled(page: Page) -> None:
    """Wait until the app has answered everything it was asked and has drawn the answer."""
    for _ in tries(page):
        page.locator(RESTING).wait_for()
        drawn(page)
        if not _unanswered[page] and page.locator(RESTING).count():
            return
    raise AssertionError("the app has not answered")
