"""The main way through the tool in Chromium, Firefox and WebKit: by mouse, by keys, with a clean console."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from content import SCREENS
from tests.browser.conftest import Server
from tests.browser.engines import ENGINES, Browser, wait_for
from tests.browser.engines.journey import by_keys, by_mouse
from tests.browser.engines.pages import look
from tests.browser.engines.window import wait_for_address

pytestmark = pytest.mark.browser

WATCH_FIELDS = """
window.untied = new Set();
const tied = (field, text) => (field.getAttribute('aria-describedby') || '').split(' ').includes(text.id)
  && (!text.matches('.field-error') || field.getAttribute('aria-invalid') === 'true' || field.type === 'radio');
const look = () => {
  for (const box of document.querySelectorAll('[class*=st-key-field-]')) {
    for (const field of box.querySelectorAll('input:not([type=checkbox]), textarea, [role=radiogroup]')) {
      for (const text of box.querySelectorAll('.hint, .field-error')) {
        if (!tied(field, text)) untied.add(`${text.textContent} | ${field.outerHTML.slice(0, 90)}`);
      }
    }
  }
  requestAnimationFrame(() => setTimeout(look)); // each time when the frame has been drawn
};
look();
"""
"""Notes every field that was in sight in any frame without what stands beside it."""
PLAIN = ("home", "choosing", "taking-care", "what-stays", "late-money")


@pytest.fixture(scope="module", params=ENGINES)
def engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    browser = ENGINES[request.param](Path(tmp_path_factory.mktemp("profiles")) / request.param)
    yield browser
    browser.quit()


def test_the_way_to_the_picture_by_mouse_and_out_says_nothing_on_the_console(
    engine: Browser, server: Server, neutral: str
) -> None:
    engine.console()
    with engine.window() as window:
        by_mouse(window, server.address, begun=lambda: window.run(WATCH_FIELDS))
        assert "£" in look(window).text
        assert window.run("return [...untied]") == []
        window.press("Shift", "Shift", "Shift")
        wait_for_address(window, neutral)
    assert engine.console() == []


def test_the_way_to_the_result_by_keys_alone(engine: Browser, server: Server) -> None:
    with engine.window() as window:
        by_keys(window, server.address)
        assert "£" in window.run("return document.getElementById('answer').innerText")
        said = wait_for(window, "document.getElementById('told').textContent")
        assert said.startswith("Your result. You would pay about £")


@pytest.mark.parametrize("screen", PLAIN)
def test_a_plain_page_is_read_without_scripts(engine: Browser, server: Server, screen: str) -> None:
    with engine.window(scripts=False) as window:
        window.open(f"{server.address}/plain{SCREENS[screen].address}")
        seen = look(window)
        assert "visit=" in seen.address
        assert len(seen.text) > 300
        assert window.run("return document.documentElement.scrollWidth <= innerWidth")
