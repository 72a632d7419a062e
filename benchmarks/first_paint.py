"""Measures how soon a person on a poor phone can read and answer, against a bare Streamlit page and plain HTML.

    python benchmarks/first_paint.py            # a table; --runs 5 for steadier medians

Real Chromium, empty cache, CPU four times slower, slow 4G (562 ms, 180 kB/s down, 84 kB/s up), on loopback. Needs
/usr/bin/chromium, and nginx for the HTTP/2 rows. Every figure is measured in this run; nothing is carried over.
"""

import argparse
import contextlib
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[1]
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
SLOW_4G = {"offline": False, "latency": 562, "downloadThroughput": 180_000, "uploadThroughput": 84_000}
CPU_SLOWER = 4
STATIC = "<!doctype html><html lang=en><title>Static</title><h1>Your numbers</h1><p><input></p>"
HELLO = 'import streamlit as st\nst.title("Hello")\n'
INPUTS = (
    'import streamlit as st\nst.title("Inputs")\nst.number_input("Income", 0, 9999, 300)\n'
    'st.radio("Nights", ["None", "1", "2"])\nst.selectbox("Children", [1, 2, 3])\n'
    'st.segmented_control("Period", ["Week", "Month"])\n'
)
WATCH = """
(() => {
  const seen = window.__seen = {};
  const shown = (at) => {
    const element = document.querySelector(at);
    return element?.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 0;
  };
  const control = ':is(input, button)';
  const look = () => {
    const now = {
      content: shown('h1'),
      first_control: shown(`#served [data-press], #served ${control}, [data-testid=stMain] ${control}, p > input`),
      app_control: shown(`html:not(.served) #root [data-testid=stMain] ${control}, p > input`),
    };
    for (const [name, found] of Object.entries(now)) if (found) seen[name] ??= performance.now();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();
"""
"""Notes the first frame in which each thing is in sight."""


@dataclass(frozen=True)
class Measured:
    """One page load: seconds to the heading, to a first control and to the app's own control; kB and requests."""

    content: float
    first_control: float
    app_control: float
    kilobytes: float
    requests: int


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(address: str) -> None:
    for _ in range(200):
        with contextlib.suppress(OSError), urllib.request.urlopen(address, timeout=1):
            return
        time.sleep(0.1)
    raise SystemExit(f"nothing answers at {address}")


@contextlib.contextmanager
def running(command: list[str], folder: Path, ready: str) -> Iterator[None]:
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(ready)
        yield
    finally:
        process.terminate()
        process.wait(10)


@contextlib.contextmanager
def static_page(folder: Path) -> Iterator[str]:
    (folder / "index.html").write_text(STATIC)

    class Quiet(SimpleHTTPRequestHandler):
        def __init__(self, *args: object) -> None:
            super().__init__(*args, directory=str(folder))  # type: ignore[arg-type]

        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://localhost:{server.server_port}/"
    server.shutdown()


@contextlib.contextmanager
def bare_streamlit(folder: Path, script: str) -> Iterator[str]:
    (folder / "page.py").write_text(script)
    port = free_port()
    command = [sys.executable, "-m", "streamlit", "run", "page.py", f"--server.port={port}", "--server.headless=true"]
    with running(command, folder, f"http://localhost:{port}/_stcore/health"):
        yield f"http://localhost:{port}/"


@contextlib.contextmanager
def our_app() -> Iterator[int]:
    port = free_port()
    command = [sys.executable, "-m", "uvicorn", "app:app", "--port", str(port)]
    with running(command, ROOT, f"http://localhost:{port}/healthz"):
        yield port


