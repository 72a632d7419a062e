"""People who come to a server as a browser does: they press, choose and type by its messages. Servers to come to."""

import asyncio
import contextlib
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import NamedTuple

import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

ROOT = Path(__file__).parents[1]
ONE_LINE = 'import streamlit as st\nst.write("Hello")\n'
"""The page that ours is measured against."""
FINISHED = (ForwardMsg.FINISHED_SUCCESSFULLY, ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY)
QUESTIONS = tuple(f"questions: {group}" for group in ("income", "changes", "children", "nights"))
"""The screens whose answers change most."""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextlib.contextmanager
def server(folder: Path, *command: str) -> Iterator[int]:
    """Run a server until the block ends; give its port, which stands for PORT in the command."""
    port = free_port()
    command = tuple(part.replace("PORT", str(port)) for part in (sys.executable, "-m", *command))
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(600):
            with contextlib.suppress(OSError), urllib.request.urlopen(f"http://localhost:{port}/_stcore/health"):
                break
            time.sleep(0.1)
        yield port
    finally:
        process.terminate()
        process.wait(20)


class Asked(NamedTuple):
    """What asks something on the screen: its identity, the part it stands in, and two values to change to and fro."""

    id: str
    part: str
    kind: str = ""
    values: tuple[object, ...] = ()


def asked(element: Element, part: str) -> Asked:
    """Read what asks from its message. A button has no values: pressing it leads away."""
    what = element.WhichOneof("type")
    found = getattr(element, what)  # type: ignore[arg-type]
    if what == "radio":
        return Asked(found.id, part, "string_value", tuple(found.options[:2]))
    if what == "checkbox":
        return Asked(found.id, part, "bool_value", (True, False))
    if what == "text_input":
        return Asked(found.id, part, "string_value", ("2", "3"))
    return Asked(found.id, part)


class Person:
    """One open connection: presses, chooses and types as the browser's messages would."""

    def __init__(self, connection: websockets.ClientConnection) -> None:
        self.connection = connection
        self.page = ""
        self.asked: dict[str, Asked] = {}
        self.values: dict[str, tuple[str, object]] = {}
        self.cached: set[str] = set()
        """What a page keeps of large elements, so that they are sent once."""
        self.changes = 0

    async def rerun(self, page: str = "", pressed: str = "", part: str = "") -> None:
        """Ask for a rerun, of the part if one is named; wait until it has finished and follow a change of screen."""
        await self.connection.send(self.message(page, pressed, part))
        await self._finish()

    def message(self, page: str, pressed: str, part: str) -> bytes:
        """Write what the page would send."""
        message = BackMsg()
        state = message.rerun_script
        state.page_name, state.page_script_hash, state.fragment_id = page, "" if page else self.page, part
        state.cached_message_hashes.extend(self.cached)
        for key, (kind, value) in self.values.items():
            widget = state.widget_states.widgets.add(id=self.asked[key].id)
            setattr(widget, kind, value)
        if pressed:
            state.widget_states.widgets.add(id=self.asked[pressed].id, trigger_value=True)
        return bytes(message.SerializeToString())

    async def _finish(self) -> None:
        while True:
            data = await self.connection.recv()
            if isinstance(data, str):
                continue  # the sealed copy of the visit, which goes beside the framework's own messages
            answer = ForwardMsg.FromString(data)
            kind = answer.WhichOneof("type")
            if answer.metadata.cacheable:
                self.cached.add(answer.hash)
            if kind in ("new_session", "navigation"):
                self.page = getattr(answer, kind).page_script_hash
            elif kind == "delta" and answer.delta.WhichOneof("type") == "new_element":
                element = answer.delta.new_element
                found = getattr(element, element.WhichOneof("type"))  # type: ignore[arg-type]
                if getattr(found, "id", "").startswith("$$ID-"):
                    self.asked[found.id.split("-", 2)[2]] = asked(element, answer.delta.fragment_id)
            elif kind == "script_finished" and answer.script_finished in FINISHED:
                return

    async def press(self, key: str) -> None:
        await self.rerun(pressed=key)
        await asyncio.sleep(0.2)
        await self.rerun()

    async def settle(self, key: str, value: object) -> None:
        self.values[key] = (self.asked[key].kind, value)

    async def change(self, key: str, *, whole: bool = False) -> None:
        """Give an answer its other value, and ask for its part anew, or for everything; without a key, for the page."""
        if not key:
            await self.rerun()
            return
        found = self.asked[key]
        self.changes += 1
        if found.values:
            await self.settle(key, found.values[self.changes % 2])
        await self.rerun(part="" if whole else found.part)


@contextlib.asynccontextmanager
async def person(port: int, page: str = "") -> AsyncIterator[Person]:
    """Open a connection on a screen."""
    address = f"ws://localhost:{port}/_stcore/stream"
    opened = websockets.connect(address, origin=f"http://localhost:{port}", subprotocols=["streamlit"], max_size=None)  # type: ignore[arg-type, list-item]
    async with opened as connection:
        someone = Person(connection)
        await someone.rerun(page)
        yield someone


async def walk(someone: Person) -> AsyncIterator[tuple[str, str]]:
    """Go the main path, naming each screen on it and what is changed there."""
    yield "home", "way-pay"
    await someone.press("way-pay")
    yield "questions: income", "ask-nation"
    await someone.settle("ask-nation", "England")
    await someone.settle("ask-income", "2500")
    await someone.press("continue-income")
    yield "questions: changes", "ask-has_benefits"
    await someone.settle("ask-has_benefits", False)
    await someone.press("continue-changes")
    yield "questions: children", "ask-count-0"
    await someone.settle("ask-count-0", "2")
    await someone.press("continue-children")
    yield "questions: nights", "ask-band-0-0"
    await someone.settle("ask-band-0-0", "Less than one night a week (0 to 51 a year)")
    await someone.press("continue-nights")
    yield "result", "choose"
    await someone.press("compare")
    yield "side by side", "ask-period-shown"
