"""Leaving works from every state of the page, and no way back shows the tool, its title or what was typed.

Each cell of the table is an engine, a state, a way of leaving and what the next person at the device tries. The tries
of one visit share that visit, and all visits of an engine share one browser. Chromium makes every visit; Firefox and
WebKit make those in which the engine has a say: what it keeps, brings back and sends after keys and clicks.
"""

import contextlib
import time
from collections.abc import Callable, Iterator
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple

import pytest

from content import heading_of
from tests.browser.conftest import NEUTRAL_TEXT, Server, Starter
from tests.browser.engines import ENGINES, Browser, Window, wait_for
from tests.browser.engines.lines import Line
from tests.browser.engines.pages import Seen, click_words, look, show_app, type_into
from tests.browser.engines.window import NotSeenError, wait_for_address

pytestmark = pytest.mark.browser

MARK = "41234.56"
TOOL_WORDS = ("stage", heading_of("home", "en").lower(), "two homes", "your numbers", "side by side", "income", MARK)
SHIFT = "Shift three times"
CLICK = "click"


class Place(NamedTuple):
    """Where a visit is made: lines to the tool and to the page it leads to, both of which can be cut."""

    tool: Line
    neutral: Line

    @property
    def address(self) -> str:
        return f"http://localhost:{self.tool.port}"

    def weather(self, path: str = "/weather") -> str:
        return f"http://127.0.0.1:{self.neutral.port}{path}"


def first_screen(window: Window, place: Place) -> None:
    show_app(window, place.address)


def mid_form(window: Window, place: Place) -> None:
    first_screen(window, place)
    type_into(window, ".st-key-income input", MARK)
    window.press("Enter")
    wait_for(window, f"document.body.innerText.includes('You typed {MARK}')")
    type_into(window, ".st-key-note textarea", f"note {MARK}")


def after_results(window: Window, place: Place) -> None:
    mid_form(window, place)
    click_words(window, "To the second screen")
    wait_for(window, f"document.body.innerText.includes('Result for {MARK}')")
    click_words(window, "Third")
    wait_for(window, "document.body.innerText.includes('Third screen')")


def dialog_open(window: Window, place: Place) -> None:
    mid_form(window, place)
    click_words(window, "Open the dialog")
    type_into(window, ".st-key-inside input", MARK)


def toast_open(window: Window, place: Place) -> None:
    mid_form(window, place)
    click_words(window, "Toast")
    wait_for(window, "document.body.innerText.includes('Toasted')")


def native_modal_open(window: Window, place: Place) -> None:
    mid_form(window, place)
    window.run(
        "const dialog = document.createElement('dialog'); dialog.textContent = 'Over everything';"
        "document.body.append(dialog); dialog.showModal()"
    )


def mid_rerun(window: Window, place: Place) -> None:
    mid_form(window, place)
    click_words(window, "Be slow")
    wait_for(window, "document.querySelector('[data-testid=stApp][data-test-script-state=running]')")


def server_killed(window: Window, place: Place) -> None:
    mid_form(window, place)
    place.tool.cut()
    wait_for(window, "document.querySelector('#line-note:not(:empty)')")


def connection_dead(window: Window, place: Place) -> None:
    mid_form(window, place)
    place.tool.cut()
    place.neutral.cut()


def before_load(window: Window, place: Place) -> None:
    place.tool.hold = b" /static/"
    with contextlib.suppress(Exception):  # it never finishes loading
        window.open(place.address)
    wait_for(window, "document.querySelector('#served h1')")


def skip_to_the_content(window: Window) -> None:
    window.run("document.getElementById('skip').focus()")
    window.press("Enter")
    time.sleep(0.1)


def plain_page_skipped(window: Window, place: Place) -> None:
    window.open(f"{place.address}/plain/taking-care")
    skip_to_the_content(window)


def unknown_address_skipped(window: Window, place: Place) -> None:
    window.open(f"{place.address}/no-such-page")
    skip_to_the_content(window)


def scripts_off(window: Window, place: Place) -> None:
    window.open(place.address)
    wait_for(window, "location.search.includes('visit=')")
    # Pressed before its style has come, the page moves under the press.
    wait_for(window, "getComputedStyle(document.querySelector('.house-menu.wide .tools')).display === 'flex'")
    wait_for(window, "document.readyState === 'complete'")
    window.click(".house-menu.wide .tools li:last-child a")
    wait_for(window, "location.pathname.length > 7 && document.querySelector('h1')")


