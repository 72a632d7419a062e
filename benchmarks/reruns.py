"""Measures what one change of an answer costs the server, against a one-line Streamlit page in the same run.

    python benchmarks/reruns.py            # --runs 60 and --seconds 6 for steadier figures

Two ratios: the time of a rerun of each screen to that of a one-line page under our own settings, and how many reruns a
second 40 people get on our questions to how many they get on the one-line page as Streamlit ships it. The machine is
noisy: read the ratios, not the times. Real servers, a real WebSocket; nothing leaves this machine.
"""

import argparse
import asyncio
import contextlib
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import NamedTuple

import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

ROOT = Path(__file__).parents[1]
SERVED = ("uvicorn", "app:app", "--port", "PORT")
"""How ours is served, and the one-line page that it is measured against."""
AS_SHIPPED = ("streamlit", "run", "one_line.py", "--server.port=PORT", "--server.headless=true")
ONE_LINE = 'import streamlit as st\nst.write("Hello")\n'
CLIENTS = 40
GOAL_SCREEN = 2.0
GOAL_RATE = 10.0


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


class Person:
    """One open connection: presses, chooses and types as the browser's messages would."""

    def __init__(self, connection: websockets.ClientConnection) -> None:
        self.connection = connection
        self.page = ""
        self.ids: dict[str, str] = {}
        self.values: dict[str, tuple[str, object]] = {}

    async def rerun(self, page: str = "", pressed: str = "") -> None:
        """Ask for a rerun and wait until the script has finished, following a change of screen."""
        message = BackMsg()
        state = message.rerun_script
        state.page_name, state.page_script_hash = page, "" if page else self.page
        for key, (kind, value) in self.values.items():
            widget = state.widget_states.widgets.add(id=self.ids[key])
            setattr(widget, kind, value)
        if pressed:
            state.widget_states.widgets.add(id=self.ids[pressed], trigger_value=True)
        await self.connection.send(message.SerializeToString())
        await self._finish()

    async def _finish(self) -> None:
        while True:
            answer = ForwardMsg.FromString(await self.connection.recv())
            kind = answer.WhichOneof("type")
            if kind == "new_session":
                self.page = answer.new_session.page_script_hash
            elif kind == "delta" and answer.delta.WhichOneof("type") == "new_element":
                element = answer.delta.new_element
                found = getattr(element, element.WhichOneof("type"))
                if getattr(found, "id", "") and found.id.startswith("$$ID-"):
                    self.ids[found.id.split("-", 2)[2]] = found.id
            elif kind == "script_finished" and answer.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY:
                return

    async def press(self, key: str) -> None:
        await self.rerun(pressed=key)
        await asyncio.sleep(0.2)
        await self.rerun()

    async def settle(self, key: str, kind: str, value: object) -> None:
        self.values[key] = (kind, value)


@contextlib.asynccontextmanager
async def person(port: int, page: str = "") -> AsyncIterator[Person]:
    """Open a connection on a screen."""
    address = f"ws://localhost:{port}/_stcore/stream"
    async with websockets.connect(address, subprotocols=["streamlit"], max_size=None) as connection:
        someone = Person(connection)
        await someone.rerun(page)
        yield someone


class Measured(NamedTuple):
    """Median times of a rerun in milliseconds: of a screen, and of the one-line page asked in turn with it."""

    ours: float
    floor: float


async def timed(someone: Person) -> float:
    start = time.perf_counter()
    await someone.rerun()
    return (time.perf_counter() - start) * 1000


async def in_turn(someone: Person, one_line: Person, runs: int) -> Measured:
    """Ask both in turn, so that a noisy machine slows both alike."""
    pairs = [(await timed(someone), await timed(one_line)) for _ in range(runs)]
    ours, floor = zip(*pairs, strict=True)
    return Measured(statistics.median(ours), statistics.median(floor))


async def through_the_screens(port: int, one_line_port: int, runs: int) -> dict[str, Measured]:
    """Walk the main path; measure each screen on the way."""
    times = {}
    async with person(one_line_port) as one_line:
        async with person(port) as someone:
            times["home"] = await in_turn(someone, one_line, runs)
            await someone.press("way-pay")
            times["questions: income"] = await in_turn(someone, one_line, runs)
            await someone.settle("ask-nation", "string_value", "England")
            await someone.settle("ask-income", "string_value", "2500")
            await someone.press("continue-income")
            times["questions: changes"] = await in_turn(someone, one_line, runs)
            await someone.press("continue-changes")
            times["questions: children"] = await in_turn(someone, one_line, runs)
            await someone.settle("ask-count-0", "string_value", "2")
            await someone.press("continue-children")
            band = "Less than one night a week (0 to 51 a year)"
            await someone.settle("ask-band-0-0", "string_value", band)
            await someone.rerun()
            times["questions: nights"] = await in_turn(someone, one_line, runs)
            await someone.press("continue-nights")
            times["result"] = await in_turn(someone, one_line, runs)
            await someone.press("compare")
            times["side by side"] = await in_turn(someone, one_line, runs)
        for page in ("staying-private", "help"):
            async with person(port, page) as someone:
                times[f"guide: {page}"] = await in_turn(someone, one_line, runs)
    return times


async def reruns_a_second(port: int, page: str, seconds: float) -> float:
    """Give how many reruns a second 40 people together get, each asking again as soon as answered."""
    async with contextlib.AsyncExitStack() as stack:
        people = [await stack.enter_async_context(person(port, page)) for _ in range(CLIENTS)]
        end = time.perf_counter() + seconds

        async def keep_asking(someone: Person) -> int:
            count = 0
            while time.perf_counter() < end:
                await someone.rerun()
                count += 1
            return count

        start = time.perf_counter()
        counts = await asyncio.gather(*(keep_asking(someone) for someone in people))
        return sum(counts) / (time.perf_counter() - start)


def measure(runs: int, seconds: float) -> None:
    """Measure everything and print the ratios."""
    with tempfile.TemporaryDirectory() as made:
        tuned, stock = Path(made) / "tuned", Path(made) / "stock"
        for folder in (tuned, stock):
            folder.mkdir()
            (folder / "one_line.py").write_text(ONE_LINE)
            (folder / "app.py").write_text('import streamlit as st\n\napp = st.App("one_line.py")\n')
        shutil.copytree(ROOT / ".streamlit", tuned / ".streamlit")
        with server(tuned, *SERVED) as one_line_port, server(ROOT, *SERVED) as port:
            times = asyncio.run(through_the_screens(port, one_line_port, runs))
        with server(ROOT, *SERVED) as port:
            ours = asyncio.run(reruns_a_second(port, "numbers", seconds))
        with server(stock, *AS_SHIPPED) as port:
            theirs = asyncio.run(reruns_a_second(port, "", seconds))
    print(f"A rerun against a one-line page under our settings, asked in turn (medians of {runs}):")
    for name, (took, floor) in times.items():
        met = "goal met" if took / floor <= GOAL_SCREEN else f"over the goal of {GOAL_SCREEN:.0f}"
        print(f"  {name:24} {took / floor:5.2f} x   ({took:.1f} ms to {floor:.1f} ms)   {met}")
    met = "goal met" if ours / theirs >= GOAL_RATE else f"under the goal of {GOAL_RATE:.0f}"
    print(f"{CLIENTS} people, reruns a second: ours {ours:.0f}, the stock one-line page {theirs:.0f}")
    print(f"  {ours / theirs:.1f} x   {met}")


if __name__ == "__main__":
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--runs", type=int, default=40)
    ask.add_argument("--seconds", type=float, default=5.0)
    given = ask.parse_args()
    measure(given.runs, given.seconds)
