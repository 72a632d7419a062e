"""Counts the copies of a typed answer in a server's memory: while it is typed, and after the visitor has left.

    python -m benchmarks.typed_text

Each way of running is measured with a fresh server: as Python manages memory by itself, and as deploy/, ./run and the
image start it (PYTHONMALLOC=malloc, MALLOC_PERTURB_), where freed memory is written over at once. What is counted are
the bytes of the answer in everything the process may write to (/proc/PID/mem). It needs Linux with glibc.
"""

import asyncio
import contextlib
import os
import re
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from benchmarks.people import ROOT, free_port, person, walk

WAYS = {
    "Python's own": {"PYTHONMALLOC": "", "MALLOC_PERTURB_": ""},
    "written over": {"PYTHONMALLOC": "malloc", "MALLOC_PERTURB_": "165"},
}
TYPED = [f"{number}" for number in range(73_914_608, 73_914_628)]
"""Twenty incomes that nothing else in a process would spell."""
WAIT = 20
CHANGES = 60


@contextlib.contextmanager
def server(environment: dict[str, str]) -> Iterator[tuple[int, int]]:
    """Run the app until the block ends; give its port and its process."""
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, "-m", "uvicorn", "app:app", "--port", str(port)],
        cwd=ROOT,
        env={name: value for name, value in (os.environ | environment).items() if value},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        for _ in range(900):
            with contextlib.suppress(OSError), urllib.request.urlopen(f"http://localhost:{port}/healthz"):
                break
            time.sleep(0.1)
        yield port, process.pid
    finally:
        process.terminate()
        process.wait(20)


def copies(process: int) -> int:
    """Count the typed answers in all memory that a process may write to."""
    pattern = re.compile(b"|".join(text.encode() for text in TYPED))
    found = 0
    with Path(f"/proc/{process}/mem").open("rb", 0) as memory:
        for line in Path(f"/proc/{process}/maps").read_text().splitlines():
            span, rights, *_ = line.split()
            if not rights.startswith("rw"):
                continue
            start, end = (int(side, 16) for side in span.split("-"))
            with contextlib.suppress(OSError, OverflowError, ValueError):
                memory.seek(start)
                found += len(pattern.findall(memory.read(end - start)))
    return found


async def type_and_leave(port: int, process: int) -> tuple[int, int, int, float]:
    """Type twenty incomes one after another, and leave: copies while there, at once after, and later; ms a change."""
    async with person(port) as someone:
        async for name, _ in walk(someone):
            if name == "questions: income":
                break
        for text in TYPED:
            await someone.settle("ask-income", text)
            await someone.rerun(part=someone.asked["ask-income"].part)
        there = copies(process)
        start = time.perf_counter()
        for _ in range(CHANGES):
            await someone.rerun(part=someone.asked["ask-income"].part)
            await asyncio.sleep(0.1)
        took = (time.perf_counter() - start) / CHANGES * 1000 - 100
        await someone.connection.close(1001)
    await asyncio.sleep(3)
    after = copies(process)
    await asyncio.sleep(WAIT)
    return there, after, copies(process), took


def main() -> None:
    """Measure each way and print the counts."""
    print(f"Copies of {len(TYPED)} typed incomes in the server's memory:")
    print(f"  {'':14} {'while there':>12} {'after leaving':>14} {f'{WAIT} s later':>11} {'a change':>10}")
    for name, environment in WAYS.items():
        with server(environment) as (port, process):
            there, after, later, took = asyncio.run(type_and_leave(port, process))
        print(f"  {name:14} {there:12} {after:14} {later:11} {took:7.1f} ms")


if __name__ == "__main__":
    main()
