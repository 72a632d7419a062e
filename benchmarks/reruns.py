"""Measures what one change of an answer costs the server, against a one-line Streamlit page in the same run.

    python -m benchmarks.reruns            # --runs 60 and --seconds 6 for steadier figures

On each screen an answer is changed to and fro, as the browser does it: what is drawn anew is the part it stands in.
Where a screen has only buttons, which lead away, it is the part with the button. The time of that rerun is told as a
ratio to that of a one-line page under our own settings, in two ways: asked after a rest, as by a person; and asked
again at once. Streamlit sends in beats of 5 ms, so whoever asks at once waits for the beat, and both pages wait alike.
The third column is a rerun of everything, as when a screen is opened. Last, how many reruns a second 40 people get who
change answers to our questions, to how many they get on the one-line page as Streamlit ships it. The machine is noisy:
read the ratios, not the times. Real servers, a real WebSocket; nothing leaves this machine.
"""

import argparse
import asyncio
import contextlib
import shutil
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.people import ONE_LINE, QUESTIONS, ROOT, Person, person, server, walk

SERVED = ("uvicorn", "app:app", "--port", "PORT")
"""How ours is served, and the one-line page that it is measured against."""
AS_SHIPPED = ("as_shipped", "run", "one_line.py", "--server.port=PORT", "--server.headless=true")
"""How Streamlit alone serves: its own command, without the faster event loop that only our requirements bring."""
WITHOUT_OURS = "import sys\nsys.modules['uvloop'] = None\nfrom streamlit.web.cli import main\nmain()\n"
CLIENTS = 40
ROUNDS = 3
"""How often the 40 people's turns at ours and at theirs alternate."""
REST = 0.02
"""Seconds between two askings of a person at rest: four beats."""
REFILLED_IN = 0.1
"""Seconds in which a connection may ask once more when it has used its burst of 60 (web/settings.py)."""
GOAL_SCREEN = 2.0
GOAL_RATE = 10.0


class Measured(NamedTuple):
    """Median times of a rerun in milliseconds: of a screen, and of the one-line page asked in turn with it."""

    ours: float
    floor: float

    @property
    def ratio(self) -> float:
        """How many times the one-line page's time ours takes."""
        return self.ours / self.floor


class Screen(NamedTuple):
    """What was measured of one screen."""

    rested: Measured
    at_once: Measured
    opened: Measured


async def timed(someone: Person, key: str = "", *, whole: bool = False, rest: float = 0) -> float:
    """Give the milliseconds that one change of an answer takes, made after so many seconds of rest."""
    await asyncio.sleep(rest)
    start = time.perf_counter()
    await someone.change(key, whole=whole)
    return (time.perf_counter() - start) * 1000


async def in_turn(someone: Person, key: str, one_line: Person, runs: int, *, whole: bool = False) -> Measured:
    """Ask both in turn, each after a rest, so that a noisy machine slows both alike."""
    pairs = [(await timed(someone, key, whole=whole, rest=REST), await timed(one_line, rest=REST)) for _ in range(runs)]
    ours, floor = zip(*pairs, strict=True)
    return Measured(statistics.median(ours), statistics.median(floor))


async def at_once(someone: Person, key: str, one_line: Person, runs: int) -> Measured:
    """Ask one again and again, then the other."""
    ours = [await timed(someone, key) for _ in range(runs)]
    floor = [await timed(one_line) for _ in range(runs)]
    return Measured(statistics.median(ours), statistics.median(floor))


async def all_ways(someone: Person, key: str, one_line: Person, runs: int) -> Screen:
    """Measure one screen in every way, each with a full budget: a request beyond it waits."""
    rested = await in_turn(someone, key, one_line, runs)
    await asyncio.sleep(runs * REFILLED_IN)
    again = await at_once(someone, key, one_line, runs)
    await asyncio.sleep(runs * REFILLED_IN)
    opened = await in_turn(someone, key, one_line, runs, whole=True)
    await asyncio.sleep(runs * REFILLED_IN)
    return Screen(rested, again, opened)


