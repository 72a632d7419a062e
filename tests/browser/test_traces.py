"""Typing and leaving leave nothing on the device that opening and closing the browser would not have left.

Each engine makes the visits twice, each time in a new profile on disk that is searched when the browser has ended:
once the screens are only opened, once something is typed into each that has a field and the screen is left. What is
found only the second time is a trace of leaving, and tells whoever looks that somebody left in haste.
"""

import contextlib
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

import lz4.block
import pytest

from content import SCREENS
from tests.browser.conftest import Server
from tests.browser.engines import ENGINES, Browser, Window, wait_for, wait_for_address
from tests.browser.engines.journey import settle
from tests.browser.engines.pages import RESTING, show_app, type_into

pytestmark = pytest.mark.browser

MARK = "Quillfeather-Ambergate"
BEGUN_AT = ("home", "estimate", "keep_a_note", "arriving", "when_it_changes", "reading")
WITHOUT_A_FIELD = ("home",)
"""Where nothing can be typed: there only leaving is compared with staying."""
FIELD = "#root input[type=text]"
TELLING = ("url", "title", "origin", "type", "name", "value", "host", "visit_count", "typed_count", "hidden")
"""The columns of a row that tell the next person something; the others count or date it."""


NOTED_BY_THE_ENGINE = {
    # The page that takes the place of ours gives its title to our line of the history as well. Only a page that leaves
    # an entry behind for the Back button would keep its own. The history also notes that the page led on to another
    # site, as of every link that anybody follows. The list of sites visited most is made of the history, which is
    # compared itself, and at moments of the engine's own.
    "chromium": r"History: (urls .*'title': 'Weather', 'visit_count': 1,|visited_links )|Top Sites: top_sites ",
    # Noted of every site on which anybody presses anything: not of leaving, and nothing a page can do about.
    "firefox": r"permissions.sqlite: (moz_perms .*'storageAccessAPI'|moz_origin_interactions )",
    "webkit": r"^(?!)",
}
"""What an engine notes by itself, and no page can stop: told in "What this leaves behind"."""


def begin(window: Window, address: str, screen: str) -> None:
    """Open a screen with something to type into where it has any; the role is asked before the first question."""
    show_app(window, address + SCREENS[screen].address)
    if screen == "estimate":
        settle(window, ".st-key-way-pay")
        window.click("#root .st-key-way-pay button")
        settle(window, ".st-key-ask-income")
        # Where the first question begins its heading takes the focus, and on a busy machine it does so late.
        wait_for(window, "document.activeElement?.localName === 'h1'")


def open_only(window: Window, address: str, screen: str, neutral: str) -> None:
    begin(window, address, screen)


def type_and_leave(window: Window, address: str, screen: str, neutral: str) -> None:
    begin(window, address, screen)
    if screen not in WITHOUT_A_FIELD:
        type_into(window, FIELD, MARK)
        window.press("Tab")
        wait_for(window, f"document.querySelector({FIELD!r}).value === {MARK!r}")
        wait_for(window, RESTING)
    with contextlib.suppress(Exception):  # some drivers mind that the page is gone before they have finished
        window.click("#exit-link")
    wait_for_address(window, neutral)


def unpacked(file: Path) -> bytes:
    """Give a file's bytes; Firefox packs its sessions."""
    body = file.read_bytes()
    return lz4.block.decompress(body[8:]) if body.startswith(b"mozLz40\0") else body


def rows(database: Path, wanted: re.Pattern[bytes]) -> Iterator[str]:
    """Tell each row that names the host, by what it tells of it."""
    with tempfile.TemporaryDirectory() as folder:
        for part in database.parent.glob(f"{database.name}*"):
            shutil.copy(part, folder)
        with contextlib.closing(sqlite3.connect(Path(folder) / database.name)) as opened:
            opened.text_factory = lambda text: text.decode("utf-8", "replace")
            for (table,) in opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
                with contextlib.suppress(sqlite3.Error):  # a table of a kind that is not built in here
                    found = opened.execute(f'SELECT * FROM "{table}"')
                    names = [column[0] for column in found.description]
                    for row in found:
                        told = dict(zip(names, row, strict=True))
                        if wanted.search(repr(row).encode()):
                            yield f"{table} { {name: told[name] for name in TELLING if name in told} }"


def traces(profile: Path, server: Server) -> set[str]:
    """Tell everything in a profile that names the tool's host: files by name, files by content, rows of databases."""
    wanted = re.compile(rf"localhost[^0-9a-z]{{0,6}}{server.port}|{MARK}".encode())
    told = set()
    for path in profile.rglob("*"):
        name = str(path.relative_to(profile))
        kind = re.sub(r"[0-9A-Fa-f]{6,}|\d+", "#", name.replace(str(server.port), "PORT"))
        if wanted.search(name.encode()) or (path.name == "origin" and b"localhost" in path.read_bytes()):
            told.add(f"a name: {kind}")
        if not path.is_file() or path.name.endswith(("-wal", "-shm", "-journal")):
            continue
        body = unpacked(path)
        if body.startswith(b"SQLite format 3"):
            told |= {f"a row: {kind}: {row}" for row in rows(path, wanted)}
        elif wanted.search(body) or wanted.search(body.replace(b"\0", b"")):
            told.add(f"a file: {kind}")
    return told


@pytest.fixture(scope="module", params=ENGINES)
def left(
    request: pytest.FixtureRequest, server: Server, neutral: str, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, set[str]]:
    """Give the traces of both kinds of visit in one engine, less what the engine notes by itself."""
    found = {}
    by_itself = re.compile(NOTED_BY_THE_ENGINE[request.param])
    for visit in (open_only, type_and_leave):
        profile = Path(tmp_path_factory.mktemp("traces")) / request.param
        browser: Browser = ENGINES[request.param](profile)
        try:
            for screen in BEGUN_AT:
                with browser.window() as window:
                    visit(window, server.address, screen, neutral)
        finally:
            browser.quit()
        found[visit.__name__] = {trace for trace in traces(profile, server) if not by_itself.search(trace)}
    return found


def test_leaving_leaves_no_more_than_staying(left: dict[str, set[str]]) -> None:
    assert left["type_and_leave"] - left["open_only"] == set()


def test_what_was_typed_is_nowhere(left: dict[str, set[str]]) -> None:
    assert not [trace for trace in left["type_and_leave"] if MARK in trace]


def test_the_search_finds_the_visit_itself(left: dict[str, set[str]]) -> None:
    assert len(left["open_only"]) >= 1
