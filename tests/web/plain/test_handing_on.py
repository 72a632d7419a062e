"""A visit without scripts goes on whichever process is asked next, and the store between them can read none of it."""

import contextlib
import itertools
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest

from content import text
from presentation.visit.estimate import Answers
from presentation.visit.sealing import make_key, visit_keys
from presentation.visit.state import VisitState
from tests.abuse.neighbours import Served, run_apart, served
from tests.ports import free_port
from tests.web.conftest import store_in
from tests.web.plain.walking import PlainVisit
from web.plain.handing_on import HandingOn
from web.plain.memory import PlainMemory
from web.shared_store import SharedStore

KEY = "0123456789abcdef01"


class TakingTurns:
    """A browser whose every request another process answers."""

    def __init__(self, processes: list[Served]) -> None:
        self._origins = itertools.cycle(process.origin for process in processes)

    def get(self, address: str, params: dict[str, str] | None = None) -> httpx2.Response:
        return httpx2.get(next(self._origins) + address, params=params, timeout=30)

    def post(self, address: str, data: dict[str, Any]) -> httpx2.Response:
        return httpx2.post(next(self._origins) + address, data=data, timeout=30)


@pytest.fixture(scope="module")
def shared_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with store_in(tmp_path_factory.mktemp("shared")) as address:
        yield address


@pytest.fixture(scope="module")
def processes(tmp_path_factory: pytest.TempPathFactory, shared_store: str) -> Iterator[list[Served]]:
    """Two processes that share their keys and their store."""
    shared, folder = {"VISIT_KEYS": make_key(), "LEFT_VISITS_REDIS": shared_store}, tmp_path_factory.mktemp("servers")
    with contextlib.ExitStack() as running:
        yield [running.enter_context(served(folder, **shared)) for _ in range(2)]  # type: ignore[arg-type]


@pytest.mark.process
def test_a_visit_that_another_process_answers_each_time_comes_to_its_pounds(processes: list[Served]) -> None:
    """Ceri's step was taken by one process, and the page it led to began anew in another."""
    visit = PlainVisit(TakingTurns(processes)).answer_everything()  # type: ignore[arg-type]  # asks as a TestClient does
    assert "\u00a3" in visit.words
    assert text("plain.lost", "en") not in visit.words
    again = [httpx2.get(process.origin + visit.address, timeout=30).text for process in processes]
    assert all("\u00a3" in page for page in again), "a reload asks nothing again, wherever it is answered"


@pytest.mark.process
def test_an_error_is_told_by_whichever_process_answers_and_once(processes: list[Served]) -> None:
    visit = PlainVisit(TakingTurns(processes)).begin()  # type: ignore[arg-type]
    visit.press("continue")
    assert text("plain.error", "en") in visit.page
    visit.form.values["sealed"] = ["broken"]
    visit.press("continue")
    assert text("plain.again", "en") in visit.words
    again = [httpx2.get(process.origin + visit.address, timeout=30).text for process in processes]
    assert not any(text("plain.again", "en") in page for page in again)


@pytest.mark.process
def test_a_visit_that_was_left_is_left_in_every_process_and_in_the_store(
    processes: list[Served], shared_store: str
) -> None:

    async def held() -> set[bytes | str]:
        return set(await SharedStore(shared_store).client().keys("plain:*"))

    before = run_apart(held())
    visit = PlainVisit(TakingTurns(processes)).begin()  # type: ignore[arg-type]
    word = visit.address.partition("visit=")[2].partition("&")[0]
    assert len(run_apart(held()) - before) == 1
    httpx2.get(f"{processes[0].origin}/leave", params={"visit": word}, timeout=30)
    assert run_apart(held()) == before
    assert not any("<form" in httpx2.get(each.origin + visit.address, timeout=30).text for each in processes)


def test_the_store_holds_nothing_that_can_be_read(store: str) -> None:
    async def handed_on() -> tuple[bytes | str | None, int, VisitState | None, VisitState | None]:
        shared, memory, other, stranger = SharedStore(store), PlainMemory(), PlainMemory(), PlainMemory()
        visit = VisitState(answers=Answers(income="31337"))
        memory.keep(KEY, visit)
        await HandingOn(memory, shared).hand_on(KEY)
        (name,) = await shared.client().keys()
        held, life = await shared.client().get(name), await shared.client().ttl(name)
        await HandingOn(other, shared).bring(KEY)
        await shared.client().rename(name, b"plain:" + b"f" * len(KEY))
        await HandingOn(stranger, shared).bring("f" * len(KEY))
        return held, life, other.state_of(KEY), stranger.state_of("f" * len(KEY))

    visit_keys()  # made once, before another thread asks for them
    held, life, carried, of_another_visit = run_apart(handed_on())
    assert isinstance(held, bytes)
    assert b"31337" not in held
    assert 0 < life <= PlainMemory.LIFE
    assert carried is not None and carried.answers is not None
    assert carried.answers.income == "31337"
    assert of_another_visit is None, "sealed for one visit, it opens no other"


def test_while_the_store_is_away_the_process_goes_on_with_what_it_knows() -> None:
    async def go_on() -> VisitState | None:
        memory = PlainMemory()
        alone = HandingOn(memory, SharedStore(f"redis://127.0.0.1:{free_port()}"))
        memory.keep(KEY, VisitState())
        await alone.hand_on(KEY)
        await alone.bring(KEY)
        return memory.state_of(KEY)

    assert run_apart(go_on()) is not None
