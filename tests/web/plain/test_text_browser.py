"""The main job in w3m, a text browser: by keys, without scripts, styles or a mouse."""

import os
import pty
import select
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import httpx2
import pytest

from tests.abuse.neighbours import Served, served
from tests.web.plain.walking import PlainVisit

pytestmark = pytest.mark.process
LONGEST = 60
"""Seconds that a page may take on a busy machine."""
BACK_A_FIELD = "\x1b\t"


class TextBrowser:
    """One w3m in a terminal of its own."""

    def __init__(self, address: str, folder: Path) -> None:
        self._folder, self._saved = folder, 0
        self._screen, inside = pty.openpty()
        environment = os.environ | {"TERM": "vt100", "HOME": str(folder), "LINES": "60", "COLUMNS": "100"}
        command = ["w3m", "-o", "use_history=0", "-o", "confirm_qq=0", address]
        self._process = subprocess.Popen(
            command, stdin=inside, stdout=inside, stderr=inside, env=environment, start_new_session=True
        )
        os.close(inside)

    def keys(self, keys: str) -> None:
        for key in keys:
            os.write(self._screen, key.encode())
            time.sleep(0.01)
        self._drain()

    def _drain(self) -> None:
        while select.select([self._screen], [], [], 0.15)[0]:
            if not os.read(self._screen, 65536):
                return

    def words(self) -> str:
        """The page as it is drawn, saved by the browser itself."""
        self._saved += 1
        kept = self._folder / f"page-{self._saved}"
        self.keys(f"S\x15{kept}\r")
        for _ in range(20):
            if kept.exists():
                return kept.read_text(encoding="utf-8", errors="replace")
            self._drain()
        return ""

    def wait_for(self, words: str) -> str:
        until = time.monotonic() + LONGEST
        shown = ""
        while time.monotonic() < until:
            shown = self.words()
            if words in shown:
                return shown
            time.sleep(0.3)
        raise AssertionError(f"{words!r} is not in:\n{shown}")

    def find(self, words: str) -> None:
        """Put the cursor on the next place of these words, from the top of the page on."""
        self.keys(f"g/{words}\r")

    def press(self, button: str) -> None:
        self.find(button)
        self.keys("\r")

    def choose(self, option: str) -> None:
        self.find(f"[)]{option}")
        self.keys(f"{BACK_A_FIELD}\r")

    def type(self, label: str, typed: str) -> None:
        self.find(label)
        self.keys(f"\t\r{typed}\r")

    def end(self) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._screen)


def dumped(address: str, post: Path | None = None) -> str:
    """Give a page as w3m writes it to a file, from top to bottom; `post` holds the body of a form that is sent."""
    sent = ["-post", str(post)] if post else []
    command = ["w3m", "-dump", "-cols", "100", "-o", "use_history=0", *sent, address]
    return subprocess.run(command, capture_output=True, text=True, timeout=LONGEST, check=True).stdout


def in_order(shown: str, *pieces: str) -> None:
    """Find each piece below the one before it."""
    place = 0
    for piece in pieces:
        found = shown.find(piece, place)
        assert found >= 0, f"{piece!r} does not stand below what comes before it in:\n{shown}"
        place = found + len(piece)


@pytest.fixture
def app(tmp_path: Path) -> Iterator[Served]:
    with served(tmp_path) as running:
        yield running


@pytest.fixture
def browser(app: Served, tmp_path: Path) -> Iterator[TextBrowser]:
    opened = TextBrowser(f"http://localhost:{app.port}/plain/", tmp_path)
    yield opened
    opened.end()


def test_a_receiving_parent_gets_the_amount_in_a_text_browser(browser: TextBrowser) -> None:
    home = browser.wait_for("What do you need?")
    assert "Exit this page" in home
    browser.press("I receive")
    browser.wait_for("The other parent's income")
    browser.press("^Continue")
    browser.wait_for("There is a problem")
    browser.choose("England")
    browser.choose("A year")
    browser.type("How much do they earn before tax", "41234.56")
    browser.press("^Continue")
    browser.wait_for("What can change the amount")
    browser.press("^Continue")
    browser.wait_for("How many of your children is the payment for?")
    browser.type("How many of your children is the payment for", "2")
    browser.press("^Continue")
    browser.wait_for("Less than one night a week")
    browser.choose("Less than one night a week")
    browser.press("^Continue")
    result = browser.wait_for("You would receive about")
    assert "a week" in result
    browser.press("See the ways side by side")
    ways = browser.wait_for("Pounds every four weeks")
    assert "Collect and Pay" in ways


def test_w3m_writes_form_error_and_result_in_an_order_that_can_be_read(app: Served, tmp_path: Path) -> None:
    with httpx2.Client(base_url=app.origin, timeout=LONGEST) as client:
        visit = PlainVisit(client).begin("receive")
        in_order(
            dumped(f"{app.origin}{visit.address}"),
            "Exit this page",
            "The other parent's income",
            "Where does the other parent live?",
            "England",
            "How much do they earn before tax?",
            "Continue",
        )
        sent = tmp_path / "form"
        sent.write_text(urlencode(visit.form.values | {"press": ["continue"]}, doseq=True))
        in_order(
            dumped(f"{app.origin}{visit.form.action}", sent),
            "There is a problem",
            "Choose",
            "The other parent's income",
            "How much do they earn before tax?",
            "Error:",
            "Continue",
        )
        visit.earn("2500").press("continue").type(count__0="2").press("continue")
        visit.choose("band-0-0", "under_52").press("continue")
        in_order(
            dumped(f"{app.origin}{visit.address}"),
            "Exit this page",
            "Your result",
            "You would receive about",
            "a week",
            "See the ways side by side",
        )
