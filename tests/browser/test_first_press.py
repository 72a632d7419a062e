"""In a real browser: the server has forgotten the page, and the first press works, whatever is pressed first.

tests/web/test_first_press.py does it on every screen, without a browser.
"""

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Error, Locator, Page, expect

from content import SCREENS
from tests.browser.conftest import NewPage, Server
from tests.browser.journey import go_through
from tests.browser.rope import Rope
from tests.browser.settling import settled, wait_until

pytestmark = pytest.mark.browser
MAIN = "#root [data-testid=stMainBlockContainer]"
KINDS = {
    "choice": "[data-testid=stRadio] label:has(input)",
    "tick": "[data-testid=stCheckbox] label",
    "field": ":is([data-testid=stTextInput] input, [data-testid=stTextArea] textarea)",
    "button": ":is([data-testid=stButton], [data-testid=stFormSubmitButton]) button",
    "link": "a[href^='/']:not(.house-menu a, .house-header a, .house-footer a)",
}
"""What can be pressed, by kind. The first on the screen is tried; a link, which the framework did not draw, where
there is nothing else."""
ON = (
    ("home", "en"),
    ("choosing", "en"),
    ("estimate", "en"),
    ("one_sheet", "en"),
    ("records", "en"),
    ("other_money", "en"),
    ("staying-private", "en"),
    ("about", "en"),
    ("call_card", "cy"),
    ("letters", "cy"),
    ("both_homes", "cy"),
    ("when_it_changes", "cy"),
    ("for_sites", "cy"),
)
"""Home, the way to help, the questions, papers, a list, an explorer, guides; in both languages."""
HEARD = "html:not([data-unheard])"
SAID_WRONG = "#root [data-testid=stException], #root .fault"
FIRST_CONTROL = """([main, kinds]) => {
  const shown = [];
  for (const [kind, selector] of Object.entries(kinds)) {
    const at = [...document.querySelector(main).querySelectorAll(selector)].findIndex((each) => each.checkVisibility());
    const top = at < 0 ? 0 : document.querySelector(main).querySelectorAll(selector)[at].getBoundingClientRect().top;
    if (at >= 0) shown.push([kind === 'link', top, kind, at]);
  }
  const [first] = shown.sort(([link, top], [other, below]) => link - other || top - below);
  return first.slice(2);
}"""


@pytest.fixture
def rope(server: Server) -> Iterator[Rope]:
    held = Rope(server.port)
    yield held
    held.end()


def show(page: Page, address: str) -> None:
    """Go to a screen as a link of ours does; while the line is still coming back, the one before stays in sight."""
    before = page.locator(MAIN).inner_text()
    page.evaluate("(path) => dispatchEvent(new CustomEvent('show-screen', {detail: location.origin + path}))", address)
    wait_until(page, f"location.pathname === {address.partition('?')[0]!r}")
    wait_until(page, f"document.querySelector('{MAIN}')?.innerText !== {json.dumps(before)}")
    settled(page)


def first_control(page: Page) -> tuple[str, Locator]:
    """Find what stands first on the screen of all that can be pressed."""
    kind, at = page.evaluate(FIRST_CONTROL, [MAIN, KINDS])
    return kind, page.locator(MAIN).locator(KINDS[kind]).nth(at)


def heard(page: Page) -> None:
    """Wait until what was pressed has been sent, and a server has done it."""
    settled(page)  # what a press asks for has left the page for its line by then
    page.locator(HEARD).wait_for(state="attached")
    settled(page)


def press(page: Page, kind: str, control: Locator) -> None:
    """Press it, and see that it did what it does."""
    before = (page.url, page.locator(MAIN).inner_text())
    if kind == "field":
        control.fill("7")
        control.press("Tab")
        heard(page)
        expect(control).to_have_value("7")
    elif kind == "choice":
        control.click()
        heard(page)
        expect(control.locator("input")).to_be_checked()
    else:
        control.click()
        address, words = map(json.dumps, before)
        wait_until(page, f"location.href !== {address} || document.querySelector('{MAIN}').innerText !== {words}")
        heard(page)


def test_the_first_press_after_the_server_forgot_works_on_each_kind_of_screen(new_page: NewPage, rope: Rope) -> None:
    page = new_page()
    broken: list[str] = []
    page.on("pageerror", lambda error: broken.append(str(error)))
    go_through(page, f"http://localhost:{rope.port}", until="result")
    dead: dict[str, str] = {}
    tried = set()
    for code, language in ON:
        kind = ""
        try:
            show(page, SCREENS[code].address + ("" if language == "en" else f"?lang={language}"))
            kind, control = first_control(page)
            tried.add(kind)
            rope.cut()  # a session ends with its connection: nothing is left of it on the server
            press(page, kind, control)
            assert page.locator(SAID_WRONG).count() == 0
        except (AssertionError, Error) as error:
            dead[code] = f"{kind}: {str(error)[:300]}"
    assert dead == {}
    assert broken == []
    assert tried == set(KINDS)
