"""Measures how many people one process carries, against a tuned one-line Streamlit page under the same load.

    python -m benchmarks.capacity              # --people 300 600 1000 --seconds 20

People stand on the questions and the result and think for some five seconds between two changes. They come to ours and
to the one-line page under our own settings, one server after the other in the same run, from programs of their own on
the same machine: read the ratios, not the times. What a change costs is told in time of the processor too, which others
on the machine stretch least; from it follows how many visits one process carries. Memory is what a server grew by at
the most, for each of them. What two processes carry benchmarks/two_processes.py measures. Real servers and WebSockets,
on loopback alone.
"""

import argparse
import asyncio
import contextlib
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks.people import ONE_LINE, QUESTIONS, ROOT, free_port, person, walk

THINKING = 5.0
"""Seconds between two changes on average, from none to twice as many."""
COMING = 20.0
"""Seconds over which people come."""
PLACES = (*QUESTIONS, "result")
GOALS = {600: 2.0, 1000: 3.0}
"""The most that 19 of 20 changes may take at so many people, in times what they take on the one-line page."""
GOAL_MEMORY = 120
"""Kilobytes a visit."""
USED_UP = 1.0
"""Seconds that half of the changes of the one-line page take at least when the machine is used up."""
BUSY = 0.6
"""The share of one processor that a process may use for changes: above it waiting grows faster than the work does."""
UNLIMITED = {"MOST_VISITS": "100000"}
"""So that people are served, not shown plain pages, beyond what a process carries well."""


class Load(NamedTuple):
    """What people got: sorted milliseconds of their changes in the steady time, and how many were lost."""

    times: list[float]
    lost: int

    def at(self, share: float) -> float:
        """Give the time that such a share of the changes took at most."""
        return self.times[min(len(self.times) - 1, int(len(self.times) * share))] if self.times else float("inf")


class Measured(NamedTuple):
    """One server under one load."""

    load: Load
    kilobytes: float
    milliseconds: float
    """Of the processor, for each change."""

    @property
    def carries(self) -> int:
        """Give how many people one process carries who think so long: they may use a share of one processor."""
        return int(BUSY * THINKING * 1000 / self.milliseconds)


async def _one(port: int, place: str, end: float, out: list[tuple[float, float]]) -> None:
    """Come, go to a place, and change an answer there again and again."""
    await asyncio.sleep(random.uniform(0, COMING))
    async with person(port) as someone:
        key = ""
        if place:
            async for name, key in walk(someone):  # noqa: B007 -- the last is the one to change
                if name == place:
                    break
                await asyncio.sleep(random.uniform(0, THINKING / 5))
        while time.time() < end:
            await asyncio.sleep(random.uniform(0, 2 * THINKING))
            start = time.perf_counter()
            if place == "result":
                await someone.rerun()
            else:
                await someone.change(key)
            out.append((time.time(), (time.perf_counter() - start) * 1000))


async def _go_through(port: int) -> None:
    """Let one person see every place, and leave."""
    async with person(port) as someone:
        async for _ in walk(someone):
            pass


async def _crowd(ports: list[int], people: int, seconds: float, *, ours: bool) -> Load:
    """Let people come, and measure the last seconds of their stay."""
    out: list[tuple[float, float]] = []
    end = time.time() + COMING + 3 * THINKING + seconds
    places = PLACES if ours else ("",)
    each = [_one(ports[at % len(ports)], places[at % len(places)], end, out) for at in range(people)]
    ends = await asyncio.gather(*each, return_exceptions=True)
    steady = sorted(took for when, took in out if when > end - seconds)
    return Load(steady, sum(isinstance(fault, Exception) for fault in ends))


