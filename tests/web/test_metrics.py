"""Whoever runs the tool reads counts and times, on this computer alone, and nothing of one person."""

import asyncio
import contextlib
import re
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from benchmarks.people import person, walk
from tests.abuse.neighbours import ROOT, Served, open_stream, run_apart, served
from tests.ports import free_port
from web.metrics import REGISTRY, Refusal

OURS = {"two_homes_run_seconds", "two_homes_refusals", "two_homes_visits", "two_homes_visits_most"}


def read(port: int) -> dict[str, float]:
    """Give each sample of what is served, by its name and labels."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=5) as answer:
        families = list(text_string_to_metric_families(answer.read().decode()))
    labels = {name for family in families for sample in family.samples for name in sample.labels}
    assert labels == {"le", "reason"}
    assert {family.name for family in families if not family.name.startswith("process_")} == OURS
    return {
        " ".join([sample.name, *sample.labels.values()]): sample.value
        for family in families
        for sample in family.samples
    }


def listeners(pid: int) -> set[str]:
    """Give the addresses a process listens on, as the kernel writes them (address:port in hexadecimal)."""
    sockets = set()
    for link in Path(f"/proc/{pid}/fd").iterdir():
        with contextlib.suppress(OSError):
            sockets |= set(re.findall(r"socket:\[(\d+)\]", str(link.readlink())))
    rows = [line.split() for name in ("tcp", "tcp6") for line in Path(f"/proc/net/{name}").read_text().splitlines()[1:]]
    return {row[1] for row in rows if row[3] == "0A" and row[9] in sockets}


@pytest.mark.process
def test_visits_runs_and_refusals_are_counted_and_nobody_is_named(tmp_path: Path) -> None:
    port = free_port()

    async def visit(app: Served) -> tuple[dict[str, float], dict[str, float]]:
        async with person(app.port) as someone:
            async for name, _ in walk(someone):
                if name == "result":
                    break
            during = await asyncio.to_thread(read, port)
        _, foreign = await open_stream(app, Origin="https://elsewhere.example")
        await asyncio.sleep(1)
        foreign.close()
        return during, await asyncio.to_thread(read, port)

    with served(tmp_path, METRICS_PORT=str(port)) as app:
        assert listeners(app.process.pid) == {f"0100007F:{port:04X}", f"0100007F:{app.port:04X}"}
        during, after = run_apart(visit(app))
    assert (during["two_homes_visits"], after["two_homes_visits"]) == (1, 0)
    assert during["two_homes_run_seconds_count"] >= 9
    assert 0 < during["two_homes_run_seconds_sum"] < 60
    assert after["two_homes_refusals_total foreign_page"] == 1
    assert after["two_homes_refusals_total full"] == 0
    assert after["two_homes_visits_most"] > 0
    assert after["process_resident_memory_bytes"] > 50_000_000
    for told in ("2500", "2,500", "England", "numbers", "elsewhere"):
        assert told not in " ".join(after)


@pytest.mark.process
def test_without_a_port_there_are_none(tmp_path: Path) -> None:
    with served(tmp_path) as app:
        assert listeners(app.process.pid) == {f"0100007F:{app.port:04X}"}


@pytest.mark.process
@pytest.mark.parametrize("said", ["0", "70000", "9100/all", "0.0.0.0:9100"])
def test_what_is_no_port_stops_the_start_in_one_sentence(said: str) -> None:
    code = "from web.metrics import metrics_port; metrics_port()"
    refused = subprocess.run(
        [sys.executable, "-c", code], env={"METRICS_PORT": said}, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert refused.returncode == 1
    assert refused.stderr == "Not started: METRICS_PORT must be a port, a whole number from 1 to 65535.\n"


def test_every_reason_is_told_from_the_start() -> None:
    samples = [sample for family in REGISTRY.collect() for sample in family.samples]
    assert {reason.value for reason in Refusal} == {
        sample.labels["reason"] for sample in samples if "reason" in sample.labels
    }
