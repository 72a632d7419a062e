"""The tool in a charity's page is left in each engine: by click, by Shift, and where frames are limited."""

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.browser.conftest import Server
from tests.browser.embedded.conftest import Site, bare_frame, snippet
from tests.browser.embedded.leaving import OPEN, WITH_TOP
from tests.browser.engines import ENGINES, Browser, Window
from tests.browser.engines.pages import APP_SHOWN
from tests.browser.engines.window import wait_for, wait_for_address

pytestmark = pytest.mark.browser

Act = Callable[[Window], None]
PAGE_EXIT = "document.querySelector('aside').shadowRoot.querySelector('a')"


@pytest.fixture(scope="module", params=ENGINES)
def engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    browser = ENGINES[request.param](Path(tmp_path_factory.mktemp("profiles")) / request.param)
    yield browser
    browser.quit()


SHOWN_PRESSES = "document.querySelector('aside').shadowRoot.querySelector('[data-presses=\"{}\"]')"
"""The page shows how often Shift has been pressed."""


@pytest.fixture
def window(engine: Browser, neutral: str) -> Iterator[Window]:
    with engine.window() as opened:
        opened.open(neutral.replace("weather", "before"))
        yield opened


def show(window: Window, address: str) -> None:
    """Open a charity's page and wait until the app runs in its frame."""
    window.open(address)
    wait_for(window, "document.querySelector('iframe')")
    with window.frame("iframe"):
        wait_for(window, APP_SHOWN)


def gone(window: Window, neutral: str, charity: Site) -> None:
    wait_for_address(window, neutral)
    assert not [entry for entry in window.history() if charity.origin in entry or "localhost" in entry]


def press(window: Window, *keys: str) -> None:
    with contextlib.suppress(Exception):  # some drivers mind that the page is gone before they have finished
        window.press(*keys)


def focus_the_frame(window: Window) -> None:
    window.run("document.querySelector('iframe').focus()")


def focus_the_page(window: Window) -> None:
    window.run("document.getElementById('search').focus()")


def test_by_the_button_of_the_page(window: Window, charity: Site, listed_stage: Server, neutral: str) -> None:
    show(window, charity.put("/click", snippet(listed_stage)))
    with contextlib.suppress(Exception):
        window.run(f"{PAGE_EXIT}.click()")
    gone(window, neutral, charity)


@pytest.mark.parametrize("focus", [focus_the_frame, focus_the_page])
def test_by_shift(window: Window, charity: Site, listed_stage: Server, neutral: str, focus: Act) -> None:
    show(window, charity.put("/shift", snippet(listed_stage)))
    focus(window)
    for times in (1, 2, 3):
        press(window, "Shift")
        if times < 3:
            wait_for(window, SHOWN_PRESSES.format(times))
    gone(window, neutral, charity)


@pytest.mark.parametrize(
    "ways", [(focus_the_page, focus_the_frame), (focus_the_frame, focus_the_page)], ids=["page first", "frame first"]
)
def test_by_presses_that_go_down_in_one_and_come_up_in_the_other(
    window: Window, charity: Site, listed_stage: Server, neutral: str, ways: tuple[Act, Act]
) -> None:
    begins, ends = ways
    show(window, charity.put("/across", snippet(listed_stage)))
    for times in (1, 2, 3):
        begins(window)
        press(window, "+Shift")
        ends(window)
        press(window, "-Shift")
        if times < 3:
            wait_for(window, SHOWN_PRESSES.format(times))
    gone(window, neutral, charity)


def test_shift_with_tab_from_the_page_into_the_frame_is_no_press(
    window: Window, charity: Site, listed_stage: Server
) -> None:
    show(window, charity.put("/tab", snippet(listed_stage)))
    for _ in range(3):
        focus_the_page(window)
        press(window, "+Shift", "Tab")
        focus_the_frame(window)
        press(window, "-Shift")
    assert window.address.startswith(charity.origin)
    assert not window.run("return document.querySelector('aside').shadowRoot.querySelector('p').textContent")


@pytest.mark.parametrize("sandbox", [None, WITH_TOP], ids=["no limits", "top by the reader"])
def test_without_our_script_the_frame_s_link_leaves_by_the_top(
    window: Window, charity: Site, listed_stage: Server, neutral: str, sandbox: str | None
) -> None:
    show(window, charity.put("/bare", bare_frame(listed_stage, sandbox)))
    with window.frame("iframe"), contextlib.suppress(Exception):
        window.click("#exit-link")
    gone(window, neutral, charity)


def test_where_the_page_forbids_leaving_the_frame_blanks_and_says_so(
    window: Window, charity: Site, listed_stage: Server
) -> None:
    show(window, charity.put("/shut", bare_frame(listed_stage, OPEN)))
    with window.frame("iframe"):
        with contextlib.suppress(Exception):
            window.click("#exit-link")
        wait_for(window, "document.body.innerText.includes('You can close this tab now')")
        assert window.run("return document.querySelectorAll('h1, input, #root').length") == 0
    assert window.address.startswith(charity.origin)
