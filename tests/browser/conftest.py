"""One server, one neutral page and one Chromium for all tests that drive a real browser."""

import contextlib
import os
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, Route, expect

from tests.browser.driver import shared_playwright
from tests.browser.engines.chromium import ADDRESS_BAR_POPUPS, PROGRAM, QUIET
from tests.browser.settling import patient_context, watch
from tests.patience import PATIENCE, attempts
from tests.ports import free_port

ROOT = Path(__file__).parents[2]
expect.set_options(timeout=1000 * PATIENCE)
CHROMIUM = PROGRAM
CHROMIUM_WITHOUT_WINDOW = "/usr/bin/chromium-headless-shell"
"""The same release without the program around its engine: a page costs a fifth less, but none that is left is kept."""
PLAYWRIGHT_DISABLES = (
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsUpgrades",
    "HttpsFirstBalancedModeAutoEnable",
    "LensOverlay",
    "MediaRouter",
    "PaintHolding",
    "ThirdPartyStoragePartitioning",
    "AvoidCorsURLLoaderRestartOnRedirect",
    "TcpPortRandomizationWin",
    "OptimizationHints",
    "NetworkTimeServiceQuerying",
    "AimEnabled",
    "PreconnectToSearch",
)
"""What Playwright itself switches off: of two lists Chromium reads the last alone."""
SPARE_PROCESS = "SpareRendererForSitePerProcess"
"""A process that Chromium starts with each page for the next one."""
CHROMIUM_FLAGS = [
    *QUIET,
    f"--disable-features={','.join((*PLAYWRIGHT_DISABLES, *ADDRESS_BAR_POPUPS, SPARE_PROCESS))}",
]
NEUTRAL_TEXT = "Rain later, then sun."
NewPage = Callable[..., Page]


class NeutralPage(BaseHTTPRequestHandler):
    """The weather page that people are sent to, and a page they came from."""

    def do_GET(self) -> None:
        body = (
            f"<!doctype html><html lang=en><title>Weather</title><h1>Weather</h1><p>{NEUTRAL_TEXT}</p>"
            if self.path == "/weather"
            else "<!doctype html><html lang=en><title>Before</title><h1>Before</h1>"
        ).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        return