STATES: dict[str, Callable[[Window, Place], None]] = {
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
# Without scripts no key can be counted.
VISITS = [(state, way) for state in STATES for way in (CLICK, SHIFT) if (state, way) != ("scripts_off", SHIFT)]
OF_THE_ENGINE = ("first_screen", "mid_form", "dialog_open", "connection_dead", "plain_page_skipped", "scripts_off")
"""The states that ask something of the engine itself: its memory of pages and fields, its own top layer, its word that
there is no connection, places on a page as entries, leaving without scripts. The others are states of the app."""
KEEPS_WHAT_HAS_NO_SUCCESSOR = ("webkit",)
"""Where the neutral page cannot be loaded, WebKit keeps the address that was to be replaced; Back then shows its own
word that there is no connection. No page can do anything about it, and our addresses are dull."""
TRIES = ("what shows", "reload", "Back", "Forward")


Visits = Callable[[str, str], dict[str, Seen]]


def leave(window: Window, way: str) -> None:
    with contextlib.suppress(Exception):  # some drivers mind that the page is gone before they have finished
        if way == CLICK:
            window.click("#exit-link")
        else:
            window.press("Shift", "Shift", "Shift")


def stand_still(window: Window, act: Callable[[], None], seconds: float = 2.0) -> Seen:
    """Try something and look once the tab has changed no more for a moment."""
    with contextlib.suppress(Exception):  # where nothing is left to go to, nothing happens
        act()
    time.sleep(0.3)
    seen = look(window)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        time.sleep(0.2)
        again = look(window)
        if again == seen:
            return seen
        seen = again
    return seen


def arrived(window: Window, address: str) -> None:
    """Wait for the neutral page; the looks that follow say what came instead."""
    with contextlib.suppress(NotSeenError):
        wait_for_address(window, address)


@pytest.fixture(scope="module")
def place(
    neutral_server: ThreadingHTTPServer, start_server: Starter, tmp_path_factory: pytest.TempPathFactory
) -> Place:
    neutral = Line(neutral_server.server_port)
    exit_file = tmp_path_factory.mktemp("exit") / "exit.yaml"
    exit_file.write_text(f"default: weather\nallowed:\n  weather: http://127.0.0.1:{neutral.port}/weather\n")
    server: Server = start_server("stage:app", {"EXIT_FILE": str(exit_file)})
    return Place(Line(server.port), neutral)


@pytest.fixture(scope="module")
def engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    browser = ENGINES[request.param](Path(tmp_path_factory.mktemp("profiles")) / request.param)
    yield browser
    browser.quit()


@pytest.fixture(scope="module")
def visits(engine: Browser, place: Place) -> Visits:
    """Make a visit, leave it, and tell what each try finds; each visit is made once."""
    made: dict[tuple[str, str], dict[str, Seen]] = {}

    def make(state: str, way: str) -> dict[str, Seen]:
        with engine.window(scripts=state != "scripts_off") as window:
            window.open(place.weather("/before"))
            try:
                STATES[state](window, place)
                leave(window, way)
                if state != "connection_dead":
                    arrived(window, place.weather())
                return {
                    "what shows": stand_still(window, lambda: None),
                    "reload": stand_still(window, window.reload),
                    "Back": stand_still(window, window.back),
                    "Forward": stand_still(window, window.forward),
                }
            finally:
                place.tool.hold = b""
                for line in (place.tool, place.neutral) if state in ("server_killed", "connection_dead") else ():
                    line.cut()
                    line.mend()

    def visit(state: str, way: str) -> dict[str, Seen]:
        if (state, way) not in made:
            made[state, way] = make(state, way)
        return made[state, way]

    return visit


def assert_nothing_comes_back(
    engine: Browser, place: Place, visit: tuple[str, str], what_next: str, seen: Seen
) -> None:
    state, _ = visit
    dead = state == "connection_dead"
    assert not [word for word in TOOL_WORDS if word in seen.text.lower() + seen.title.lower()]
    assert not [typed for typed in seen.fields if MARK in typed or not dead]
    if not (dead and engine.name in KEEPS_WHAT_HAS_NO_SUCCESSOR):
        assert not [entry for entry in seen.history if "localhost" in entry and "/plain/" not in entry]
    if what_next != "Back":
        assert seen.address == place.weather() or dead
        assert NEUTRAL_TEXT in seen.text or dead
    elif state != "scripts_off":
        assert seen.title == "Before" or dead
    else:
        assert seen.address == place.weather()


@pytest.mark.parametrize("what_next", TRIES)
@pytest.mark.parametrize("visit", VISITS, ids="-".join)
@pytest.mark.parametrize("engine", ["chromium"], indirect=True)
def test_after_leaving_nothing_of_the_tool_can_be_brought_back(
    visits: Visits, engine: Browser, place: Place, visit: tuple[str, str], what_next: str
) -> None:
    assert_nothing_comes_back(engine, place, visit, what_next, visits(*visit)[what_next])


@pytest.mark.parametrize("what_next", TRIES)
@pytest.mark.parametrize("visit", [visit for visit in VISITS if visit[0] in OF_THE_ENGINE], ids="-".join)
@pytest.mark.parametrize("engine", [name for name in ENGINES if name != "chromium"], indirect=True)
def test_after_leaving_in_another_engine_nothing_can_be_brought_back(
    visits: Visits, engine: Browser, place: Place, visit: tuple[str, str], what_next: str
) -> None:
    assert_nothing_comes_back(engine, place, visit, what_next, visits(*visit)[what_next])
