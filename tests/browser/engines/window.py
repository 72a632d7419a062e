"""What every driven browser can do."""

import contextlib
from contextlib import AbstractContextManager
from typing import Any, Protocol

from tests.patience import attempts

KEYS = {"Shift": "\ue008", "Tab": "\ue004", "Enter": "\ue007", "Escape": "\ue00c", "Space": " ", "ArrowDown": "\ue015"}
"""The code points by which WebDriver names keys that write nothing."""


class Window(Protocol):
    """One tab."""

    engine: str

    def open(self, address: str) -> None:
        """Go to an address and wait until its page has loaded, as far as it ever will."""

    def run(self, body: str, *given: Any) -> Any:
        """Run the body of a function in the page; `arguments` are what was given."""

    def click(self, selector: str) -> None:
        """Press the left button of the mouse over the first element that a selector finds."""

    def press(self, *keys: str) -> None:
        """Press keys one after the other: a name of KEYS or a sign; "+Shift" only presses down, "-Shift" lets go."""

    def back(self) -> None:
        """Go one page back, as the button of the browser does."""

    def forward(self) -> None:
        """Go one page forward, as the button of the browser does."""

    def reload(self) -> None:
        """Ask for the page again, as the button of the browser does."""

    def frame(self, selector: str) -> AbstractContextManager[None]:
        """Act inside a frame for a while."""

    def history(self) -> list[str]:
        """Give each entry of the tab's history: its address and its title."""

    @property
    def address(self) -> str:
        """The address that the browser shows."""

    @property
    def title(self) -> str:
        """The title that the browser shows."""


class Browser(Protocol):
    """A running browser with a profile on disk."""

    name: str

    def window(self, *, scripts: bool = True) -> AbstractContextManager[Window]:
        """Open a tab with a history of its own, JavaScript switched on or off in the settings; close it at the end."""

    def console(self) -> list[str]:
        """Give what pages put on the console as a warning or an error since the last time this was asked."""

    def quit(self) -> None:
        """End as a person ends it, so that it writes to its profile what it writes for a person."""


class NotSeenError(AssertionError):
    """What was waited for did not come."""


def wait_for(window: Window, condition: str) -> Any:
    """Wait until a JavaScript expression is true in the page, and give its value."""
    for _ in attempts():
        with contextlib.suppress(Exception):  # between two pages nothing can be asked
            if value := window.run(f"return {condition}"):
                return value
    raise NotSeenError(f"{window.engine}: {condition} did not come about at {window.address}: {_state(window)}")


def _state(window: Window) -> str:
    """Say in what state the page is: what it marks itself with, what has the focus, whether it draws."""
    asked = (
        "return [...document.querySelectorAll('html, [data-testid=stApp]'), document.activeElement]"
        ".map((each) => each?.cloneNode().outerHTML.slice(0, 300)).concat(document.visibilityState).join('\\n')"
    )
    try:
        return str(window.run(asked))
    except Exception as error:
        return repr(error)


def wait_for_address(window: Window, address: str) -> None:
    """Wait until a page of this address is shown and has loaded."""
    wait_for(window, f"location.href === {address!r} && document.readyState === 'complete'")
