"""Every screen and paper is printed whole and light on A4, from a device that prefers dark as well.

WebKit's driver can neither print nor lay a page out for print, so its print is not tested; it is given the same rules.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from content import SCREENS
from tests.browser.conftest import Server
from tests.browser.engines import ENGINES, Browser, Window
from tests.browser.engines.journey import by_mouse, pick, settle

pytestmark = pytest.mark.browser

PRINTS = ("chromium", "firefox")
A4_LESS_MARGINS = 718
"""Width in CSS pixels of A4 with margins of 10 mm."""
PAPERS = [code for code, screen in SCREENS.items() if screen.under == "papers"]
READ = ("home", "ways-to-pay", "what-stays", "working-it-out")
CUT = """
const parts = document.querySelectorAll('#root :is(p, li, td, th, caption, h1, h2, h3, td span, svg), #served p');
return [...parts].filter((part) => part.checkVisibility({visibilityProperty: true}) && part.textContent.trim())
  .filter((part) => !part.closest('.unseen') && getComputedStyle(part).clipPath === 'none')
  .filter((part) => part.getBoundingClientRect().right > innerWidth + 1)
  .map((part) => `${part.localName}: ${part.textContent.trim().slice(0, 60)}`);
"""
DARK = """
const light = (colour) => {
  const [red, green, blue, opaque] = (colour.match(/[\\d.]+/g) || []).map(Number);
  return opaque === 0 ? 1 : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
};
const shown = [...document.querySelectorAll('body, #root *')].filter((part) => part.checkVisibility());
// The dot of a choice that is made is small and may be dark.
const ground = (part) => part.offsetWidth > 60 && part.localName !== 'button'
  && light(getComputedStyle(part).backgroundColor) < 0.5;
const grounds = shown.filter(ground);
const filled = (part) => light(getComputedStyle(part).fill) < 0.5;
const boxes = [...document.querySelectorAll('.js-plotly-plot .bg')].filter(filled);
const pale = (part) => part.matches('p, td, th, li, h1, h2') && light(getComputedStyle(part).color) > 0.7;
const words = shown.filter((part) => !part.closest('button') && pale(part));
return [...grounds, ...boxes, ...words].map((part) => part.outerHTML.slice(0, 90));
"""


@pytest.fixture(scope="module", params=PRINTS)
def engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    browser = ENGINES[request.param](Path(tmp_path_factory.mktemp("profiles")) / request.param)
    yield browser
    browser.quit()


def move_to(window: Window, screen: str) -> None:
    window.run(
        "history.replaceState({}, '', arguments[0]); dispatchEvent(new PopStateEvent('popstate'))",
        SCREENS[screen].address,
    )
    settle(window, "h1")


def found_on_paper(window: Window) -> dict[str, list[str]]:
    with window.as_printed(A4_LESS_MARGINS):  # type: ignore[attr-defined]
        return {"cut off": window.run(CUT), "dark": window.run(DARK)}


def test_a_whole_visit_prints_whole_and_light(engine: Browser, server: Server) -> None:
    found = {}
    with engine.window() as window:
        by_mouse(window, server.address)
        found["picture"] = found_on_paper(window)
        for screen in (*PAPERS, *READ):
            move_to(window, screen)
            found[screen] = found_on_paper(window)
        move_to(window, "records")
        for at in (0, 1, 2):
            pick(window, "st-key-ask-records-which", at)
            found[f"records {at}"] = found_on_paper(window)
    nothing: dict[str, list[str]] = {"cut off": [], "dark": []}
    assert {name: each for name, each in found.items() if each != nothing} == {}