GUIDE = {"staying-private": "ask-reader-browser", "help": "ask-reader-need"}


async def through_the_screens(port: int, one_line_port: int, runs: int) -> dict[str, Screen]:
    """Walk the main path and two pages of the guide; measure each screen on the way."""
    times = {}
    async with person(one_line_port) as one_line:
        async with person(port) as someone:
            async for name, key in walk(someone):
                times[name] = await all_ways(someone, key, one_line, runs)
        for page, key in GUIDE.items():
            async with person(port, page) as someone:
                times[f"guide: {page}"] = await all_ways(someone, key, one_line, runs)
    return times


async def reruns_a_second(port: int, seconds: float, stand_at: Sequence[str] = ()) -> float:
    """Give how many reruns a second 40 people together get, each asking again as soon as answered.

    They stand at these screens of ours in turn, or, when none is named, at the first of another app.
    """
    async with contextlib.AsyncExitStack() as stack:
        people = [await stack.enter_async_context(person(port)) for _ in range(CLIENTS)]
        keys = [""] * CLIENTS
        for place, someone in enumerate(people):
            if stand_at:
                wanted = stand_at[place % len(stand_at)]
                keys[place] = await anext(key async for name, key in walk(someone) if name == wanted)
        end = time.perf_counter() + seconds

        async def keep_asking(someone: Person, key: str) -> int:
            count = 0
            while time.perf_counter() < end:
                await someone.change(key)
                count += 1
            return count

        start = time.perf_counter()
        counts = await asyncio.gather(*map(keep_asking, people, keys))
        return sum(counts) / (time.perf_counter() - start)


def measure(runs: int, seconds: float) -> None:
    """Measure everything and print the ratios."""
    with tempfile.TemporaryDirectory() as made:
        tuned, stock = Path(made) / "tuned", Path(made) / "stock"
        for folder in (tuned, stock):
            folder.mkdir()
            (folder / "one_line.py").write_text(ONE_LINE)
            (folder / "as_shipped.py").write_text(WITHOUT_OURS)
            (folder / "app.py").write_text('import streamlit as st\n\napp = st.App("one_line.py")\n')
        shutil.copytree(ROOT / ".streamlit", tuned / ".streamlit")
        with server(tuned, *SERVED) as one_line_port, server(ROOT, *SERVED) as port:
            times = asyncio.run(through_the_screens(port, one_line_port, runs))
        ours = theirs = 0.0
        for _ in range(ROUNDS):
            with server(ROOT, *SERVED) as port:
                ours += asyncio.run(reruns_a_second(port, seconds, QUESTIONS)) / ROUNDS
            with server(stock, *AS_SHIPPED) as port:
                theirs += asyncio.run(reruns_a_second(port, seconds)) / ROUNDS
    tell(times, runs)
    print(f"{CLIENTS} people, reruns a second: ours {ours:.0f}, the stock one-line page {theirs:.0f}")
    print(f"  {ours / theirs:.1f} x   {goal(ours / theirs >= GOAL_RATE, GOAL_RATE)}")


def goal(met: bool, wanted: float) -> str:
    """Say whether a goal was met."""
    return "goal met" if met else f"goal of {wanted:.0f} missed"


def tell(times: dict[str, Screen], runs: int) -> None:
    """Print the ratios of each screen."""
    print(f"A rerun against a one-line page under our settings (medians of {runs}):")
    print(f"  {'':24} {'after a rest':>28} {'at once':>9} {'opened':>9}")
    for name, (rested, again, opened) in times.items():
        ours = f"{rested.ratio:.2f} x ({rested.ours:.1f} ms to {rested.floor:.1f} ms)"
        met = goal(max(rested.ratio, again.ratio) <= GOAL_SCREEN, GOAL_SCREEN)
        print(f"  {name:24} {ours:>28} {again.ratio:7.2f} x {opened.ratio:7.2f} x   {met}")


if __name__ == "__main__":
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--runs", type=int, default=40)
    ask.add_argument("--seconds", type=float, default=5.0)
    given = ask.parse_args()
    measure(given.runs, given.seconds)
