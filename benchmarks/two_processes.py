"""Measures what two processes behind nginx carry, in times what one does, and what the machine leaves them for it.

    python -m benchmarks.two_processes             # --seconds 8 --rounds 3 --share 0.25

People ask for a screen again as soon as they are answered. They come by nginx, which deals them out to one process or
to two, in turn. Told are the changes a second, and for each program how much of one processor it had: each server,
nginx, and the program that makes the load. On a machine with fewer than four cores the servers share theirs with the
load, so that the changes a second say little. With `--share` each server may use so much of one processor and no more,
be it alone or one of two (a control group of the kernel, version 1, by root): then even two cores leave enough for the
load, and the changes a second say whether two stand in each other's way. Real servers on loopback alone.
"""

import argparse
import asyncio
import contextlib
import os
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

from benchmarks.capacity import Running, running
from benchmarks.people import ROOT, free_port, person

GOAL = 1.9
GROUPS = Path("/sys/fs/cgroup/cpu")
"""Where the kernel's control groups for processors stand, version 1."""
PERIOD = 10_000
"""Microseconds in each of which a server may use its share: short beside what a person notices."""
CORES_NEEDED = 4
"""Two servers, nginx and the load."""
EAGER = 120
"""People who ask again at once: a connection is let ask ten times a second at the most."""
_NGINX = """
daemon off; master_process off; pid nginx.pid; error_log stderr emerg;
events { worker_connections 4096; }
http {
    access_log off;
    upstream servers { least_conn; %s }
    server {
        listen 127.0.0.1:%d;
        location / {
            proxy_pass http://servers; proxy_http_version 1.1; proxy_set_header Host $http_host;
            proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection "upgrade"; proxy_read_timeout 300s;
        }
    }
}
"""


class Carried(NamedTuple):
    """What was carried in one turn, and by what."""

    changes_a_second: float
    milliseconds: float
    """Of the processor, for each change, of all servers together."""
    shares: tuple[float, ...]
    """Of one processor: of each server, of nginx, and of the load."""


@contextlib.contextmanager
def nginx_before(servers: Sequence[Running]) -> Iterator[Running]:
    """Run nginx before some servers until the block ends."""
    port = free_port()
    upstream = " ".join(f"server 127.0.0.1:{server.port};" for server in servers)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "nginx.conf").write_text(_NGINX % (upstream, port))
        process = subprocess.Popen(["nginx", "-p", folder, "-c", "nginx.conf"], stderr=subprocess.DEVNULL)
        time.sleep(1)
        try:
            yield Running(port, process.pid)
        finally:
            process.terminate()
            process.wait()


@contextlib.contextmanager
def held_to(share: float, server: Running) -> Iterator[None]:
    """Let a server use no more than a share of one processor until the block ends."""
    group = GROUPS / f"two-homes-{server.pid}"
    group.mkdir()
    try:
        (group / "cpu.cfs_period_us").write_text(str(PERIOD))
        (group / "cpu.cfs_quota_us").write_text(str(round(PERIOD * share)))
        (group / "cgroup.procs").write_text(str(server.pid))
        yield
    finally:
        (GROUPS / "cgroup.procs").write_text(str(server.pid))
        group.rmdir()


async def _changes(port: int, seconds: float, begins: asyncio.Barrier, measured: list[float]) -> int:
    """Ask again and again; note when everybody was there, so that nobody's coming is measured."""
    async with person(port) as someone:
        await begins.wait()
        measured.append(time.perf_counter())
        count = 0
        while time.perf_counter() < measured[0] + seconds:
            await someone.rerun()
            count += 1
        return count


def measure(servers: Sequence[Running], seconds: float) -> Carried:
    """Let people ask servers by nginx for so many seconds."""
    with nginx_before(servers) as proxy:
        programs = [*servers, proxy, Running(0, os.getpid())]

        async def crowd() -> tuple[float, list[float], int]:
            begins, started = asyncio.Barrier(EAGER + 1), list[float]()
            people = [asyncio.create_task(_changes(proxy.port, seconds, begins, started)) for _ in range(EAGER)]
            await begins.wait()
            before, start = [program.processor_seconds() for program in programs], time.perf_counter()
            count = sum(await asyncio.gather(*people))
            return (
                time.perf_counter() - start,
                [after.processor_seconds() - was for after, was in zip(programs, before, strict=True)],
                count,
            )

        took, worked, count = asyncio.run(crowd())
    shares = tuple(each / took for each in worked)
    by_servers = sum(worked[: len(servers)])
    return Carried(count / took, 1000 * by_servers / count, shares)


def mean(turns: Sequence[Carried]) -> Carried:
    """Give the mean of some turns."""
    rates, costs, shares = zip(*turns, strict=True)
    return Carried(fmean(rates), fmean(costs), tuple(map(fmean, zip(*shares, strict=True))))


def tell(name: str, got: Carried) -> None:
    """Print what was carried and by what."""
    *servers, nginx, load = (f"{share:.0%}" for share in got.shares)
    print(f"{name}: {got.changes_a_second:.0f} changes a second, {got.milliseconds:.2f} ms of a processor each")
    print(f"  of one processor: servers {', '.join(servers)}; nginx {nginx}; the load {load}")


def main() -> None:
    """Measure in turn and print."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--seconds", type=float, default=8.0)
    ask.add_argument("--rounds", type=int, default=3)
    ask.add_argument("--share", type=float, help="of one processor, for each server; without it, as much as there is")
    asked = ask.parse_args()
    cores = len(os.sched_getaffinity(0))
    alone, together = list[Carried](), list[Carried]()
    if asked.share and not (GROUPS / "cgroup.procs").exists():
        raise SystemExit(f"--share needs the control groups of {GROUPS}, which this machine does not have.")
    with running(ROOT) as one, running(ROOT) as other, contextlib.ExitStack() as held:
        for server in (one, other) if asked.share else ():
            held.enter_context(held_to(asked.share, server))
        for _ in range(asked.rounds):
            alone.append(measure([one], asked.seconds))
            together.append(measure([one, other], asked.seconds))
    tell("One process", mean(alone))
    tell("Two processes", mean(together))
    carried = mean(together).changes_a_second / mean(alone).changes_a_second
    cost = mean(together).milliseconds / mean(alone).milliseconds
    print(f"Two carry {carried:.2f} x of one (goal {GOAL} x), at {cost:.2f} x of its cost a change, on {cores} cores")
    if asked.share:
        print(f"  each server may use {asked.share:.0%} of one processor, alone or as one of two")
    elif cores < CORES_NEEDED:
        print(f"  says little of what they carry: it needs {CORES_NEEDED} cores")


if __name__ == "__main__":
    main()
