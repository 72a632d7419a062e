"""WebKit, the engine of Safari, in GTK's port, driven by WebKitWebDriver on a display of its own."""

import contextlib
import json
import os
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.command import Command
from selenium.webdriver.webkitgtk.service import Service

from tests.browser.engines.window import KEYS
from tests.patience import PATIENCE, attempts
from tests.ports import free_port

PROGRAM = Path(__file__).parent / "webkit_window.py"
DRIVER = "/usr/bin/WebKitWebDriver"
ALONE = {
    "DBUS_SESSION_BUS_ADDRESS": "disabled:",
    "DBUS_SYSTEM_BUS_ADDRESS": "disabled:",
    "GDK_BACKEND": "x11",
    "LIBGL_ALWAYS_SOFTWARE": "1",
    "NO_AT_BRIDGE": "1",
}
"""A window without a desktop around it. Left to itself it starts a message bus for each display, and where that start
hangs, as it does now and then on a busy machine, the window hangs with it."""


def start_display(size: str = "1100x900") -> tuple[subprocess.Popen[bytes], str]:
    """Start a display that nobody sees, and give it with its name."""
    told, heard = os.pipe()
    process = subprocess.Popen(
        ["Xvfb", "-displayfd", str(heard), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
        pass_fds=[heard],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(heard)
    with os.fdopen(told) as answer:
        return process, f":{answer.readline().strip()}"


class WebKitWindow:
    """A tab of WebKit."""

    engine = "webkit"

    def __init__(self, driver: webdriver.WebKitGTK, profile: Path) -> None:
        self.driver = driver
        self._profile = profile

    def open(self, address: str) -> None:
        self.driver.get(address)

    def run(self, body: str, *given: Any) -> Any:
        return self.driver.execute_script(body, *given)

    def click(self, selector: str) -> None:
        self.driver.find_element(By.CSS_SELECTOR, selector).click()

    def press(self, *keys: str) -> None:
        actions: list[dict[str, str]] = []
        for key in keys:
            only = key[0] if key[0] in "+-" and len(key) > 1 else ""
            value = KEYS.get(key.lstrip("+-") or key, key.lstrip("+-") or key)
            actions += [{"type": "keyDown", "value": value}] if only != "-" else []
            actions += [{"type": "keyUp", "value": value}] if only != "+" else []
        # The last one on its own: where it leads away from the page, the driver reports an error for its whole order.
        for order in (actions[:-1], actions[-1:]):
            if order:
                self.driver.execute("actions", {"actions": [{"type": "key", "id": "keyboard", "actions": order}]})

    def back(self) -> None:
        self.driver.back()

    def forward(self) -> None:
        self.driver.forward()

    def reload(self) -> None:
        self.driver.refresh()

    @contextlib.contextmanager
    def frame(self, selector: str) -> Iterator[None]:
        self.driver.switch_to.frame(self.driver.find_element(By.CSS_SELECTOR, selector))
        try:
            yield
        finally:
            with contextlib.suppress(Exception):  # the page around it may be gone
                self.driver.switch_to.default_content()

    def prefer_dark(self) -> None:
        """Be a device that prefers dark from here on."""
        self.run("webkit.messageHandlers.dark.postMessage('')")

    def printed(self, file: Path) -> Path:
        """Print the page to a PDF on A4, as a person does; the driver's own way to print asks nobody for margins."""
        done = file.with_name(f"{file.name}.done")
        self.run("webkit.messageHandlers.paper.postMessage(arguments[0])", str(file))
        for _ in attempts():
            if done.exists():
                break
        assert done.exists(), "WebKit did not print"
        assert not done.read_text(encoding="utf-8"), done.read_text(encoding="utf-8")
        return file

    def history(self) -> list[str]:
        time.sleep(0.1)
        return list(json.loads(self._profile.with_name(f"{self._profile.name}.history").read_text(encoding="utf-8")))

    @property
    def address(self) -> str:
        return str(self.driver.current_url)

    @property
    def title(self) -> str:
        return str(self.driver.title)


def start_driver(options: webdriver.WebKitGTKOptions, environment: dict[str, str]) -> webdriver.WebKitGTK:
    """Start the driver and its window.

    An order that is never answered is an error after half the longest wait: where a page never finishes, or where the
    driver lost a question that it was asked between two pages. There is time then to ask again.
    """
    service = Service(DRIVER, port=free_port(), env=environment)
    socket.setdefaulttimeout(PATIENCE / 2)  # the driver's connection takes it over when it is made
    try:
        return webdriver.WebKitGTK(options=options, service=service)
    finally:
        socket.setdefaulttimeout(None)


class WebKit:
    """A WebKit with a profile on disk."""

    name = "webkit"

    def __init__(self, profile: Path) -> None:
        profile.mkdir(parents=True, exist_ok=True)
        self._profile = profile
        self._display, name = start_display()
        options = webdriver.WebKitGTKOptions()
        options.binary_location = str(PROGRAM)
        options.page_load_strategy = "normal"
        options.add_argument(f"--profile={profile}")
        self.driver = start_driver(options, {**os.environ, **ALONE, "DISPLAY": name})
        self.driver.set_page_load_timeout(PATIENCE)
        self._first = self.driver.current_window_handle
        self._read = 0

    @contextlib.contextmanager
    def window(self, *, scripts: bool = True) -> Iterator[WebKitWindow]:
        off = self._profile.with_name(f"{self._profile.name}.scripts-off")
        if not scripts:
            off.touch()
        self.driver.switch_to.new_window("window")
        off.unlink(missing_ok=True)
        # A key that came up while its page went is still down for the driver, and would not go down again here.
        with contextlib.suppress(WebDriverException):
            self.driver.execute(Command.W3C_CLEAR_ACTIONS)
        yield WebKitWindow(self.driver, self._profile)
        with contextlib.suppress(Exception):
            self.driver.close()
        self.driver.switch_to.window(self._first)

    def console(self) -> list[str]:
        time.sleep(0.2)  # it arrives from another process
        file = self._profile.with_name(f"{self._profile.name}.console")
        lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
        said, self._read = lines[self._read :], len(lines)
        return said

    def quit(self) -> None:
        try:
            time.sleep(0.5)  # the network process writes a moment later
            self.driver.quit()
        finally:
            self._display.terminate()
            self._display.wait()
