"""A visit without scripts goes on by its signed word, and once left leads away: on each server, however many come."""

import contextlib
import re
import time
from pathlib import Path

import httpx2
import pytest

from presentation.visit.sealing import make_key
from tests.abuse.neighbours import Served, run_apart, served
from tests.ports import free_port
from web.left_visits import LeftEverywhere, left_visits
from web.plain_visits import LIFE, LeftHere, PlainVisits, read_word
from web.shared_store import SharedStore


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def visits(clock: Clock) -> PlainVisits:
    return PlainVisits(LeftHere(clock), clock)


def go_on(visits: PlainVisits, word: str) -> str | None:
    return run_apart(visits.go_on(word))


def leave(visits: PlainVisits, word: str) -> None:
    run_apart(visits.leave(word))


def test_a_visit_goes_on_for_as_long_as_it_is_read(visits: PlainVisits, clock: Clock) -> None:
    word: str | None = visits.open()
    for _ in range(5):
        clock.now += LIFE - 1
        word = go_on(visits, word or "")
        assert word


def test_a_page_that_was_left_open_too_long_leads_away(visits: PlainVisits, clock: Clock) -> None:
    word = visits.open()
    clock.now += LIFE + 1
    assert go_on(visits, word) is None


def test_leaving_closes_every_page_of_the_visit(visits: PlainVisits, clock: Clock) -> None:
    words = [visits.open()]
    for _ in range(3):
        clock.now += 60
        words.append(go_on(visits, words[-1]) or "")
    leave(visits, words[1])
    assert [go_on(visits, word) for word in words] == [None] * 4


def test_a_stranger_cannot_push_a_visit_out_by_beginning_others(visits: PlainVisits) -> None:
    word = visits.open()
    for _ in range(30_000):
        visits.open()
    assert go_on(visits, word)


@pytest.mark.parametrize(
    "word", ["", "x", "A" * 36, "\N{SNOWMAN}" * 36, "A" * 35 + "=", "A" * 100_000, "../../etc/passwd" + "A" * 20]
)
def test_a_word_that_is_not_ours_leads_away_and_ends_nothing(visits: PlainVisits, word: str) -> None:
    leave(visits, word)
    assert go_on(visits, word) is None


def test_a_word_with_one_letter_changed_is_not_ours(visits: PlainVisits) -> None:
    word = visits.open()
    for at in range(len(word) - 1):
        changed = word[:at] + ("A" if word[at] != "A" else "B") + word[at + 1 :]
        assert read_word(changed) is None


def test_what_was_left_is_remembered_for_as_long_as_its_words_live_and_no_longer(clock: Clock) -> None:
    left = LeftHere(clock)
    visits = PlainVisits(left, clock)
    word = visits.open()
    leave(visits, word)
    clock.now += LIFE
    assert go_on(visits, word) is None
    assert left._left_at
    clock.now += 120
    leave(visits, visits.open())
    assert len(left._left_at) == 1


def test_a_flood_of_leavers_opens_no_visit_that_was_left(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(LeftHere, "MOST", 100)
    left = LeftHere(clock)
    visits = PlainVisits(left, clock)
    word = visits.open()
    leave(visits, word)
    for _ in range(200):
        clock.now += 1
        leave(visits, visits.open())
    assert len(left._left_at) == 100
    assert go_on(visits, word) is None
    assert go_on(visits, visits.open())


@pytest.mark.parametrize(
    "address", ["redis://10.0.0.7:6379", "redis://store.example", "http://127.0.0.1", "127.0.0.1:6379"]
)
def test_a_store_of_another_computer_must_be_said_twice(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEFT_VISITS_REDIS", address)
    with pytest.raises(SystemExit, match="Not started: LEFT_VISITS_REDIS must be"):
        left_visits()
    monkeypatch.setenv("LEFT_VISITS_REDIS_ELSEWHERE", address)
    if address.startswith("redis://"):
        assert isinstance(left_visits(), LeftEverywhere)


def test_while_the_store_is_away_only_the_page_somebody_came_for_is_shown() -> None:
    visits = PlainVisits(LeftEverywhere(SharedStore(f"redis://127.0.0.1:{free_port()}")))
    now = PlainVisits(LeftHere(), lambda: time.time() - 60)
    assert go_on(visits, visits.open())
    assert go_on(visits, now.open()) is None


def opened(app: Served) -> str:
    """Open a plain page and give the word in its way out."""
    with httpx2.Client(base_url=app.origin, follow_redirects=True, timeout=30) as client:
        page = client.get("/plain/help")
    assert page.status_code == 203
    found = re.search(r"/leave\?visit=([\w=-]+)", page.text)
    assert found
    return found[1]


def is_open(app: Served, word: str) -> bool:
    """Tell whether a page of the visit is shown; else the way to the neutral page is."""
    page = httpx2.get(f"{app.origin}/plain/help", params={"visit": word}, timeout=30).text
    return "/leave?visit=" in page and "999" in page


@pytest.mark.process
def test_a_word_left_on_one_server_is_left_on_all_a_killed_one_included(tmp_path: Path, store: str) -> None:
    shared = {"VISIT_KEYS": make_key(), "LEFT_VISITS_REDIS": store}
    with contextlib.ExitStack() as servers:
        first, second = (servers.enter_context(served(tmp_path, **shared)) for _ in range(2))  # type: ignore[arg-type]
        staying, leaving = opened(first), opened(first)
        assert all(is_open(app, word) for app in (first, second) for word in (staying, leaving))
        httpx2.get(f"{first.origin}/leave", params={"visit": leaving}, timeout=30)
        first.process.kill()
        first.process.wait(10)
        assert (is_open(second, staying), is_open(second, leaving)) == (True, False)
        third = servers.enter_context(served(tmp_path, **shared))  # type: ignore[arg-type]
        assert (is_open(third, staying), is_open(third, leaving)) == (True, False)


def test_nothing_of_a_visit_stands_in_the_store_but_its_number(tmp_path: Path, store: str) -> None:
    async def leave_one() -> list[bytes]:
        shared = SharedStore(store)
        left = LeftEverywhere(shared)
        visits = PlainVisits(left)
        await visits.leave(visits.open())
        client = shared.client()
        keys = await client.keys()
        assert [await client.get(key) for key in keys] == [b""]
        assert 0 < await client.ttl(keys[0]) <= LIFE + 60
        return list(keys)  # type: ignore[arg-type]

    (key,) = run_apart(leave_one())
    assert key.startswith(b"left:") and len(key) == 14
