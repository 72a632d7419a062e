"""A plain page is light: on a poor line it is there at once, and costs a server nothing before it is asked for.

What it costs the server is measured by benchmarks/plain_steps.py.
"""

import sys
from collections.abc import Iterator
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import Never

import brotli
import pytest
from starlette.testclient import TestClient

from tests.web.plain.walking import PlainVisit
from web.plain import guide, steps

MOST_BYTES = 12_000
SCREENS = (
    "home", "estimate", "result", "compare", "one_sheet", "who_can_apply", "choosing", "count_nights", "check_figures",
    "income_parts", "when_it_changes", "help", "reading", "late-money",
)  # fmt: skip


def pages(client: TestClient) -> Iterator[tuple[str, str]]:
    """The pages of the main job, the fullest of each kind."""
    visit = PlainVisit(client).begin("receive").press("continue")
    yield "income with errors", visit.page
    yield "changes", visit.earn("2500").page
    yield "nights", visit.press("continue").type(count__0="3").press("continue").page
    visit.choose("band-0-0", "under_52").press("continue")
    for screen in SCREENS:
        yield screen, visit.open(screen).page
    yield "ways", visit.open("choosing").press("finish").page


def test_every_page_of_the_main_job_is_at_most_twelve_kilobytes(client: TestClient) -> None:
    heavy = {
        name: size
        for name, page in pages(client)
        if (size := len(brotli.compress(page.encode(), quality=5))) > MOST_BYTES
    }
    assert heavy == {}


def test_the_style_is_asked_for_once_and_kept(client: TestClient) -> None:
    page = PlainVisit(client).begin().page
    address = page.split('rel="stylesheet" href="')[1].split('"')[0]
    answer = client.get(address)
    assert "immutable" in answer.headers["cache-control"]
    assert ".plain-page" in answer.text


def begun_anew(name: str) -> ModuleType:
    """Run a module as at the start of a server, beside the one that stands."""
    spec = find_spec(name)
    assert spec is not None
    assert spec.loader is not None
    begun = module_from_spec(spec)
    spec.loader.exec_module(begun)
    return begun


def test_a_server_starts_without_reading_the_pages_of_the_guide(monkeypatch: pytest.MonkeyPatch) -> None:
    """All 36 were read to know which of them ask: a sixth of the time in which each server started."""
    guide.asks.cache_clear()
    read: list[str] = []

    def note(slug: str, *_where: object) -> Never:
        read.append(slug)
        raise AssertionError(slug)

    monkeypatch.setattr(guide, "guide_page", note)
    again = begun_anew("web.plain.steps")
    assert read == []
    with pytest.raises(AssertionError, match="help"):
        again.asking_of("help")


def test_a_server_without_a_shared_store_starts_without_its_client(monkeypatch: pytest.MonkeyPatch) -> None:
    """It took an eighth of the start, and nothing used it."""
    monkeypatch.setitem(sys.modules, "redis.asyncio", None)
    store = begun_anew("web.shared_store")
    with pytest.raises(ImportError):
        store.SharedStore("redis://127.0.0.1:1")


def test_a_page_of_the_guide_that_asks_is_known_by_what_stands_in_it() -> None:
    assert steps.asking_of("help") is not None
    assert steps.asking_of("numbers") is None
    assert steps.asking_of("no-such-screen") is None
