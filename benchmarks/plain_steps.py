"""Measures what each plain step costs the server: a post, its redirect and the page that follows.

    python benchmarks/plain_steps.py            # a table; --profile names what the slowest step spends its time on

In one process, without a line or a client between: what is counted is the processor time of both requests, from the
bytes of the form to the compressed bytes of the page. The median of 40 times a step.
"""

import argparse
import asyncio
import cProfile
import logging
import os
import pstats
import statistics
import sys
import time
from collections.abc import Callable, MutableMapping
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlencode

from starlette.testclient import TestClient

sys.path.insert(0, str(Path(__file__).parents[1]))

from app import app
from tests.web.plain.walking import PlainVisit

TIMES = 40
MOST_MILLISECONDS = 5.0
FORM = b"application/x-www-form-urlencoded"
Come = Callable[[PlainVisit], PlainVisit]


class Step(NamedTuple):
    """How a person comes to a step, with what they answer there, and the button that they press."""

    come: Come
    button: str


def _estimate(visit: PlainVisit) -> PlainVisit:
    return visit.open("estimate").press("way-receive")


STEPS: dict[str, Step] = {
    "role": Step(lambda visit: visit.open("estimate"), "way-receive"),
    "income with errors": Step(lambda visit: _estimate(visit).type(income="x"), "continue"),
    "income": Step(
        lambda visit: _estimate(visit).choose("nation", "england").choose("period", "month").type(income="2500"),
        "continue",
    ),
    "changes": Step(lambda visit: _estimate(visit).earn("2500"), "continue"),
    "children": Step(lambda visit: _estimate(visit).earn("2500").press("continue").type(count__0="3"), "continue"),
    "nights, to the result": Step(
        lambda visit: (
            _estimate(visit)
            .earn("2500")
            .press("continue")
            .type(count__0="3")
            .press("continue")
            .choose("band-0-0", "under_52")
        ),
        "continue",
    ),
    "ways side by side": Step(lambda visit: visit.answer_everything("receive"), "compare"),
    "route finder": Step(lambda visit: visit.open("choosing").choose("way-role", "receive"), "continue"),
    "ways that could fit": Step(lambda visit: visit.open("choosing"), "finish"),
    "in danger": Step(lambda visit: visit.open("choosing"), "danger"),
    "who can apply": Step(lambda visit: visit.open("who_can_apply").type(ages="4, 9"), "ask"),
    "counting nights": Step(
        lambda visit: visit.answer_everything("pay").open("count_nights").tick("counting-0-0"), "show"
    ),
    "check a letter": Step(
        lambda visit: visit.answer_everything("pay").open("check_figures").type(weekly_amount__letter="90"), "ask"
    ),
}


async def answer(method: str, address: str, body: bytes = b"") -> str:
    """Ask the app itself, without a line or a client between, and give where its answer leads."""
    path, _, query = address.partition("?")
    sent = [
        (b"host", b"localhost"),
        (b"accept-encoding", b"br"),
        (b"content-type", b"application/x-www-form-urlencoded"),
    ]
    scope = {
        "type": "http",
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": sent,
        "client": ("127.0.0.1", 1),
        "server": ("localhost", 80),
        "state": {},
    }
    leads_to = ""

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: MutableMapping[str, Any]) -> None:
        nonlocal leads_to
        if message["type"] == "http.response.start":
            assert message["status"] in (203, 303), message["status"]
            leads_to = dict(message["headers"]).get(b"location", b"").decode()

    await app(scope, receive, send)
    return leads_to


async def take(action: str, body: bytes) -> None:
    """Send a form, and ask for the page that its answer leads to."""
    await answer("GET", await answer("POST", action, body))


def written(visit: PlainVisit, button: str) -> bytes:
    """Write the form as a browser sends it: that is no work of the server's, so it is not measured."""
    return urlencode(visit.form.values | {"press": [button]}, doseq=True).encode()


def measure(client: TestClient, loop: asyncio.AbstractEventLoop, step: Step) -> float:
    """Give the milliseconds of processor time that a step takes: the median of all times."""
    taken = []
    for _ in range(TIMES):
        visit = step.come(PlainVisit(client))
        body = written(visit, step.button)
        began = time.process_time()
        loop.run_until_complete(take(visit.form.action, body))
        taken.append(1000 * (time.process_time() - began))
    return statistics.median(taken)


def profile(client: TestClient, loop: asyncio.AbstractEventLoop, step: Step) -> None:
    """Say what a step spends its time on."""
    profiler = cProfile.Profile(time.process_time)  # else what others do on the machine counts too
    for _ in range(TIMES):
        visit = step.come(PlainVisit(client))
        body = written(visit, step.button)
        profiler.enable()
        loop.run_until_complete(take(visit.form.action, body))
        profiler.disable()
    pstats.Stats(profiler).sort_stats("tottime").print_stats(45)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--profile", action="store_true")
    wanted = options.parse_args()
    logging.disable()
    loop = asyncio.new_event_loop()
    with TestClient(app, base_url="http://localhost", follow_redirects=False) as client:
        for step in STEPS.values():  # templates and words are read once
            measure(client, loop, step)
        taken = {name: measure(client, loop, step) for name, step in STEPS.items()}
        print(f"median of {TIMES}, load average {os.getloadavg()[0]:.1f}")
        for name, each in taken.items():
            print(f"{'ok  ' if each <= MOST_MILLISECONDS else 'MISS'} {name:24}{each:6.2f} ms")
        if wanted.profile:
            profile(client, loop, STEPS[max(taken, key=lambda name: taken[name])])
    loop.close()
    return any(each > MOST_MILLISECONDS for each in taken.values())


if __name__ == "__main__":
    sys.exit(main())
