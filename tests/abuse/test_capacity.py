"""More people come than one process carries: who is in stays quick, who is not reads the plain page and is told so."""

import asyncio
import contextlib
import statistics
from pathlib import Path

import pytest

from benchmarks.crowd import come, crowd
from tests.abuse.neighbours import (
    LONGEST_WAIT,
    Served,
    beside_a_neighbour,
    open_stream,
    run_apart,
    served,
    swallow,
)

pytestmark = pytest.mark.process


def test_beyond_what_it_carries_people_read_plain_pages_and_who_is_in_stays_quick(tmp_path: Path) -> None:
    with served(tmp_path, MOST_VISITS="12") as app:
        run_apart(come(app.origin, []))  # the first page of a server takes longest: ten people came meanwhile
        got = run_apart(crowd(app.port, 60, 8))
        assert 10 <= got.inside <= 16
        assert got.turned_away <= 6
        assert len(got.came) == 60
        assert statistics.median(got.came) < LONGEST_WAIT
        assert statistics.median(got.pressed) < LONGEST_WAIT / 2
        assert app.lines() == []


def test_when_sockets_run_out_a_page_with_the_helplines_still_comes(tmp_path: Path) -> None:
    async def fill(app: Served) -> int:
        opened = []
        for _ in range(300):
            reader, writer = await open_stream(app)
            with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
                answer = await reader.readuntil(b"\r\n\r\n")
                if b" 101 " in answer:
                    opened.append(writer)
        came: list[float] = []
        assert not await come(app.origin, came)
        assert came[0] < 5 * LONGEST_WAIT
        for writer in opened:
            writer.close()
        return len(opened)

    with served(tmp_path, "prlimit", "--nofile=448:448") as app:
        assert 150 < run_apart(fill(app)) <= 192
        assert len(app.lines()) <= 1


def test_connections_on_which_nothing_is_asked_are_ended(tmp_path: Path) -> None:
    async def hold(app: Served) -> None:
        held = [await asyncio.open_connection("127.0.0.1", app.port) for _ in range(200)]
        for _, writer in held[::2]:
            writer.write(b"GET /numbers HTTP/1.1\r\nHost: localhost\r\n")
        await asyncio.sleep(22)
        ended = [await swallow(reader, 20) for reader, _ in held[:4]]
        assert all(reader.at_eof() for reader, _ in held[:4]), ended
        for _, writer in held:
            writer.close()

    with served(tmp_path) as app:
        assert run_apart(beside_a_neighbour(app, hold)) < LONGEST_WAIT
        assert app.lines() == []
