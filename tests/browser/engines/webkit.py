"""WebKit, the engine of Safari, in GTK's port, driven by WebKitWebDriver on a display of its own."""

import contextlib
import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.webkitgtk.service import Service

from tests.browser.engines.window import KEYS
from tests.ports import free_port

PROGRAM = Path(__file__).parent / "webkit_window.py"
DRIVER = "/usr/bin/WebKitWebDriver"


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

    def __init__(self, driver: webdriver.WebKitGTK) -> None:
        self.driver = driver

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
        self.driver.execute("actions", {"actions": [{"type": "key", "id": "keyboard", "actions": actions}]})

    def back(self) -> None:
        self.driver.execute_script("setTimeout(() => history.back())")

    def forward(self) -> None:
        self.driver.execute_script("setTimeout(() => history.forward())")

    def reload(self) -> None:
        self.driver.execute_script("setTimeout(() => location.reload())")

    @contextlib.contextmanager
    def frame(self, selector: str) -> Iterator[None]:
        self.driver.switch_to.frame(self.driver.find_element(By.CSS_SELECTOR, selector))
        try:
            yield
        finally:
            with contextlib.suppress(Exception):  # the page around it may be gone
                self.driver.switch_to.default_content()

    @property
    def address(self) -> str:
        return str(self.driver.current_url)

    @property
    def title(self) -> str:
        return str(self.driver.title)


class WebKit:
    """A WebKit with a profile on disk."""

    name = "webkit"

    def __init__(self, profile: Path, *, scripts: bool = True) -> None:
        profile.mkdir(parents=True, exist_ok=True)
        self._profile = profile
        self._display, name = start_display()
        options = webdriver.WebKitGTKOptions()
        options.binary_location = str(PROGRAM)
        options.page_load_strategy = "normal"
        options.add_argument(f"--profile={profile}")
        if not scripts:
            options.add_argument("--scripts-off")
        environment = {"DISPLAY": name, "NO_AT_BRIDGE": "1", "GDK_BACKEND": "x11", "LIBGL_ALWAYS_SOFTWARE": "1"}
        service = Service(DRIVER, port=free_port(), env={**os.environ, **environment})
        self.driver = webdriver.WebKitGTK(options=options, service=service)
        self._first = self.driver.current_window_handle
        self._read = 0

    @contextlib.contextmanager
    def window(self) -> Iterator[WebKitWindow]:
        self.driver.switch_to.new_window("window")
        yield WebKitWindow(self.driver)
        with contextlib.suppress(Exception):
            self.driver.close()
        self.driver.switch_to.window(self._first)

    def console(self) -> list[str]:
        time.sleep(0.1)
        lines = self._profile.with_name(f"{self._profile.name}.console").read_text(errors="replace").splitlines()
        said, self._read = lines[self._read :], len(lines)
        return [line for line in said if "CONSOLE" in line and (" ERROR " in line or " WARN" in line)]

    def quit(self) -> None:
        try:
            time.sleep(0.5)  # the network process writes a moment later
            self.driver.quit()
        finally:
            self._display.terminate()
            self._display.wait()
