"""One visitor sends what no page would, on the connection all have; nobody else notices, and nothing is kept."""

import asyncio
import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState

from tests.abuse.neighbours import (
    LONGEST_WAIT,
    MOST_MEMORY,
    Served,
    accepted,
    beside_a_neighbour,
    code_of_closing,
    frame,
    open_stream,
    pour,
    run_apart,
    served,
    swallow,
)

pytestmark = pytest.mark.process
RERUN = BackMsg(rerun_script=ClientState()).SerializeToString()


@pytest.fixture
def app(tmp_path: Path) -> Iterator[Served]:
    with served(tmp_path) as started:
        yield started


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served(tmp_path_factory.mktemp("shared")) as started:
        yield started


async def tiny_requests(app: Served, count: int) -> None:
    reader, writer = await accepted(app)
    await asyncio.gather(pour(writer, frame(RERUN) * count), swallow(reader, 10))
    writer.close()


async def three_thousand(app: Served) -> None:
    await tiny_requests(app, 3_000)


async def a_hundred_thousand(app: Served) -> None:
    await tiny_requests(app, 100_000)


async def broken_frames(app: Served) -> None:
    """Ten thousand messages that are none, each on what connection there still is, and frames against the protocol."""
    for payload in (b"\xff" * 9, b"\x0a\xff\xff\xff\xff\x0f"):
        for _ in range(20):
            reader, writer = await accepted(app)
            await pour(writer, frame(payload) * 250)
            await code_of_closing(reader, 1)
            writer.close()
    reader, writer = await accepted(app)
    await pour(writer, b"\xff\xff\xff\xff\xff\xff" * 10_000)
    await code_of_closing(reader, 1)
    writer.close()


async def text_frames(app: Served) -> None:
    for text in (b"hello", b"\xff\xfe"):
        for _ in range(20):
            reader, writer = await accepted(app)
            await pour(writer, frame(text, opcode=1) * 100)
            await code_of_closing(reader, 1)
            writer.close()


async def huge_frames(app: Served) -> None:
    for _ in range(4):
        reader, writer = await accepted(app)
        await asyncio.gather(pour(writer, frame(b"\0" * 24_000_000)), swallow(reader))
        writer.close()


async def a_message_in_pieces(app: Served) -> None:
    """A message of 24 MB in small pieces, one of endlessly many empty pieces."""
    for piece in (b"\0" * 4000, b""):
        reader, writer = await accepted(app)
        pieces = frame(piece, last=False) + frame(piece, opcode=0, last=False) * 6_000
        await asyncio.gather(pour(writer, pieces), swallow(reader))
        writer.close()


async def slow_frames(app: Served) -> None:
    """Two hundred visitors who begin a message and send a byte of it now and then."""
    opened = [await accepted(app) for _ in range(200)]
    for _ in range(5):
        for _, writer in opened:
            writer.write(frame(b"\0", told_length=200_000) if _ == 0 else b"\0")
        await asyncio.sleep(0.2)
    for _, writer in opened:
        writer.close()


async def never_reads(app: Served) -> None:
    """Somebody who asks for everything again and again and reads no answer, and one who sends pings without end."""
    pings = frame(b"x" * 120, opcode=9) * 500
    for sent, times in ((frame(RERUN), 200), (pings, 1_500)):
        _, writer = await accepted(app)
        async with asyncio.timeout(20):
            for _ in range(times):
                await pour(writer, sent, seconds=1)
                await asyncio.sleep(0 if sent is pings else 0.01)
                if writer.is_closing():
                    break
        writer.close()


ABUSES = (
    three_thousand,
    a_hundred_thousand,
    broken_frames,
    text_frames,
    huge_frames,
    a_message_in_pieces,
    slow_frames,
    never_reads,
)


@pytest.mark.parametrize("abuse", ABUSES, ids=lambda abuse: abuse.__name__)
def test_nobody_else_waits_and_memory_and_log_stay_small(app: Served, abuse: object) -> None:
    before = app.megabytes()
    longest = run_apart(beside_a_neighbour(app, abuse))  # type: ignore[arg-type]
    grown = app.megabytes() - before
    lines = app.lines()
    print(f"{abuse.__name__}: longest wait {longest:.2f} s, {grown:.0f} MB, {len(lines)} lines")  # type: ignore[attr-defined]
    assert longest < LONGEST_WAIT
    assert grown < MOST_MEMORY
    assert len(lines) <= 1, lines[:5]


NO_MESSAGES = {
    "text": (b"hello", 1, 1008),
    "text that is none": (b"\xff", 1, 1007),
    "unreadable": (b"\xff\xff", 2, 1002),
}


@pytest.mark.parametrize(("payload", "opcode", "code"), NO_MESSAGES.values(), ids=NO_MESSAGES)
def test_a_message_that_no_page_sends_closes_the_connection(
    shared: Served, payload: bytes, opcode: int, code: int
) -> None:
    async def send() -> int | None:
        reader, writer = await accepted(shared)
        await pour(writer, frame(payload, opcode))
        told = await code_of_closing(reader)
        writer.close()
        return told

    assert run_apart(send()) == code
    assert shared.lines() == []


FOREIGN = {
    "another site": "http://elsewhere.example",
    "another port": "http://localhost:1",
    "another name of this computer": "http://127.0.0.1:PORT",
    "a name that begins alike": "http://localhost:PORT.elsewhere.example",
    "a user's name before it": "http://localhost:PORT@elsewhere.example",
    "a frame without an origin": "null",
    "no page": "",
    "no scheme": "localhost:PORT",
    "another scheme": "ftp://localhost:PORT",
    "two at once": "http://localhost:PORT, http://elsewhere.example",
    "a port that is none": "http://localhost:99999999",
    "no text": "http://\xff\xfe",
}


@pytest.mark.parametrize("origin", FOREIGN.values(), ids=FOREIGN)
def test_a_foreign_page_is_shut_out_and_nothing_is_written_of_it(shared: Served, origin: str) -> None:
    async def knock() -> bytes:
        reader, writer = await open_stream(shared, Origin=origin.replace("PORT", str(shared.port)))
        answer = await swallow(reader, 3)
        writer.close()
        return answer

    assert b" 403 " in run_apart(knock())
    assert shared.lines() == []


def test_a_page_of_ours_is_let_in_under_each_spelling_of_its_address(shared: Served) -> None:
    async def knock(**headers: str) -> bytes:
        reader, writer = await open_stream(shared, **headers)
        with contextlib.suppress(asyncio.IncompleteReadError):
            answer = await reader.readuntil(b"\r\n\r\n")
        writer.close()
        return answer

    for origin, host, scheme in (
        (shared.origin, f"localhost:{shared.port}", ""),
        ("https://two-homes.example", "two-homes.example", "https"),
        ("https://two-homes.example", "two-homes.example:443", "https"),
        ("https://two-homes.example:443", "Two-Homes.example", ""),
        ("http://[::1]:8501", "[::1]:8501", ""),
    ):
        assert b" 101 " in run_apart(knock(Origin=origin, Host=host, X_Forwarded_Proto=scheme)), origin
    assert b" 403 " in run_apart(
        knock(Origin="http://two-homes.example", Host="two-homes.example", X_Forwarded_Proto="https")
    )
    assert shared.lines() == []
