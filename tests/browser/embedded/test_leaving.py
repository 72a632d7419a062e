"""The tool and the page around it are left as one, from every state, and no way back shows either.

Each row is a state and a way of leaving it; each cell is what the next person at the device tries. The tries of one row
share one visit. While a row is left, the next one is already loading.
"""

import json
from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright

from tests.browser.conftest import CHROMIUM, CHROMIUM_FLAGS, NEUTRAL_TEXT, Server
from tests.browser.embedded.conftest import Site, bare_frame, snippet, tool_frame
from tests.browser.embedded.leaving import (
    OPEN,
    STATES,
    TRIES,
    WAYS,
    WITH_TOP,
    WORDS,
    Row,
    never,
    seen_of_each_try,
)
from tests.browser.engines.pages import Seen
from tests.browser.settling import patient_context
from tests.browser.test_leaving import MARK

pytestmark = [pytest.mark.browser, pytest.mark.goes_back]

IN_THE_PAGE = ("by_the_button", "by_shift_in_the_frame", "by_shift_in_the_page")
IN_THE_FRAME = ("by_the_frame_s_own_link", "by_shift_in_the_frame")
TYPED = ("mid_form", "after_results", "dialog_open")
BLOCKED = {
    "other sites' cookies and storage": {"block_third_party_cookies": True, "cookie_controls_mode": 1},
    "all cookies and storage": {"default_content_setting_values": {"cookies": 2}},
}

WITH_OUR_SCRIPT = [
    Row(state, way)
    for state in STATES
    for way in IN_THE_PAGE
    # Behind a dialog of the page around it, a frame cannot have the focus.
    if (state, way) != ("host_dialog_open", "by_shift_in_the_frame")
]
LEFT_BY_THE_TOP = [
    Row(state, way, script=False, sandbox=sandbox)
    for sandbox in (None, WITH_TOP, f"{OPEN} allow-top-navigation")
    for state in (("first_screen", *TYPED) if sandbox in (None, WITH_TOP) else ("mid_form",))
    for way in IN_THE_FRAME
]
BLANKED = [
    Row(state, way, script=False, sandbox=OPEN)
    for state in ("first_screen", "mid_form", "dialog_open", "mid_rerun")
    for way in IN_THE_FRAME
]
WITH_STORAGE_BLOCKED = [
    *(Row("mid_form", way, blocked=blocked) for blocked in BLOCKED for way in IN_THE_PAGE),
    *(Row(state, "by_shift_in_the_frame", blocked=next(iter(BLOCKED))) for state in ("after_results", "dialog_open")),
]


class Around(NamedTuple):
    """What stands round a visit: the charity's site, the neutral page, the tool."""

    charity: Site
    neutral: str
    server: Server


class Begun(NamedTuple):
    """A visit whose page is loading."""

    context: BrowserContext
    page: Page
    server: Server


@pytest.fixture(scope="module")
def around(charity: Site, neutral: str, listed_stage: Server) -> Around:
    return Around(charity, neutral, listed_stage)


class Visits:
    """Makes each row's visit once, leaves it, and tells what each try finds."""

    def __init__(self, around: Around, new_context: Callable[[Row], BrowserContext], new_server: Callable[[], Server]):
        self._around = around
        self._new_context = new_context
        self._new_server = new_server
        self._begun: dict[Row, Begun] = {}
        self._made: dict[Row, dict[str, Seen]] = {}

    def _begin(self, row: Row) -> Begun:
        charity, neutral, listed_stage = self._around
        server = self._new_server() if row.state == "server_killed" else listed_stage
        context = self._new_context(row)
        page = context.new_page()
        if row.state == "before_load":
            page.route("**/static/**", never)
        page.goto(neutral.replace("weather", "before"))
        body = snippet(server) if row.script else bare_frame(server, row.sandbox)
        page.goto(charity.put(f"/{abs(hash(row))}", body), wait_until="commit")
        return Begun(context, page, server)

    def begin(self, row: Row) -> None:
        """Let a row's page load while another is left; with storage blocked all share a browser, so not there."""
        if row not in self._made and row not in self._begun and not row.blocked:
            self._begun[row] = self._begin(row)

    def make(self, row: Row, following: Row | None = None) -> dict[str, Seen]:
        """Give what each try finds after a row; `following` is the row that will be asked for next."""
        if row in self._made:
            return self._made[row]
        context, page, server = self._begun.pop(row, None) or self._begin(row)  # type: ignore[arg-type]
        if following:
            self.begin(following)
        frame = STATES[row.state](page, server)
        WAYS[row.way](page, frame)
        self._made[row] = seen_of_each_try(page, context, self._around.neutral, dead=row.state == "connection_dead")
        if row.blocked:
            page.close()
        else:
            context.close()
        return self._made[row]

    def open(self, row: Row) -> tuple[Page, Server]:
        """Give a row's page as it loads, with its server, for another look than leaving."""
        _, page, server = self._begin(row)
        return page, server

    def close(self) -> None:
        """End the visits that were begun and never asked for."""
        for begun in self._begun.values():
            begun.context.close()


