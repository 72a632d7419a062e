"""After a whole visit nothing that was typed is left: not in the profile on disk, not in the log, not in the server."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Playwright

from tests.browser import forensic, traces
from tests.browser.conftest import Server, Starter, app_shown
from tests.browser.settling import settled, tries
from tests.patience import attempts
from ui.papers.saving import KINDS

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def watched(start_server: Starter) -> Server:
    return start_server("watched:app")


@pytest.fixture(scope="module")
def visit(
    playwright: Playwright, watched: Server, neutral: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[forensic.Visit]:
    yield forensic.whole_visit(playwright, watched, neutral, tmp_path_factory.mktemp("visit"))


def test_the_visit_typed_into_many_fields(visit: forensic.Visit) -> None:
    assert visit.typed >= 8


def test_every_paper_was_saved_in_every_kind_under_a_neutral_name(visit: forensic.Visit) -> None:
    assert set(visit.saved) == set(forensic.PAPERS)
    assert all("summary.pdf" in names and "summary.html" in names for names in visit.saved.values())
    assert {name for names in visit.saved.values() for name in names} == {kind.name for kind in KINDS.values()}


def test_the_profile_on_disk_holds_nothing_typed(visit: forensic.Visit) -> None:
    assert traces.files_holding(visit.profile, forensic.MARKS) == []


def test_the_search_of_the_profile_would_find_it(visit: forensic.Visit) -> None:
    planted = visit.profile / "Default" / "planted"
    planted.write_bytes(forensic.WORDS.encode("utf-16-le"))
    assert traces.files_holding(visit.profile, forensic.MARKS) == ["Default/planted"]
    planted.unlink()


def test_no_other_host_was_asked_for_anything(visit: forensic.Visit, watched: Server, neutral: str) -> None:
    hosts = {address for address in visit.asked_for if not address.startswith((watched.address, "data:", "blob:"))}
    assert hosts <= {neutral, neutral.replace("weather", "favicon.ico")}


def test_the_log_holds_nothing_typed_no_address_and_no_path(visit: forensic.Visit, watched: Server) -> None:
    log = watched.log.read_text()
    assert "Started" in log
    assert not [mark for mark in (*forensic.MARKS, "_stcore", "?", "words-ready") if mark in log]
    assert not [line for line in log.splitlines() if "127.0.0.1" in line and "Uvicorn running" not in line]


def test_no_live_object_of_the_server_holds_what_was_typed(visit: forensic.Visit, watched: Server) -> None:
    for _ in attempts(2):  # leaving closes the visit; one sweep of the memory follows within two seconds
        held = {mark: traces.in_memory(watched, mark) for mark in forensic.MARKS}
        if not any(held.values()):
            break
    assert held == {mark: [] for mark in forensic.MARKS}
    raw = {mark: traces.raw_copies(watched.process.pid, mark) for mark in forensic.MARKS}
    print(f"copies in the raw memory image, in memory that is free to be used again: {raw}")


def test_the_search_of_the_memory_would_find_it(watched: Server, playwright: Playwright, tmp_path: Path) -> None:
    with forensic.plain_chromium(playwright, tmp_path / "profile") as page:
        page.goto(f"{watched.address}/words-ready")
        app_shown(page)
        settled(page)
        page.locator("#root [role=radiogroup] label").first.click()
        page.locator("#root input[type=text]:visible").first.wait_for()  # they come once it is known who calls
        assert forensic.fill_what_is_asked(page)
        for _ in tries(page, every=0.5):  # what was typed is on its way to the server
            if traces.in_memory(watched, forensic.WORDS):
                return
    raise AssertionError("what was typed was not found in the memory of the server")


def test_what_remains_is_what_the_page_about_it_says(visit: forensic.Visit, watched: Server) -> None:
    told = yaml.safe_load(forensic.WHAT_REMAINS.read_text(encoding="utf-8"))
    assert forensic.remains(visit, watched) == told
    assert told["other_addresses_in_history"] == told["titles_in_history_that_are_not_the_dull_ones"] == []
    assert told["cookies"] == told["form_entries"] == told["local_storage"] == told["session_storage"] == 0
