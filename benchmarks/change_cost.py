"""Measures what one change of an answer costs: time of the processor, and bytes on the line, place by place.

    python -m benchmarks.change_cost           # --people 10 --changes 20 --rounds 3

Some people stand at one place and change an answer, one after another, so that nobody waits and the machine's other
work counts little: read is the time of processors that the server used (/proc/PID/stat). Bytes are counted where they
come in: as messages, and as the line carried them, compressed (TCP_INFO). The one-line page under our own settings is
measured in the same run, in turn with each place. Real servers and WebSockets, on loopback alone.
"""

import argparse
import asyncio
import contextlib
import socket
import struct
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.capacity import PLACES, Running, one_line_page, running
from benchmarks.reruns import ROOT, Person, person, walk

_RECEIVED_AT = 128
"""Where tcpi_bytes_received stands in the kernel's struct tcp_info (include/uapi/linux/tcp.h)."""


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
    """Go to a place of ours; give what is changed there. Without a place, stay."""
    key = ""
    if place:
        async for name, key in walk(someone):  # noqa: B007 -- the last is the one to change
            if name == place:
                break
    return "" if key.startswith("change-") else key


async def measure(server: Running, place: str, people: int, changes: int) -> Cost:
    """Let people change an answer at one place, one after another."""
    async with contextlib.AsyncExitStack() as stack:
        crowd = [await stack.enter_async_context(person(server.port)) for _ in range(people)]
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


def measure_in_turn(ours: Path, floor: Path, people: int, changes: int, rounds: int) -> dict[str, tuple[Cost, Cost]]:
    """Measure each place, in turn with the one-line page; give both."""
    each: dict[str, list[tuple[Cost, Cost]]] = {place: [] for place in PLACES}
    with running(ours) as server, running(floor) as one_line:
        for _ in range(rounds):
            for place, got in each.items():
                cost = asyncio.run(measure(server, place, people, changes))
                got.append((cost, asyncio.run(measure(one_line, "", people, changes))))
    return {place: (mean([a for a, _ in got]), mean([b for _, b in got])) for place, got in each.items()}


def main() -> None:
    """Measure and print."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--people", type=int, default=10)
    ask.add_argument("--changes", type=int, default=20)
    ask.add_argument("--rounds", type=int, default=3)
    asked = ask.parse_args()
    with one_line_page() as floor:
        costs = measure_in_turn(ROOT, floor, asked.people, asked.changes, asked.rounds)
    print("A change of an answer, ours to the one-line page (milliseconds of the processor; bytes on the line)")
    for place, (got, least) in costs.items():
        tell(place, got, least)
    tell("all alike", mean([got for got, _ in costs.values()]), mean([least for _, least in costs.values()]))


def tell(place: str, got: Cost, least: Cost) -> None:
    """Print one line."""
    ratio = got.milliseconds / least.milliseconds
    print(
        f"  {place:22} {got.milliseconds:5.2f} ms to {least.milliseconds:5.2f} ms: {ratio:4.2f} x"
        f"   {got.on_the_line:6.0f} to {least.on_the_line:5.0f} bytes"
    )


if __name__ == "__main__":
    main()