@dataclass
class Server:
    """A running copy of the tool."""

    port: int
    process: subprocess.Popen[bytes]
    log: Path

    @property
    def address(self) -> str:
        return f"http://localhost:{self.port}"

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def stop(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.kill()


@dataclass
class Starter:
    """Starts copies of the tool whose exit leads to the local neutral page."""

    folder: Path
    exit_file: Path
    running: list[Server] = field(default_factory=list)

    def __call__(
        self, app: str = "app:app", extra_environment: dict[str, str] | None = None, port: int | None = None
    ) -> Server:
        """Start one copy; `app` is "app:app" or the stage's "stage:app", `port` that of a copy that was killed."""
        port = port or free_port()
        log = self.folder / f"server-{port}.log"
        paths = f"{ROOT}{os.pathsep}{ROOT / 'tests' / 'browser' / 'stage'}"
        environment = os.environ | {"EXIT_FILE": str(self.exit_file), "PYTHONPATH": paths} | (extra_environment or {})
        with log.open("wb") as out:
            process = subprocess.Popen(
                [sys.executable, "-m", "uvicorn", app, "--port", str(port)],
                cwd=ROOT,
                env=environment,
                stdout=out,
                stderr=subprocess.STDOUT,
            )
        server = Server(port, process, log)
        self.running.append(server)
        wait_until_up(server)
        return server


def wait_until_up(server: Server) -> None:
    for _ in attempts(0.1):
        with contextlib.suppress(OSError), urllib.request.urlopen(f"{server.address}/healthz", timeout=1) as answer:
            if answer.status == 200:
                return
        assert server.process.poll() is None, server.log.read_text()
    raise AssertionError(server.log.read_text())


def neutral_page() -> ThreadingHTTPServer:
    """Serve the neutral page on a free port."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), NeutralPage)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def exit_file_for(neutral: ThreadingHTTPServer, folder: Path) -> Path:
    """Write an allow-list whose only exit is the neutral page."""
    exit_file = folder / "exit.yaml"
    exit_file.write_text(f"default: weather\nallowed:\n  weather: http://127.0.0.1:{neutral.server_port}/weather\n")
    return exit_file


@pytest.fixture(scope="session")
def neutral_server() -> Iterator[ThreadingHTTPServer]:
    server = neutral_page()
    yield server
    server.shutdown()


@pytest.fixture(scope="session")
def neutral(neutral_server: ThreadingHTTPServer) -> str:
    """The address of the neutral page."""
    return f"http://127.0.0.1:{neutral_server.server_port}/weather"


@pytest.fixture(scope="session")
def start_server(neutral_server: ThreadingHTTPServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Starter]:
    """Starts a copy of the tool; every copy ends with the tests."""
    folder = tmp_path_factory.mktemp("servers")
    exit_file = exit_file_for(neutral_server, folder)
    starter = Starter(folder, exit_file)
    yield starter
    for server in starter.running:
        server.stop()


@pytest.fixture(scope="session")
def server(start_server: Starter) -> Server:
    """One copy of the tool for every test that leaves it alive."""
    return start_server()


@pytest.fixture(scope="session")
def stage(start_server: Starter) -> Server:
    """The edge round screens made for the tests, with every state there is."""
    return start_server("stage:app")


@pytest.fixture(scope="session")
def playwright() -> Playwright:
    return shared_playwright()


@pytest.fixture(scope="session")
def engine_alone(playwright: Playwright) -> Iterator[Browser]:
    """A Chromium in which all pages of a context from one site share a process, as where memory is short."""
    with playwright.chromium.launch(
        executable_path=CHROMIUM_WITHOUT_WINDOW, args=[*CHROMIUM_FLAGS, "--process-per-site"]
    ) as chromium:
        yield chromium


@pytest.fixture(scope="session")
def whole_chromium(playwright: Playwright) -> Iterator[Browser]:
    """A Chromium that keeps left pages in its back-forward memory, as real ones do."""
    with playwright.chromium.launch(
        executable_path=CHROMIUM, args=CHROMIUM_FLAGS, ignore_default_args=["--disable-back-forward-cache"]
    ) as chromium:
        yield chromium


@pytest.fixture(scope="module")
def browser(request: pytest.FixtureRequest) -> Browser:
    """The quicker one, or the whole Chromium for a file marked `goes_back`: only that brings left pages back."""
    goes_back = request.node.get_closest_marker("goes_back")
    chosen: Browser = request.getfixturevalue("whole_chromium" if goes_back else "engine_alone")
    return chosen


@pytest.fixture(scope="module")
def context(browser: Browser, neutral_server: ThreadingHTTPServer) -> Iterator[BrowserContext]:
    """One for all tests of a file: what a browser has loaded once it need not load for each of them.

    An empty page keeps the process of the tool's site, in which the next test finds the scripts already read.
    """
    shared = patient_context(browser)
    shared.new_page().goto(f"http://localhost:{neutral_server.server_port}/")
    yield shared
    shared.close()


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    opened = context.new_page()
    watch(opened)
    yield opened
    opened.close()


@pytest.fixture
def new_page(browser: Browser) -> Iterator[NewPage]:
    """Opens a page in a context of its own, on the device that is asked for."""
    with contextlib.ExitStack() as contexts:

        def open_page(**device: Any) -> Page:
            context = patient_context(browser, **device)
            contexts.callback(context.close)
            page = context.new_page()
            watch(page)
            return page

        yield open_page


@contextlib.contextmanager
def app_held(page: Page) -> Iterator[None]:
    """Hold the app's own files back, so that the page stays as it was served until the end of the block."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/static/**", hold)
    yield
    for route in held:
        route.continue_()
    page.unroute("**/static/**")


def app_shown(page: Page) -> None:
    """Wait until the app has taken over from the served page."""
    page.locator("html:not(.served) #root h1").first.wait_for()