@contextlib.contextmanager
def behind_nginx(folder: Path, app_port: int) -> Iterator[str]:
    """Run deploy/nginx.conf itself, with only its name, ports and certificate changed."""
    port, plain_port = free_port(), free_port()
    certificate = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
    subprocess.run(
        [*certificate, "-keyout", "key.pem", "-out", "cert.pem"], cwd=folder, check=True, capture_output=True
    )
    site = (ROOT / "deploy" / "nginx.conf").read_text()
    for ours, theirs in {
        "127.0.0.1:8501": f"127.0.0.1:{app_port}",
        "127.0.0.1:8502": f"127.0.0.1:{app_port}",
        "listen 80": f"listen {plain_port}",
        "listen 443 ssl": f"listen {port} ssl",
        "two-homes.example;": "localhost;",
        "/etc/letsencrypt/live/two-homes.example/fullchain.pem": f"{folder}/cert.pem",
        "/etc/letsencrypt/live/two-homes.example/privkey.pem": f"{folder}/key.pem",
        "/var/log/nginx/two-homes-error.log": f"{folder}/error.log",
    }.items():
        site = site.replace(ours, theirs)
    whole = f"daemon off; pid {folder}/pid; worker_processes 1; events {{}} http {{ {site}\n}}"
    (folder / "nginx.conf").write_text(whole)
    command = ["nginx", "-c", str(folder / "nginx.conf"), "-e", f"{folder}/error.log"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(50):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            time.sleep(0.1)
        yield f"https://localhost:{port}"
    finally:
        process.terminate()
        process.wait(10)


def load(browser: Browser, address: str, *, control: bool) -> Measured:
    """Open an address once with an empty cache on the slow line."""
    context = browser.new_context(viewport={"width": 390, "height": 800}, ignore_https_errors=True)
    page: Page = context.new_page()
    devtools = context.new_cdp_session(page)
    devtools.send("Network.enable")
    devtools.send("Network.emulateNetworkConditions", SLOW_4G)
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": CPU_SLOWER})
    received: list[float] = []
    devtools.on("Network.loadingFinished", lambda event: received.append(event["encodedDataLength"]))
    page.add_init_script(WATCH)
    page.goto(address, wait_until="commit", timeout=90_000)
    wanted = "app_control" if control else "content"
    until = time.monotonic() + 90
    while time.monotonic() < until and page.evaluate("window.__seen").get(wanted) is None:
        page.wait_for_timeout(200)
    page.wait_for_timeout(1500)
    seen = page.evaluate("window.__seen")
    context.close()
    seconds = {name: seen.get(name, float("nan")) / 1000 for name in ("content", "first_control", "app_control")}
    return Measured(**seconds, kilobytes=sum(received) / 1000, requests=len(received))


def median(runs: list[Measured]) -> Measured:
    fields = ("content", "first_control", "app_control", "kilobytes", "requests")
    return Measured(**{name: statistics.median(getattr(run, name) for run in runs) for name in fields})


def measure(runs: int, screen: str) -> dict[str, Measured]:
    """Load every page `runs` times in turns, so that a busy moment of the machine falls on all of them."""
    with contextlib.ExitStack() as stack:
        folders = [Path(stack.enter_context(tempfile.TemporaryDirectory())) for _ in range(4)]
        port = stack.enter_context(our_app())
        addresses: dict[str, tuple[str, bool]] = {
            "static HTML": (stack.enter_context(static_page(folders[0])), False),
            "bare Streamlit": (stack.enter_context(bare_streamlit(folders[1], HELLO)), False),
            "Streamlit inputs": (stack.enter_context(bare_streamlit(folders[2], INPUTS)), True),
            "ours, HTTP/1.1": (f"http://localhost:{port}{screen}", True),
            "ours, HTTP/2": (stack.enter_context(behind_nginx(folders[3], port)) + screen, True),
        }
        driver = stack.enter_context(sync_playwright())
        browser = driver.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        taken: dict[str, list[Measured]] = {name: [] for name in addresses}
        for _ in range(runs):
            for name, (address, control) in addresses.items():
                taken[name].append(load(browser, address, control=control))
        browser.close()
    return {name: median(several) for name, several in taken.items()}


def goals(found: dict[str, Measured]) -> list[tuple[str, float, float]]:
    """Give each goal: its name, what was reached, and at most what it should be."""
    first, second = found["ours, HTTP/1.1"], found["ours, HTTP/2"]
    bare, inputs, static = found["bare Streamlit"], found["Streamlit inputs"], found["static HTML"]
    return [
        ("first content / static, HTTP/1.1", first.content / static.content, 1.3),
        ("first content / static, HTTP/2", second.content / static.content, 1.3),
        ("bytes / bare Streamlit, HTTP/1.1", first.kilobytes / bare.kilobytes, 0.25),
        ("usable field / Streamlit inputs, HTTP/1.1", first.app_control / inputs.app_control, 0.6),
        ("usable field / Streamlit inputs, HTTP/2", second.app_control / inputs.app_control, 0.4),
    ]


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--runs", type=int, default=3)
    options.add_argument("--screen", default="/numbers")
    chosen = options.parse_args()
    found = measure(chosen.runs, chosen.screen)
    print(f"median of {chosen.runs}, load average {os.getloadavg()[0]:.1f}, screen {chosen.screen}")
    print(f"{'page':20} {'content s':>9} {'control s':>9} {'app s':>7} {'kB':>8} {'requests':>8}")
    for name, page in found.items():
        print(
            f"{name:20} {page.content:9.2f} {page.first_control:9.2f} {page.app_control:7.2f} "
            f"{page.kilobytes:8.0f} {page.requests:8}"
        )
    missed = 0
    for name, reached, most in goals(found):
        missed += reached > most
        print(f"{'ok  ' if reached <= most else 'MISS'} {name}: {reached:.2f} (goal {most})")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
