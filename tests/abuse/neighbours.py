"""A copy of the app, somebody who sends it what no page would, and another visitor whose waits are measured."""

import asyncio
import contextlib
import os
import socket
import struct
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from benchmarks.people import person
from tests.patience import attempts
from tests.ports import free_port

ROOT = Path(__file__).parents[2]
LONGEST_WAIT = 1.0
"""Seconds. The goal is 0.5; a test machine that runs browsers beside it gets as much again."""
MOST_MEMORY = 60
"""Megabytes that a server may grow by while it is abused."""
T = TypeVar("T")


def run_apart(act: Coroutine[Any, Any, T]) -> T:
    """Run it on a thread of its own: the browser tests leave a loop running on this one."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, act).result()


@dataclass
class Served:
    """A running copy of the app."""

    port: int
    process: subprocess.Popen[bytes]
    log: Path

    @property
    def origin(self) -> str:
        """The address of its own pages."""
        return f"http://localhost:{self.port}"

    def lines(self) -> list[str]:
        """Give what it wrote since it started."""
        written = self.log.read_text(errors="replace").splitlines()
        started = max(at for at, line in enumerate(written) if "Uvicorn running" in line or "startup complete" in line)
        return written[started + 1 :]

    def megabytes(self) -> float:
        """Give the most memory it ever had."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) / 1024


@contextlib.contextmanager
def served(folder: Path, *before: str, options: tuple[str, ...] = (), **environment: str) -> Iterator[Served]:
    """Start a copy of the app, behind a command such as strace if one is named; end it with the block."""

    port = free_port()
    log = folder / f"server-{port}.log"
    command = [*before, sys.executable, "-m", "uvicorn", "app:app", "--port", str(port), *options]
    with log.open("wb") as out:
        process = subprocess.Popen(command, cwd=ROOT, stdout=out, stderr=out, env=os.environ | environment)
    try:
        for _ in attempts():
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            assert process.poll() is None, log.read_text()
        yield Served(port, process, log)
    finally:
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(15)
        process.kill()


@contextlib.asynccontextmanager
async def neighbour(app: Served) -> AsyncIterator[list[float]]:
    """Somebody who asks for a screen ten times a second until the block ends; give the seconds of each wait."""
    waits: list[float] = []

    async def keep_asking() -> None:
        async with person(app.port) as someone:
            while True:
                start = time.perf_counter()
                await someone.rerun()
                waits.append(time.perf_counter() - start)
                if stop.is_set():
                    return
                await asyncio.sleep(0.1)

    stop = asyncio.Event()
    task = asyncio.create_task(keep_asking())
    while len(waits) < 3:
        await asyncio.sleep(0.05)
        if task.done():
            task.result()
    try:
        yield waits
    finally:
        stop.set()
        await asyncio.wait_for(task, 300)


async def beside_a_neighbour(app: Served, abuse: Callable[[Served], Awaitable[None]]) -> float:
    """Abuse the app; give the longest wait of another visitor in seconds.

    Three times what the longest wait was in the peace before and after is taken off: the machine's own noise.
    """
    async with neighbour(app) as waits:
        await asyncio.sleep(3)
        began = len(waits)
        await abuse(app)
        await asyncio.sleep(1)
        ended = len(waits)
        await asyncio.sleep(3)
    during = waits[began : ended + 1]
    assert during
    return max(during) - 3 * max(waits[:began] + waits[ended + 1 :])


async def open_stream(app: Served, **headers: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Open a WebSocket by hand, without a client that would keep the rules; give it after the server's answer."""
    reader, writer = await asyncio.open_connection("127.0.0.1", app.port)
    told = {
        "Host": f"localhost:{app.port}",
        "Origin": app.origin,
        "Upgrade": "websocket",
        "Connection": "Upgrade",
        "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Protocol": "streamlit",
    } | {name.replace("_", "-"): value for name, value in headers.items()}
    lines = "".join(f"{name}: {value}\r\n" for name, value in told.items() if value)
    writer.write(f"GET /_stcore/stream HTTP/1.1\r\n{lines}\r\n".encode())
    await writer.drain()
    return reader, writer


async def accepted(app: Served) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Open a WebSocket as a page of ours does."""
    reader, writer = await open_stream(app)
    answer = await reader.readuntil(b"\r\n\r\n")
    assert b" 101 " in answer, answer
    return reader, writer


def frame(payload: bytes, opcode: int = 2, *, last: bool = True, told_length: int | None = None) -> bytes:
    """Write one frame, masked with zeros; `told_length` is what its head says when that is not the truth."""
    length = len(payload) if told_length is None else told_length
    head = bytes([opcode | (0x80 if last else 0)])
    if length < 126:
        head += bytes([0x80 | length])
    elif length < 65536:
        head += bytes([0x80 | 126]) + struct.pack("!H", length)
    else:
        head += bytes([0x80 | 127]) + struct.pack("!Q", length)
    return head + b"\0\0\0\0" + payload


async def pour(writer: asyncio.StreamWriter, data: bytes, seconds: float = 20) -> None:
    """Send as much as the server takes within so many seconds."""
    with contextlib.suppress(OSError, TimeoutError):
        async with asyncio.timeout(seconds):
            for start in range(0, len(data), 65536):
                writer.write(data[start : start + 65536])
                await writer.drain()


async def swallow(reader: asyncio.StreamReader, seconds: float = 3) -> bytes:
    """Read what comes until the end, or for so many seconds."""
    got = b""
    with contextlib.suppress(OSError, TimeoutError):
        async with asyncio.timeout(seconds):
            while part := await reader.read(65536):
                got += part
    return got


async def code_of_closing(reader: asyncio.StreamReader, seconds: float = 5) -> int | None:
    """Read until the server closes the connection, and give the code it says; None where it said none in that time."""
    with contextlib.suppress(OSError, TimeoutError, asyncio.IncompleteReadError):
        async with asyncio.timeout(seconds):
            while True:
                opcode, length = await reader.readexactly(2)
                longer = {126: 2, 127: 8}.get(length, 0)
                length = int.from_bytes(await reader.readexactly(longer), "big") if longer else length
                payload = await reader.readexactly(length)
                if opcode & 0x0F == 8:
                    return int.from_bytes(payload[:2], "big")
    return None
