"""What a person does on our pages, and what the next person at the device finds, in any browser."""

import contextlib
from dataclasses import dataclass

from tests.browser.engines.window import Window, wait_for
from tests.patience import attempts

APP_SHOWN = "document.querySelector('html:not(.served) #root h1')"
RESTING = "document.querySelector('[data-testid=stApp][data-test-script-state=notRunning]')"


@dataclass(frozen=True)
class Seen:
    """What a person at the device finds."""

    text: str
    title: str
    address: str
    fields: list[str]
    history: list[str]


def look(window: Window) -> Seen:
    """See what the tab shows, once it shows anything."""
    for _ in attempts():
        with contextlib.suppress(Exception):  # between two pages nothing can be asked
            found = window.run(
                "return [document.body.innerText,"
                " [...document.querySelectorAll('input, textarea')].map((each) => each.value)]"
            )
            return Seen(found[0], window.title, window.address, found[1], window.history())
    raise AssertionError(f"{window.engine}: the tab shows nothing")


def show_app(window: Window, address: str) -> None:
    """Open a screen and wait until the app has taken over from the served page."""
    window.open(address)
    wait_for(window, APP_SHOWN)


def click_words(window: Window, words: str, kind: str = "button, a") -> None:
    """Click what bears these words."""
    marked = (
        "const words = arguments[1];"
        "const bears = (each) => each.textContent.trim() === words && each.checkVisibility();"
        "const found = [...document.querySelectorAll(arguments[0])].find(bears);"
        "found?.setAttribute('data-click', ''); return Boolean(found)"
    )
    for _ in attempts():
        if window.run(marked, kind, words):
            break
    window.click("[data-click]")
    with contextlib.suppress(Exception):  # the click may have led away
        window.run("document.querySelector('[data-click]')?.removeAttribute('data-click')")


def type_into(window: Window, selector: str, text: str) -> None:
    """Click a field and type. Where the page moved under the press, the field is pressed again, as a person does."""
    wait_for(window, f"document.querySelector({selector!r})")
    for _ in attempts(0.3):
        window.click(selector)
        if window.run(f"return document.activeElement === document.querySelector({selector!r})"):
            break
    window.press(*text)
