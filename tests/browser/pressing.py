"""Presses that take as long as a person's, and a server whose last word of a run comes late."""

from collections.abc import Callable

from playwright.sync_api import Locator, Page, WebSocketRoute
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from tests.browser.settling import tries

DANGER, GO_ON = ".st-key-way-danger button", ".st-key-way-go-on button"
"""The button "I am in danger now", and the one that only the people to call have."""
SLOW_PRESS = 120
"""Milliseconds that a person's finger is down."""


class Held:
    """Holds back what a server says last of each run, as a slow line does, until it is let go."""

    def __init__(self, page: Page) -> None:
        self.is_holding = False
        self._kept: list[Callable[[], None]] = []
        page.route_web_socket("**/_stcore/stream", self._carry)

    def _carry(self, line: WebSocketRoute) -> None:
        server = line.connect_to_server()

        def pass_on(message: str | bytes) -> None:
            ends = isinstance(message, bytes) and ForwardMsg.FromString(message).HasField("script_finished")
            if self.is_holding and (ends or self._kept):
                self._kept.append(lambda: line.send(message))
            else:
                line.send(message)

        server.on_message(pass_on)

    def let_go(self) -> None:
        self.is_holding = False
        kept, self._kept = self._kept, []
        for send in kept:
            send()


def press_begun(page: Page, control: Locator) -> tuple[float, float]:
    """Put the mouse down on a control and leave it down; give the place.

    A person presses what lies under the mouse: where the page still grew after it was measured, it is measured again.
    """
    for _ in tries(page, 0.05):
        control.scroll_into_view_if_needed()
        box = control.bounding_box()
        assert box
        at = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        page.mouse.move(*at)
        if control.evaluate("control => control.matches(':hover')"):
            page.mouse.down()
            return at
    raise AssertionError("the control does not lie where it is shown")
