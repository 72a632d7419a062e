"""A process that is being stopped takes nobody new, tells its pages to come back elsewhere, and ends in time."""

import asyncio
import contextlib
import http.client
import signal
import socket
import time
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from websockets.exceptions import ConnectionClosed, InvalidStatus

from benchmarks.people import person
from tests.abuse.neighbours import Served, run_apart, served
from web.stopping import STOPPING

MOST = 10
"""Seconds that a process may take to end."""


def ask(app: Served, path: str) -> tuple[int, str]:
    connection = http.client.HTTPConnection("localhost", app.port, timeout=5)
    connection.request("GET", path)
    answer = connection.getresponse()
    return answer.status, answer.read().decode()


def test_a_process_says_that_it_lives_and_that_it_takes_visitors(client: TestClient) -> None:
    for path, word in (("/healthz", "ok"), ("/readyz", "ready")):
        answer = client.get(path)
        assert (answer.status_code, answer.text) == (200, word)
        assert answer.headers["cache-control"] == "no-store"


def test_while_stopping_it_lives_but_takes_nobody(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(STOPPING, "has_begun", True)
    assert (client.get("/readyz").status_code, client.get("/healthz").status_code) == (503, 200)
    assert client.get("/help").status_code == 200


async def closed_with(app: Served) -> int:
    """Stay on a screen until the connection is closed; give the code it was closed with."""
    async with person(app.port) as someone:
        with contextlib.suppress(ConnectionClosed):
            while True:
                await someone.connection.recv()
        return someone.connection.close_code or 0


@pytest.mark.process
def test_on_sigterm_pages_are_told_to_come_back_elsewhere_and_the_process_ends(tmp_path: Path) -> None:
    async def stop(app: Served) -> list[int]:
        people = [asyncio.create_task(closed_with(app)) for _ in range(20)]
        await asyncio.sleep(4)
        began = time.monotonic()
        app.process.send_signal(signal.SIGTERM)
        await asyncio.sleep(0.3)
        assert await asyncio.to_thread(ask, app, "/readyz") == (503, "stopping")
        assert (await asyncio.to_thread(ask, app, "/healthz"))[0] == 200
        assert (await asyncio.to_thread(ask, app, "/help"))[0] < 400
        with pytest.raises(InvalidStatus) as refused:
            async with person(app.port):
                pass
        assert refused.value.response.status_code == 503
        codes = await asyncio.gather(*people)
        await asyncio.to_thread(app.process.wait, MOST)
        assert time.monotonic() - began < MOST
        return codes

    with served(tmp_path) as app:
        assert run_apart(stop(app)) == [1012] * 20
        written = app.log.read_text()
        assert "Traceback" not in written
        assert "20 open visits are told to come back elsewhere" in written


@pytest.mark.process
def test_whoever_neither_reads_nor_asks_does_not_keep_it_from_ending(tmp_path: Path) -> None:
    with served(tmp_path, options=("--timeout-graceful-shutdown", "4")) as app:
        half_asked, unread = (socket.create_connection(("127.0.0.1", app.port)) for _ in range(2))
        half_asked.sendall(b"GET /help HTTP/1.1\r\nHost: local")
        unread.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        unread.sendall(b"GET /numbers HTTP/1.1\r\nHost: localhost\r\n\r\n" * 200)
        time.sleep(1)
        began = time.monotonic()
        app.process.send_signal(signal.SIGTERM)
        app.process.wait(MOST)
        assert time.monotonic() - began < MOST
        assert "Traceback" not in app.log.read_text()


@pytest.mark.process
def test_a_second_sigterm_ends_it_at_once(tmp_path: Path) -> None:
    with served(tmp_path) as app:
        app.process.send_signal(signal.SIGTERM)
        time.sleep(0.1)
        app.process.send_signal(signal.SIGTERM)
        began = time.monotonic()
        app.process.wait(MOST)
        assert time.monotonic() - began < 4
