"""Chromium, started as a person starts it and driven by Playwright over its own devtools."""

import contextlib
import subprocess
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser as PlaywrightBrowser
from playwright.sync_api import ConsoleMessage, Frame, Page, Playwright

from tests.browser.driver import shared_playwright
from tests.patience import PATIENCE, attempts
from tests.ports import free_port

PROGRAM = "/usr/bin/chromium"
ADDRESS_BAR_POPUPS = ("WebUIOmniboxPopup", "WebUIOmniboxAimPopup")
"""Two hidden pages of Chromium's own address bar, loaded anew with every context: half the work of opening the app."""
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--js-flags=--no-enable-lazy-source-positions --no-script-streaming",
]
"""Without the three before the last Chromium itself calls its maker, which has nothing to do with the tool. Without the
last each script is read a second time when the devtools ask where a call stands, a fifth of the work of opening it, and
once more as it comes in, although the process has read it for an earlier page, another fifth."""
FLAGS = [*QUIET, f"--disable-features={','.join(ADDRESS_BAR_POPUPS)}"]


class ChromiumWindow:
    """A tab of Chromium."""

    engine = "chromium"

    def __init__(self, page: Page) -> None:
        self.page = page
        self._devtools = page.context.new_cdp_session(page)
        self._inside: Page | Frame = page

    def open(self, address: str) -> None:
        self.page.goto(address)

    def run(self, body: str, *given: Any) -> Any:
        return self._inside.evaluate(f"(given) => (function () {{ {body} }}).apply(null, given)", list(given))

    def click(self, selector: str) -> None:
        self._inside.locator(selector).first.click(no_wait_after=True)

    def press(self, *keys: str) -> None:
        for key in keys:
            if key[0] in "+-" and len(key) > 1:
                (self.page.keyboard.down if key[0] == "+" else self.page.keyboard.up)(key[1:])
            else:
                self.page.keyboard.press(key)

    def _go(self, by: int) -> None:
        found = self._devtools.send("Page.getNavigationHistory")
        at = found["currentIndex"] + by
        if 0 <= at < len(found["entries"]):
            self._devtools.send("Page.navigateToHistoryEntry", {"entryId": found["entries"][at]["id"]})

    def back(self) -> None:
        self._go(-1)

    def forward(self) -> None:
        self._go(1)

    def reload(self) -> None:
        self._devtools.send("Page.reload")

    @contextlib.contextmanager
    def frame(self, selector: str) -> Iterator[None]:
        element = self.page.locator(selector).first.element_handle()
        inside = element.content_frame() if element else None
        assert inside is not None
        self._inside = inside
        try:
            yield
        finally:
            self._inside = self.page

    @contextlib.contextmanager
    def as_printed(self, width: int) -> Iterator[None]:
        """Lay the page out as on paper of this width, on a device that prefers dark."""
        self.page.set_viewport_size({"width": width, "height": 1000})
        self.page.emulate_media(media="print", color_scheme="dark")
        yield
        self.page.emulate_media(media="screen", color_scheme="dark")
        self.page.set_viewport_size({"width": 1000, "height": 800})

    def history(self) -> list[str]:
        entries = self._devtools.send("Page.getNavigationHistory")["entries"]
        return [f"{entry['url']} {entry['title']}" for entry in entries]

    @property
    def address(self) -> str:
        return self.page.url

    @property
    def title(self) -> str:
        return self.page.title()


def start_chromium(
    profile: Path, playwright: Playwright, *, headless: bool = True
) -> tuple[subprocess.Popen[bytes], PlaywrightBrowser]:
    """Start Chromium as a person would, so that it keeps what it keeps for a person, and connect to its devtools.

    Without a head it draws no window; with one it tells what is on its pages to whoever listens on the session bus.
    """
    port = free_port()
    flags = [*FLAGS, "--headless=new" if headless else "--force-renderer-accessibility"]
    command = [PROGRAM, *flags, f"--user-data-dir={profile}", f"--remote-debugging-port={port}", "about:blank"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    for _ in attempts():
        with contextlib.suppress(OSError), urllib.request.urlopen(f"{address}/json/version", timeout=1):
            break
    try:
        return process, playwright.chromium.connect_over_cdp(address)
    except BaseException:
        process.kill()
        raise


def quit_in_good_order(browser: PlaywrightBrowser, process: subprocess.Popen[bytes]) -> None:
    """End it as a person does, so that it writes to its profile what it writes for a person.

    On a busy machine it may not hear its own door: then a signal asks it, as the end of a session at a desktop does.
    """
    try:
        browser.new_browser_cdp_session().send("Browser.close")
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(20)
            return
        process.terminate()
        process.wait(PATIENCE)
    finally:
        process.kill()


class Chromium:
    """A Chromium with a profile on disk. Scripts are switched off for each tab, since its devtools can do that."""

    name = "chromium"

    def __init__(self, profile: Path, *, playwright: Playwright | None = None, headless: bool = True) -> None:
        self._said: list[str] = []
        self._process, self._browser = start_chromium(profile, playwright or shared_playwright(), headless=headless)

    @contextlib.contextmanager
    def window(self, *, scripts: bool = True) -> Iterator[ChromiumWindow]:
        page = self._browser.contexts[0].new_page()
        page.set_default_timeout(1000 * PATIENCE)
        page.on("console", self._note)
        page.on("pageerror", lambda error: self._said.append(f"error: {error}"))
        if not scripts:
            page.context.new_cdp_session(page).send("Emulation.setScriptExecutionDisabled", {"value": True})
        yield ChromiumWindow(page)
        page.close()

    def _note(self, message: ConsoleMessage) -> None:
        if message.type in ("warning", "error"):
            self._said.append(f"{message.type}: {message.text}")

    def console(self) -> list[str]:
        said, self._said = self._said, []
        return said

    def quit(self) -> None:
        quit_in_good_order(self._browser, self._process)
