"""Two processes behind nginx: one is killed, then both are restarted in turn, and nobody loses an answer."""

import asyncio
import json
import shutil
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Playwright, expect

from tests.browser.conftest import CHROMIUM, CHROMIUM_FLAGS, ROOT, Server, Starter
from tests.browser.journey import CONTINUE, begin_as_payer
from tests.browser.settling import patient_context, settled, watch
from tests.browser.travelling import Traveller, through
from tests.web.test_proxy import NAME, Proxy, proxy_before

pytestmark = [
    pytest.mark.browser,
    pytest.mark.process,
    pytest.mark.skipif(not shutil.which("nginx"), reason="nginx is not installed; ./check installs it"),
]
KEYS = {"VISIT_KEYS": "A" * 43 + "="}
JOURNEYS = 50
LONGEST_START, LONGEST_JOURNEY = 240, 400
"""Seconds within which a busy machine has brought everybody to their places, and to their ends."""
SCREENS = ("income", "changes", "children", "nights", "result")


def law_says(incomes: Sequence[int]) -> list[str]:
    """Give what is due a week for two children who stay no night, by the command that advisers use."""
    children = [{"nights": 0}, {"nights": 0}]
    families = [
        {"income": {"amount": str(income), "period": "month"}, "receiving_parents": [{"children": children}]}
        for income in incomes
    ]
    done = subprocess.run(
        [sys.executable, "-m", "logic"],
        input="\n".join(map(json.dumps, families)),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [f"£{json.loads(line)['weekly']}" for line in done.stdout.splitlines()]


class Meeting:
    """Where people who travel on another thread wait for the restarts, and the restarts for them."""

    def __init__(self, people: int) -> None:
        self._missing = people
        self._all_there = threading.Event()
        self.is_over = threading.Event()

    def arrive(self) -> None:
        """Say that one more stands at the place where they stay; only the travellers' own thread says so."""
        self._missing -= 1
        if self._missing == 0:
            self._all_there.set()

    def wait_for_all(self, travelling: Future[Any]) -> None:
        """Wait until everybody stands at their places, or until somebody's journey has broken off."""
        for _ in range(LONGEST_START):
            if self._all_there.wait(1):
                return
            if travelling.done():
                travelling.result()
        raise AssertionError(f"{self._missing} people did not come so far")


async def journey(someone: Traveller, income: int, stays_at: str, meeting: Meeting) -> set[str]:
    """Answer everything; stay at one screen, asking there, until all restarts are over."""

    async def at(screen: str) -> None:
        if screen != stays_at:
            return
        meeting.arrive()
        while not meeting.is_over.is_set():
            await someone.rerun()
            await asyncio.sleep(1)

    await someone.rerun()
    await someone.press("way-pay")
    await someone.settle("ask-nation", "England")
    await someone.settle("ask-income", str(income))
    await at("income")
    await someone.press("continue-income")
    await someone.settle("ask-has_benefits", False)
    await at("changes")
    await someone.press("continue-changes")
    await someone.settle("ask-count-0", "2")
    await at("children")
    await someone.press("continue-children")
    await someone.settle("ask-band-0-0", "Less than one night a week (0 to 51 a year)")
    await at("nights")
    await someone.press("continue-nights")
    await at("result")
    await someone.rerun()
    return someone.pounds()


@pytest.fixture
def servers(start_server: Starter) -> Iterator[list[Server]]:
    """Two processes that share their keys; a test replaces the ones it ends."""
    running = [start_server(extra_environment=KEYS) for _ in range(2)]
    yield running
    for each in running:
        each.stop()


def is_ready(server: Server) -> bool:
    try:
        with urllib.request.urlopen(f"{server.address}/readyz", timeout=2) as answer:
            return bool(answer.status == 200)
    except (OSError, urllib.error.URLError):
        return False


def end_one_and_restart_all(servers: list[Server], start_server: Starter) -> None:
    """Kill the first; start it again, as systemd would; then restart both in turn as deploy/rolling-restart does."""
    servers[0].kill()
    time.sleep(1)
    servers[0] = start_server(extra_environment=KEYS, port=servers[0].port)
    for at, server in enumerate(servers):
        server.process.terminate()
        server.process.wait(30)
        servers[at] = start_server(extra_environment=KEYS, port=server.port)
        while not is_ready(servers[at]):
            time.sleep(0.2)


def test_nobody_loses_an_answer_when_processes_are_killed_and_restarted(
    playwright: Playwright, servers: list[Server], start_server: Starter, tmp_path: Path
) -> None:
    meeting = Meeting(JOURNEYS)
    incomes = [1500 + 40 * at for at in range(JOURNEYS)]

    async def travel(proxy: Proxy) -> tuple[list[Traveller], list[set[str]]]:
        people = [Traveller(through(NAME, proxy.tls, f"127.0.1.{at + 1}")) for at in range(JOURNEYS)]
        each = [
            journey(someone, income, SCREENS[at % len(SCREENS)], meeting)
            for at, (someone, income) in enumerate(zip(people, incomes, strict=True))
        ]
        told = await asyncio.gather(*each)
        await asyncio.gather(*(someone.end() for someone in people))
        return people, told

    with (
        proxy_before(tmp_path, servers[0].port, servers[1].port) as proxy,
        ThreadPoolExecutor(1) as thread,
        playwright.chromium.launch(
            executable_path=CHROMIUM, args=[*CHROMIUM_FLAGS, f"--host-resolver-rules=MAP {NAME} 127.0.0.1"]
        ) as browser,
    ):
        page = patient_context(browser, ignore_https_errors=True).new_page()
        watch(page)
        begin_as_payer(page, f"https://{NAME}:{proxy.tls}")
        page.locator(".st-key-ask-income").wait_for()
        settled(page)
        page.locator("[class*=st-key-ask-nation] label:has(input)").nth(1).click()
        page.locator(".st-key-ask-income input").click()
        page.keyboard.type("2,5")
        travelling = thread.submit(asyncio.run, travel(proxy))
        try:
            meeting.wait_for_all(travelling)
            end_one_and_restart_all(servers, start_server)
        finally:
            meeting.is_over.set()
        people, told = travelling.result(LONGEST_JOURNEY)
        page.keyboard.type("00")
        expect(page.locator(".st-key-ask-income input")).to_have_value("2,500")
        page.locator(CONTINUE).click()
        page.locator(".st-key-ask-has_benefits").wait_for()
    assert not [someone for someone in people if someone.began_anew]
    assert min(someone.came_back for someone in people) > 0, "each was on one of the processes that ended"
    # nginx took processes that were back for dead, and let in one page every two seconds: hundreds were refused.
    assert sum(someone.refused for someone in people) < JOURNEYS
    for due, pounds in zip(law_says(incomes), told, strict=True):
        assert due in pounds
