"""What the server writes: a change's messages in one go, each compressed by itself."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
import uvicorn
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.asyncio.client import ClientConnection, connect
from websockets.extensions.permessage_deflate import PerMessageDeflate

from tests.abuse.neighbours import run_apart
from tests.ports import free_port
from web.frame_limits import _Arrived, _Gathering, limit_frames


class Wire(asyncio.Transport):
    """Notes what is written to it, write by write."""

    def __init__(self) -> None:
        super().__init__()
        self.writes: list[bytes] = []
        self.closed_after = -1

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.writes.append(bytes(data))

    def is_closing(self) -> bool:
        return self.closed_after >= 0

    def close(self) -> None:
        self.closed_after = len(self.writes)

    def get_write_buffer_size(self) -> int:
        return 5


async def some_turns(count: int) -> None:
    for _ in range(count):
        await asyncio.sleep(0)


def test_what_is_written_in_turns_that_follow_one_another_goes_out_in_one_piece() -> None:
    """Streamlit sends one message of a run in each turn of the loop: each was a write of its own, 26 for a result."""

    async def write_and_look() -> Wire:
        gathering = _Gathering(wire := Wire(), asyncio.get_running_loop())
        for piece in (b"a", b"b", b"c"):
            gathering.write(piece)
            await asyncio.sleep(0)
        assert wire.writes == []
        assert gathering.get_write_buffer_size() == 8
        await some_turns(2)
        gathering.write(b"d")
        await some_turns(2)
        return wire

    assert run_apart(write_and_look()).writes == [b"abc", b"d"]


def test_a_close_comes_after_what_was_written_before_it() -> None:
    async def write_and_close() -> Wire:
        gathering = _Gathering(wire := Wire(), asyncio.get_running_loop())
        gathering.write(b"bye")
        gathering.close()
        gathering.write(b"too late")
        await asyncio.sleep(0)
        return wire

    wire = run_apart(write_and_close())
    assert wire.writes == [b"bye"]
    assert wire.closed_after == 1


def test_much_is_not_held_back() -> None:
    """Whether the browser reads shows only once it was written."""

    async def write_much() -> Wire:
        gathering = _Gathering(wire := Wire(), asyncio.get_running_loop())
        gathering.write(b"x" * 65_537)
        return wire

    assert len(run_apart(write_much()).writes) == 1


def test_what_comes_is_taken_in_its_order_by_whoever_waits_for_it() -> None:
    async def take() -> list[str]:
        arrived = _Arrived()
        given_up = asyncio.create_task(arrived.get())
        await asyncio.sleep(0)
        given_up.cancel()
        await asyncio.sleep(0)
        waits = asyncio.create_task(arrived.get())
        await asyncio.sleep(0)
        for text in ("a", "b", "c"):
            arrived.put_nowait({"type": "websocket.receive", "text": text})
        assert not arrived.empty()
        events = [await waits, await arrived.get(), await arrived.get()]
        assert arrived.empty()
        return [str(event.get("text")) for event in events]

    assert run_apart(take()) == ["a", "b", "c"]


async def _echo(scope: Scope, receive: Receive, send: Send) -> None:
    await receive()
    await send({"type": "websocket.accept"})
    while (message := await receive())["type"] == "websocket.receive":
        for _ in range(20):
            await send({"type": "websocket.send", "bytes": message["bytes"]})


@asynccontextmanager
async def on_echo() -> AsyncIterator[tuple[uvicorn.Server, ClientConnection]]:
    """Connect to a server that sends each message back twenty times."""
    limit_frames()
    server = uvicorn.Server(uvicorn.Config(_echo, port=(port := free_port()), log_config=None, lifespan="off"))
    serving = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.05)
    async with connect(f"ws://127.0.0.1:{port}", user_agent_header="Known/1.0") as line:
        await line.send(b"one change " * 50)
        assert {await line.recv() for _ in range(20)} == {b"one change " * 50}
        yield server, line
    server.should_exit = True
    await serving


@pytest.mark.process
def test_a_connection_keeps_nothing_from_one_message_for_the_next() -> None:
    """Kept for each open visit it was 51 kB, half of what a one-line page takes."""

    async def talk() -> PerMessageDeflate:
        async with on_echo() as (_, line):
            (extension,) = line.protocol.extensions
        assert isinstance(extension, PerMessageDeflate)
        return extension

    agreed = run_apart(talk())
    assert agreed.remote_no_context_takeover
    assert agreed.local_no_context_takeover


@pytest.mark.process
def test_what_a_browser_says_of_itself_is_forgotten_once_the_connection_is_open() -> None:
    """The server kept its headers, which name the browser and its languages, until it left: 6 kB a visit."""

    async def talk() -> list[int]:
        async with on_echo() as (server, _):
            (protocol,) = server.server_state.connections
            assert isinstance(protocol, WebSocketsSansIOProtocol)
            headers = (protocol.request.headers, protocol.response.headers, protocol.scope["headers"])
            return [len(list(held)) for held in headers]

    assert run_apart(talk()) == [0, 0, 0]
