"""Scripted visitors that carry their visit over as the page does (web/assets/line.js)."""

import asyncio
import random
import re
import ssl
from collections.abc import Awaitable, Callable
from typing import Any

import websockets
from pydantic import TypeAdapter
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.exceptions import InvalidStatus, WebSocketException

from benchmarks.people import Person, asked

_Word = TypeAdapter(dict[str, Any])
LONGEST_SILENCE = 180
"""Seconds after which a visitor whose message nobody heard gives up: that would be a dead page."""


class Traveller(Person):
    """A visit that belongs to the page: it connects anew as often as it must and hands its sealed copy in."""

    def __init__(self, connect: Callable[[], Awaitable[websockets.ClientConnection]]) -> None:
        self._connect = connect
        self._held: websockets.ClientConnection | None = None
        self._copy: dict[str, Any] = {}
        self._base = b""
        self._sent = 0
        self.page = ""
        self.asked = {}
        self.kinds: dict[str, str] = {}
        self.values = {}
        self.cached = set()
        self.changes = 0
        self.words: list[str] = []
        self.came_back = 0
        self.refused = 0
        self.began_anew = False

    async def rerun(self, page: str = "", pressed: str = "", part: str = "") -> None:
        """Ask for a rerun; wait until some server has heard it, whatever becomes of the one that is asked first."""
        message = self.message(page, pressed, part)
        tries = 0
        async with asyncio.timeout(LONGEST_SILENCE):
            while not await self._ask(message, again=tries > 0):
                await asyncio.sleep(min(0.25 * 2**tries, 4) * random.uniform(0.5, 1))  # as line.js waits
                tries += 1
        self._base = message

    async def _ask(self, message: bytes, *, again: bool) -> bool:
        try:
            line = self._held or await self._come_back()
            if again:
                await line.send('{"kind":"again"}')
            await line.send(message)
            self._sent += 1
            await self._until_heard(line)
        except (OSError, WebSocketException, TimeoutError) as error:
            self.refused += isinstance(error, InvalidStatus)
            self._held = None
            return False
        return True

    async def _come_back(self) -> websockets.ClientConnection:
        line = await self._connect()
        self._held, self._sent = line, 0
        if self._base:
            self.came_back += 1
            resume = {"kind": "resume", "sealed": self._copy["sealed"], "screen": self._copy["screen"], "query": ""}
            await line.send(_Word.dump_json(resume).decode())
            await line.send(self._base)
            self._sent = 1
            await self._until_heard(line)
        return line

    async def _until_heard(self, line: websockets.ClientConnection) -> None:
        """Read until a run was done for everything sent; what the last says takes the old words' place."""
        while True:
            said = await asyncio.wait_for(line.recv(), 60)
            if isinstance(said, bytes):
                self._read(ForwardMsg.FromString(said))
                continue
            word = _Word.validate_json(said)
            self.began_anew |= word["kind"] == "anew"
            if word["kind"] == "copy":
                self._copy = word
                if word["heard"] >= self._sent:
                    return

    def _read(self, said: ForwardMsg) -> None:
        kind = said.WhichOneof("type")
        if kind == "new_session":
            self.words = []
        if kind in ("new_session", "navigation"):
            self.page = getattr(said, kind).page_script_hash
        elif kind == "delta" and said.delta.WhichOneof("type") == "new_element":
            element = said.delta.new_element
            found = getattr(element, element.WhichOneof("type") or "")
            self.words.append(str(getattr(found, "body", "")))
            if getattr(found, "id", "").startswith("$$ID-"):
                key = found.id.split("-", 2)[2]
                self.asked[key] = asked(element, said.delta.fragment_id)
                self.kinds[key] = element.WhichOneof("type") or ""

    async def go(self, page: str) -> None:
        """Go to a screen; what was asked before stands on it no more."""
        self.asked, self.kinds, self.values = {}, {}, {}
        await self.rerun(page=page)

    async def lose_line(self) -> None:
        """Lose the connection, and with it the session: nothing is left of it on the server."""
        if self._held is not None:
            await self._held.close()

    async def end(self) -> None:
        """Leave."""
        if self._held is not None:
            await self._held.close()

    def pounds(self) -> set[str]:
        """Give the sums that the screen says."""
        return set(re.findall(r"£[\d,]+(?:\.\d\d)?", " ".join(self.words)))


def through(name: str, port: int, address: str) -> Callable[[], Awaitable[websockets.ClientConnection]]:
    """Connect to a name by TLS at a port of this machine, taking the test's own certificate.

    By the visitor's own address, one of this machine's, deploy/nginx.conf chooses the process and counts.
    """
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE

    async def connect() -> websockets.ClientConnection:
        return await websockets.connect(
            f"wss://{name}:{port}/_stcore/stream",
            host="127.0.0.1",
            port=port,
            ssl=context,
            origin=f"https://{name}:{port}",  # type: ignore[arg-type]
            subprotocols=["streamlit"],  # type: ignore[list-item]
            local_addr=(address, 0),
            max_size=None,
            open_timeout=30,
        )

    return connect
