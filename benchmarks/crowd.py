"""Lets people come to one process and press once a second each: who is let in, how quick it is for them, who is told.

    python -m benchmarks.crowd             # --people 300 --seconds 30

People come one after another, a tenth of a second apart. Whoever is given the tool opens a connection and changes an
answer once a second. Whoever comes when the process carries no more is given the plain page, which says so. Told are
the waits of both, and of how many a page was served whose connection then came too late. Real servers on loopback.
"""

import argparse
import asyncio
import ssl
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

import httpx2
from websockets.exceptions import InvalidStatus

from benchmarks.people import ROOT, person, server

FULL = "Many people are using this tool now."
"""What the plain page says when it is given in the tool's place."""
BETWEEN = 0.1


_TRUSTS_NOBODY = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Nothing here goes over TLS. Reading all authorities anew for each person takes longer than the time between two, so
that on a busy machine all would open the page at once, before anybody had opened a connection."""


async def come(origin: str, out: list[float]) -> bool:
    """Open a screen's address as a browser does; tell whether the tool itself came, and note how long it took.

    Raises ValueError when something else came than the tool or its plain page with the reason and the helplines.
    """
    start = time.perf_counter()
    async with httpx2.AsyncClient(base_url=origin, follow_redirects=True, timeout=60, verify=_TRUSTS_NOBODY) as client:
        answer = await client.get("/numbers")
    out.append(time.perf_counter() - start)
    if answer.status_code == 203 and FULL in answer.text and "/plain/help" in answer.text:
        return False
    if answer.status_code != 200:
        raise ValueError(f"neither the tool nor its plain page came, but {answer.status_code}")
    return True


@dataclass
class Crowd:
    """What people got who came to one process: the seconds each waited, and how many were in."""

    pressed: list[float] = field(default_factory=list)
    came: list[float] = field(default_factory=list)
    inside: int = 0
    turned_away: int = 0
    """Of those whose page was served: too late for its connection, so that the page itself leads to the plain ones."""


async def crowd(port: int, people: int, seconds: float) -> Crowd:
    """Let people come one after another and press once a second each."""
    got = Crowd()

    async def one(at: int) -> None:
        await asyncio.sleep(at * BETWEEN)
        if not await come(f"http://localhost:{port}", got.came):
            return
        try:
            await stay()
        except InvalidStatus:
            got.turned_away += 1

    async def stay() -> None:
        async with person(port) as someone:
            got.inside += 1
            until = time.perf_counter() + seconds
            while time.perf_counter() < until:
                start = time.perf_counter()
                await someone.rerun()
                got.pressed.append(time.perf_counter() - start)
                await asyncio.sleep(max(0.0, 1 - got.pressed[-1]))

    await asyncio.gather(*map(one, range(people)))
    return got


def tell(waits: Sequence[float]) -> str:
    """Say the middle, the 95th of 100 and the longest in milliseconds."""
    ordered = sorted(waits)
    late_one = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    middle, late, longest = (f"{wait * 1000:.0f} ms" for wait in (statistics.median(ordered), late_one, ordered[-1]))
    return f"median {middle}, p95 {late}, longest {longest}"


def main() -> None:
    """Measure and print."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--people", type=int, default=300)
    ask.add_argument("--seconds", type=float, default=30.0)
    asked = ask.parse_args()
    with server(ROOT, "uvicorn", "app:app", "--port", "PORT") as port:
        got = asyncio.run(crowd(port, asked.people, asked.seconds))
    told = asked.people - got.inside - got.turned_away
    print(f"{asked.people} people who press once a second: {got.inside} in, {told} given plain pages")
    print(f"  a page whose connection came too late: {got.turned_away}")
    print(f"  a page: {tell(got.came)}")
    print(f"  a press: {tell(got.pressed)}")


if __name__ == "__main__":
    main()
