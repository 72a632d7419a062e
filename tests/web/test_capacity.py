"""A process says how many visits it carries, and gives whoever comes beyond that a plain page that says so."""

import heapq
import re
import resource

import pytest
from starlette.testclient import TestClient

from web import capacity, routes
from web.capacity import Capacity, most_visits


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_beyond_the_limit_screens_are_plain_and_pages_served_before_still_come_in() -> None:
    carried = Capacity(4)
    assert [carried.enter() for _ in range(4)] == [True] * 4
    assert carried.is_full()
    assert [carried.enter() for _ in range(3)] == [True, True, False]
    for _ in range(3):
        carried.leave()
    assert not carried.is_full()


def test_people_who_come_at_once_are_counted_before_their_connections_are_there() -> None:
    clock = Clock()
    carried = Capacity(8, clock=clock)
    for _ in range(6):
        carried.enter()
    for _ in range(2):
        assert not carried.is_full()
        carried.await_one()
    assert carried.is_full()
    carried.enter()
    assert carried.visits == 7 and carried.is_full()
    clock.now += 11
    assert not carried.is_full()


def test_asking_for_pages_alone_shuts_nobody_out_for_good() -> None:
    carried = Capacity(100, clock=Clock())
    for _ in range(10_000):
        carried.await_one()
    assert not carried.is_full()


def test_when_changes_become_slow_nobody_more_is_let_in_until_they_are_quick() -> None:
    clock = Clock()
    carried = Capacity(1000, clock=clock)
    for _ in range(300):
        carried.note(0.6)
    assert carried.is_full()
    for _ in range(25):
        carried.note(0.02)
    assert 0.15 < carried.average < 0.3
    assert carried.is_full()
    for _ in range(50):
        carried.note(0.02)
    assert not carried.is_full()


class OneProcess:
    """A process on one processor of its own: each change takes so long and waits for those that were asked before."""

    def __init__(self, cost: float) -> None:
        self.cost, self.now, self._given, self._free_at = cost, 0.0, 0.0, 0.0
        self.carried = Capacity(500, clock=lambda: self.now, worked=self._worked)

    def _worked(self) -> float:
        return self._given - max(0.0, self._free_at - self.now)

    def end_of_change(self) -> float:
        """Take on a change; give the moment when it is done."""
        self._given += self.cost
        self._free_at = max(self._free_at, self.now) + self.cost
        return self._free_at


def waits_of_a_crowd(process: OneProcess, people: int = 300, seconds: float = 90) -> tuple[int, list[float]]:
    """Let people come, a tenth of a second apart, and press once a second each. None of them goes.

    Gives how many were let in, and the waits of the last twenty seconds, the longest last.
    """
    inside, waits = 0, list[float]()
    moments = [(0.0997 * person, person, -1.0) for person in range(people)]
    while moments[0][0] < seconds:
        process.now, person, asked_at = heapq.heappop(moments)
        if asked_at >= 0:
            process.carried.note(process.now - asked_at)
            waits += [process.now - asked_at] if process.now > seconds - 20 else []
            heapq.heappush(moments, (max(asked_at + 1, process.now), person, -2.0))
        elif asked_at == -2 or not process.carried.is_full():
            if asked_at == -1:
                process.carried.enter()
                inside += 1
            heapq.heappush(moments, (process.end_of_change(), person, process.now))
    return inside, sorted(waits)


@pytest.mark.parametrize("cost", [0.004, 0.006, 0.012])
def test_of_300_people_who_press_once_a_second_those_in_stay_quick_and_the_others_are_told(cost: float) -> None:
    """All let in, each press would take as long as those of all others: 1.2 s where a change takes 4 ms."""
    inside, waits = waits_of_a_crowd(OneProcess(cost))
    assert 0.7 < inside * cost < 1
    assert waits[-1] < 0.15


def test_a_process_that_is_quick_enough_lets_all_300_in() -> None:
    inside, waits = waits_of_a_crowd(OneProcess(0.002))
    assert inside == 300
    assert waits[-1] < 0.15


def test_a_process_that_is_busy_with_a_few_people_or_its_start_shuts_nobody_out() -> None:
    clock = Clock()
    carried = Capacity(500, clock=clock, worked=lambda: clock.now)
    for _ in range(19):
        carried.enter()
    clock.now = 30.0
    assert not carried.is_full()
    carried.enter()
    assert carried.is_full()


def test_one_long_paper_shuts_nobody_out() -> None:
    carried = Capacity(1000, clock=Clock())
    carried.note(5)
    assert not carried.is_full()


def test_when_all_have_gone_the_door_opens_again() -> None:
    clock = Clock()
    carried = Capacity(1000, clock=clock)
    for _ in range(300):
        carried.note(3)
    assert carried.is_full()
    clock.now += 60
    assert not carried.is_full()


def test_visits_stop_before_the_files_do() -> None:
    carried = Capacity(600, files=448)
    assert carried.most == 192
    assert sum(carried.enter() for _ in range(600)) + 256 <= 448


def test_at_the_start_the_limit_of_files_is_raised() -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(soft, 1024), hard))
    try:
        most = capacity.raise_file_limit()
        assert resource.getrlimit(resource.RLIMIT_NOFILE)[0] == most == min(hard, 65_536)
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


@pytest.mark.parametrize("said", ["0", "-5", "many", "", "1e3", "\N{SUPERSCRIPT TWO}"])
def test_a_limit_that_is_no_number_stops_the_start_in_one_sentence(said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOST_VISITS", said)
    with pytest.raises(SystemExit, match=r"^Not started: MOST_VISITS must be a whole number above 0\.$"):
        most_visits()


WORDS = {"en": "Many people are using this tool now.", "cy": "Mae llawer o bobl yn defnyddio&#39;r teclyn hwn nawr."}


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("address", ["/", "/help", "/which-way", "/numbers"])
def test_whoever_comes_when_it_is_full_reads_the_plain_page_and_is_told_why(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, address: str, language: str
) -> None:
    full = Capacity(1)
    full.enter()
    monkeypatch.setattr(routes, "CAPACITY", full)
    answer = client.get(address, params={"lang": language}, follow_redirects=True)
    assert answer.status_code == 203
    assert WORDS[language] in answer.text
    again = re.search(r'<div class="notice"><p>[^<]*<a href="([^"]*)"', answer.text)
    assert again and again[1].partition("?")[0] == address
    assert "/leave?visit=" in answer.text
    assert re.search(r'<div class="notice">.*<strong>999</strong>.*<a href="/plain/help\?', answer.text, re.S)
    assert ("lang=cy" in again[1]) is (language == "cy")
    full.leave()
    assert client.get(address, params={"lang": language}).status_code == 200