@pytest.fixture(scope="module")
def visits(
    browser: Browser,
    playwright: Playwright,
    around: Around,
    staged: Callable[[], Server],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Visits]:
    blocking: dict[str, BrowserContext] = {}

    def new_context(row: Row) -> BrowserContext:
        if not row.blocked:
            return patient_context(browser)
        if row.blocked not in blocking:
            profile = tmp_path_factory.mktemp("blocking")
            (profile / "Default").mkdir()
            (profile / "Default" / "Preferences").write_text(json.dumps({"profile": BLOCKED[row.blocked]}))
            blocking[row.blocked] = playwright.chromium.launch_persistent_context(
                str(profile), executable_path=CHROMIUM, args=[*CHROMIUM_FLAGS, "--test-third-party-cookie-phaseout"]
            )
        return blocking[row.blocked]

    made = Visits(around, new_context, staged)
    yield made
    made.close()
    for context in blocking.values():
        context.close()


def rows(listed: list[Row]) -> pytest.MarkDecorator:
    """Make a cell of each row and try, and tell each row which one follows."""
    pairs = list(zip(listed, [*listed[1:], None], strict=True))
    return pytest.mark.parametrize(
        ("row", "following", "what_next"),
        [pytest.param(row, following, what, id=f"{row}-{what}") for row, following in pairs for what in TRIES],
    )


def assert_gone(seen: Seen, what_next: str, around: Around, *, dead: bool = False) -> None:
    shown = seen.text.lower() + seen.title.lower()
    assert not [word for word in WORDS if word in shown]
    assert not [entry for entry in seen.history if around.charity.origin in entry or "localhost" in entry]
    assert not [typed for typed in seen.fields if MARK in typed or not dead]
    if what_next == "Back":
        assert seen.title == "Before" or dead
    else:
        assert seen.address == around.neutral or dead
        assert NEUTRAL_TEXT in seen.text or dead


@rows([*WITH_OUR_SCRIPT, *LEFT_BY_THE_TOP, *WITH_STORAGE_BLOCKED])
def test_the_whole_page_is_left_and_stays_left(
    visits: Visits, around: Around, row: Row, following: Row | None, what_next: str
) -> None:
    seen = visits.make(row, following)[what_next]
    assert_gone(seen, what_next, around, dead=row.state == "connection_dead")


@pytest.mark.parametrize("row", BLANKED, ids=str)
def test_where_the_page_forbids_leaving_the_frame_blanks_and_says_so(
    browser: Browser, around: Around, row: Row
) -> None:
    charity, _, listed_stage = around
    context = patient_context(browser)
    page = context.new_page()
    page.goto(charity.put("/shut", bare_frame(listed_stage, row.sandbox)))
    frame = STATES[row.state](page, listed_stage)
    WAYS[row.way](page, frame)
    frame.get_by_text("You can close this tab now").wait_for()
    assert frame.locator("h1, input, #root").count() == 0
    assert page.url.startswith(charity.origin)
    if row.state == "dialog_open":
        page.reload()
        again = tool_frame(page, listed_stage)
        assert MARK not in again.locator("body").inner_text()
        assert not [field for field in again.locator("input, textarea").all() if MARK in field.input_value()]
    context.close()


@pytest.mark.parametrize(
    "row", [Row("mid_form", "by_the_button", blocked=blocked) for blocked in BLOCKED], ids=lambda row: row.blocked
)
def test_in_those_rows_nothing_can_be_stored(visits: Visits, row: Row) -> None:
    page, server = visits.open(row)
    stored = tool_frame(page, server).evaluate(
        "(() => { try { document.cookie = 'a=b; SameSite=None; Secure'; } catch {} return document.cookie })()"
    )
    assert stored == ""
    page.close()