class Running(NamedTuple):
    """A server that runs."""

    port: int
    pid: int

    def processor_seconds(self) -> float:
        """Give how long processors have worked for it."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def kilobytes(self) -> int:
        """Give the memory that it holds now and shares with nobody."""
        rollup = Path(f"/proc/{self.pid}/smaps_rollup").read_text()
        return sum(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Private_"))


@contextlib.contextmanager
def running(folder: Path) -> Iterator[Running]:
    """Run one server until the block ends, as deploy/ does."""
    port = free_port()
    command = [sys.executable, "-m", "uvicorn", "app:app", "--port", str(port), "--log-level", "error"]
    silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen(command, cwd=folder, env=os.environ | UNLIMITED, **silent)  # type: ignore[call-overload]
    try:
        _wait_until_it_answers(port, process)
        yield Running(port, process.pid)
    finally:
        process.kill()
        process.wait()


def _wait_until_it_answers(port: int, process: "subprocess.Popen[bytes]") -> None:
    async def ask() -> None:
        async with person(port):
            return

    for _ in range(600):
        with contextlib.suppress(OSError):
            asyncio.run(ask())
            return
        if process.poll() is not None:
            raise SystemExit("The server did not start.")
        time.sleep(0.1)
    raise SystemExit("The server did not answer within a minute.")


@contextlib.contextmanager
def one_line_page() -> Iterator[Path]:
    """Make the one-line page under our own settings."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        shutil.copytree(ROOT / ".streamlit", folder / ".streamlit")
        (folder / "one_line.py").write_text(ONE_LINE)
        (folder / "app.py").write_text('import streamlit as st\n\napp = st.App("one_line.py")\n')
        yield folder


def measure(folder: Path, people: int, seconds: float) -> Measured:
    """Put a fresh server under the load of a crowd, which is a program of its own."""
    with running(folder) as server:
        if folder == ROOT:
            asyncio.run(_go_through(server.port))  # what screens load once for everybody is no visit's
        before = most = server.kilobytes()
        steady_at = time.monotonic() + COMING + 3 * THINKING
        worked = 0.0
        asked = json.dumps({"ports": [server.port], "people": people, "seconds": seconds, "ours": folder == ROOT})
        command = [sys.executable, "-m", "benchmarks.capacity", "--crowd", asked]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as crowd:
            while crowd.poll() is None:
                most = max(most, server.kilobytes())
                time.sleep(0.5)
                if not worked and time.monotonic() > steady_at:
                    worked = server.processor_seconds()
            worked = server.processor_seconds() - worked
            told = crowd.stdout.read() if crowd.stdout else b""
        load = Load(*json.loads(told))
        return Measured(load, (most - before) / people, 1000 * worked / max(1, len(load.times)))


def verdict(people: int, ours: Measured, floor: Measured) -> str:
    """Say what one load's figures mean: nothing, where the one-line page is used up itself."""
    if floor.load.lost or floor.load.at(0.5) > 1000 * USED_UP:
        return "says nothing, for this machine does not carry them on the one-line page either"
    ratio = ours.load.at(0.95) / floor.load.at(0.95)
    goal = f" (goal {GOALS[people]:.0f} x: {'met' if ratio <= GOALS[people] else 'missed'})" if people in GOALS else ""
    memory = "met" if ours.kilobytes <= GOAL_MEMORY else "missed"
    return f"19 of 20 changes within {ratio:.1f} x of the one-line page's{goal}; {GOAL_MEMORY} kB a visit {memory}"


def tell(people: int, ours: Measured, floor: Measured) -> None:
    """Print one load's figures."""
    print(f"{people} people: {verdict(people, ours, floor)}")
    for name, got in (("ours", ours), ("one line", floor)):
        half, most = got.load.at(0.5), got.load.at(0.95)
        print(
            f"  {name:9} median {half:7.1f} ms, 95% {most:7.1f} ms, {len(got.load.times)} changes,"
            f" lost {got.load.lost}, {got.kilobytes:.0f} kB a visit,"
            f" {got.milliseconds:.1f} ms of the processor a change: {got.carries} visits at {BUSY:.0%} of one"
        )


def main() -> None:
    """Measure what is asked for."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--people", type=int, nargs="*", default=[300, 600, 1000])
    ask.add_argument("--seconds", type=float, default=20.0)
    ask.add_argument("--crowd", help=argparse.SUPPRESS)
    asked = ask.parse_args()
    if asked.crowd:
        print(json.dumps(asyncio.run(_crowd(**json.loads(asked.crowd)))))
        return
    with one_line_page() as folder:
        for people in asked.people:
            tell(people, measure(ROOT, people, asked.seconds), measure(folder, people, asked.seconds))


if __name__ == "__main__":
    main()
