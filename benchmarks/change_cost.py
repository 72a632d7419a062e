"""Measures what one change of an answer costs: time of the processor, and bytes on the line, place by place.

    python -m benchmarks.change_cost           # --people 10 --changes 20 --rounds 3 --before ../as-it-was

Some people stand at one place and change an answer, one after another, so that nobody waits and the machine's other
work counts little: read is the time of processors that the server used (/proc/PID/stat). Bytes are counted where they
come in: as messages, and as the line carried them, compressed (TCP_INFO). The one-line page under our own settings is
measured in the same run, in turn with each place, and so is another tree of this project where one is named, to tell
what a change of ours did. Two screens are drawn whole. Real servers and WebSockets, on loopback alone.
"""

import argparse
import asyncio
import contextlib
import socket
import struct
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks import capacity
from benchmarks.capacity import Running, one_line_page, running
from benchmarks.people import ROOT, Person, person, walk

BEFORE, NOW, ONE_LINE = "before", "now", "one-line page"
_RECEIVED_AT = 128
"""Where tcpi_bytes_received stands in the kernel's struct tcp_info (include/uapi/linux/tcp.h)."""


PAGES = {"guide: help, drawn whole": "help"}
"""Places that have an address of their own."""
PLACES = (*capacity.PLACES, *PAGES)


class Cost(NamedTuple):
    """What a change costs on average."""

    milliseconds: float
    """Of the processor."""
    on_the_line: float
    """Bytes from the server to the page."""


def bytes_received(someone: Person) -> int:
    """Give how many bytes have come over a connection."""
    opened: socket.socket = someone.connection.transport.get_extra_info("socket")
    told = opened.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, _RECEIVED_AT + 8)
    return int(struct.unpack_from("=Q", told, _RECEIVED_AT)[0])


async def _go_to(someone: Person, place: str) -> str:
    """Go to a place of ours; give what is changed there, or nothing where the screen is drawn whole."""
    key = ""
    if place in capacity.PLACES:
        async for name, key in walk(someone):  # noqa: B007 -- the last is the one to change
            if name == place:
                break
    return "" if place == "result" else key


async def measure(server: Running, place: str, people: int, changes: int) -> Cost:
    """Let people change an answer at one place, one after another."""
    async with contextlib.AsyncExitStack() as stack:
        at_page = PAGES.get(place, "")
        crowd = [await stack.enter_async_context(person(server.port, at_page)) for _ in range(people)]
        keys = [await _go_to(someone, place) for someone in crowd]
        for someone, key in zip(crowd, keys, strict=True):
            await someone.change(key)
        await asyncio.sleep(0.3)
        worked, came = server.processor_seconds(), sum(map(bytes_received, crowd))
        for _ in range(changes):
            for someone, key in zip(crowd, keys, strict=True):
                await someone.change(key)
        count = people * changes
        worked, came = server.processor_seconds() - worked, sum(map(bytes_received, crowd)) - came
    return Cost(1000 * worked / count, came / count)


def mean(costs: Sequence[Cost]) -> Cost:
    """Give the mean of some."""
    return Cost(*(sum(each) / len(costs) for each in zip(*costs, strict=True)))


def measure_in_turn(trees: Mapping[str, Path], people: int, changes: int, rounds: int) -> dict[str, dict[str, Cost]]:
    """Measure each place in each tree in turn; give for each place what a change cost in each."""
    costs: dict[str, dict[str, list[Cost]]] = {place: {tree: [] for tree in trees} for place in PLACES}
    with contextlib.ExitStack() as stack:
        servers = {tree: stack.enter_context(running(folder)) for tree, folder in trees.items()}
        for _ in range(rounds):
            for place, of_tree in costs.items():
                for tree, server in servers.items():
                    at = "" if tree == ONE_LINE else place
                    of_tree[tree].append(asyncio.run(measure(server, at, people, changes)))
    return {place: {tree: mean(got) for tree, got in of_tree.items()} for place, of_tree in costs.items()}


def main() -> None:
    """Measure and print."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--people", type=int, default=10)
    ask.add_argument("--changes", type=int, default=20)
    ask.add_argument("--rounds", type=int, default=3)
    ask.add_argument("--before", type=Path, help="another tree of this project")
    asked = ask.parse_args()
    with one_line_page() as floor:
        trees = ({BEFORE: asked.before} if asked.before else {}) | {NOW: ROOT, ONE_LINE: floor}
        costs = measure_in_turn(trees, asked.people, asked.changes, asked.rounds)
    print("A change of an answer: milliseconds of the processor, times those of the one-line page; bytes on the line")
    for place, of_tree in costs.items():
        tell(place, of_tree)


def tell(place: str, of_tree: Mapping[str, Cost]) -> None:
    """Print what a change at one place cost in each tree."""
    print(f"  {place}")
    for tree, cost in of_tree.items():
        ratio = cost.milliseconds / of_tree[ONE_LINE].milliseconds
        print(f"    {tree:14} {cost.milliseconds:6.2f} ms {ratio:6.2f} x {cost.on_the_line:8.0f} bytes")


if __name__ == "__main__":
    main()
