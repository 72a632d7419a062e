"""Firefox, headless, driven over Marionette, the door that is built into it."""

import contextlib
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from marionette_driver.by import By
from marionette_driver.marionette import Marionette

from tests.browser.engines.window import KEYS
from tests.patience import PATIENCE, attempts
from tests.ports import free_port

PROGRAM = "/usr/bin/firefox-esr"
SETTINGS = {
    "remote.prefs.recommended": False,
    "browser.sessionstore.interval": 2000,
    "browser.aboutwelcome.enabled": False,
    "browser.newtabpage.enabled": False,
    "browser.startup.page": 0,
    "datareporting.policy.dataSubmissionEnabled": False,
    "extensions.getAddons.cache.enabled": False,
    "app.normandy.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "browser.safebrowsing.malware.enabled": False,
    "browser.safebrowsing.phishing.enabled": False,
    "services.settings.server": "data:,",
    "dom.max_script_run_time": 0,
    "dom.ipc.cancel_content_js_when_navigating": False,
    "dom.abort_script_on_child_shutdown": False,
}
"""What keeps it from calling its maker, lets it write its session often, and stops no script on a busy machine.

Nothing that a page could tell. The last: a page left for another site loses its process, and a script that was
running then is stopped with an error on the console ("Script terminated by timeout"), whatever the page does.
"""


class FirefoxWindow:
    """A tab of Firefox."""

    engine = "firefox"

    def __init__(self, marionette: Marionette) -> None:
        self.driver = marionette

    def open(self, address: str) -> None:
        self.driver.navigate(address)

    def run(self, body: str, *given: Any) -> Any:
        return self.driver.execute_script(body, script_args=given, sandbox=None, new_sandbox=False)

    def click(self, selector: str) -> None:
        self.driver.find_element(By.CSS_SELECTOR, selector).click()

    def press(self, *keys: str) -> None:
        sequence = self.driver.actions.sequence("key", "keyboard")
        for key in keys:
            if key[0] in "+-" and len(key) > 1:
                (sequence.key_down if key[0] == "+" else sequence.key_up)(KEYS.get(key[1:], key[1:]))
            else:
                sequence.key_down(KEYS.get(key, key)).key_up(KEYS.get(key, key))
        sequence.perform()

    def _browsing(self, order: str) -> None:
        with self.driver.using_context("chrome"):
            self.driver.execute_script(f"gBrowser.selectedBrowser.{order}")

    def back(self) -> None:
        self._browsing("goBack(false)")

    def forward(self) -> None:
        self._browsing("goForward(false)")

    def reload(self) -> None:
        self._browsing("reload()")

    @contextlib.contextmanager
    def frame(self, selector: str) -> Iterator[None]:
        self.driver.switch_to_frame(self.driver.find_element(By.CSS_SELECTOR, selector))
        try:
            yield
        finally:
            with contextlib.suppress(Exception):  # the page around it may be gone
                self.driver.switch_to_frame()

    @contextlib.contextmanager
    def as_printed(self, width: int) -> Iterator[None]:
        """Lay the page out as on paper of this width, on a device that prefers dark."""
        size = self.driver.window_rect
        self.driver.set_window_rect(width=width, height=1000)
        self._look("print", "dark")
        yield
        self._look("", "none")
        self.driver.set_window_rect(width=size["width"], height=size["height"])

    def _look(self, medium: str, scheme: str) -> None:
        with self.driver.using_context("chrome"):
            self.driver.execute_script(
                "const context = gBrowser.selectedBrowser.browsingContext;"
                "context.mediumOverride = arguments[0]; context.prefersColorSchemeOverride = arguments[1]",
                script_args=(medium, scheme),
            )

    def history(self) -> list[str]:
        with self.driver.using_context("chrome"):
            return list(self.driver.execute_script(_HISTORY))

    @property
    def address(self) -> str:
        with self.driver.using_context("chrome"):
            return str(self.driver.execute_script("return gBrowser.selectedBrowser.currentURI.spec"))

    @property
    def title(self) -> str:
        with self.driver.using_context("chrome"):
            return str(self.driver.execute_script("return gBrowser.selectedBrowser.contentTitle"))


class Firefox:
    """A Firefox with a profile on disk."""

    name = "firefox"

    def __init__(self, profile: Path, *, headless: bool = True) -> None:
        profile.mkdir(parents=True, exist_ok=True)
        port = free_port()
        settings = SETTINGS | {"marionette.port": port}
        lines = (f'user_pref("{name}", {_written(value)});\n' for name, value in settings.items())
        (profile / "user.js").write_text("".join(lines))
        command = [PROGRAM, "--marionette", "--remote-allow-system-access", "--no-remote", "--profile", str(profile)]
        self._process = subprocess.Popen(
            [*command, *(["--headless"] if headless else [])], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self.driver = Marionette(host="127.0.0.1", port=port, socket_timeout=2 * PATIENCE)
        for _ in attempts(0.1):
            try:
                self.driver.start_session({"pageLoadStrategy": "eager", "unhandledPromptBehavior": "ignore"})
                break
            except Exception:
                assert self._process.poll() is None, "Firefox ended at once"
        self.driver.timeout.page_load = PATIENCE
        self.driver.timeout.script = PATIENCE
        self._first = self.driver.current_window_handle

    @contextlib.contextmanager
    def window(self, *, scripts: bool = True) -> Iterator[FirefoxWindow]:
        self._set("javascript.enabled", scripts)
        opened = self.driver.open(type="tab", focus=True)
        self.driver.switch_to_window(opened["handle"])
        yield FirefoxWindow(self.driver)
        with contextlib.suppress(Exception):
            self.driver.close()
        self.driver.switch_to_window(self._first)
        self._set("javascript.enabled", True)

    def _set(self, setting: str, value: bool) -> None:
        with self.driver.using_context("chrome"):
            self.driver.execute_script("Services.prefs.setBoolPref(...arguments)", script_args=(setting, value))

    def console(self) -> list[str]:
        with self.driver.using_context("chrome"):
            return list(self.driver.execute_script(_CONSOLE))

    def quit(self) -> None:
        with contextlib.suppress(Exception), self.driver.using_context("chrome"):
            self.driver.execute_script("Services.startup.quit(Ci.nsIAppStartup.eForceQuit)")
        try:
            self._process.wait(PATIENCE)
        finally:
            self._process.kill()


_CONSOLE = """
const said = [];
for (const message of Services.console.getMessageArray()) {
  if (!(message instanceof Ci.nsIScriptError)) continue;
  if (!/^https?:/.test(message.sourceName || '') && !/^(CSP|content)/.test(message.category || '')) continue;
  said.push(`${message.category}: ${message.errorMessage}`);
}
Services.console.reset();
const kept = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
for (const event of kept.getEvents()) {
  if (['warn', 'error', 'assert'].includes(event.level) && /^https?:/.test(event.filename || '')) {
    said.push(`console.${event.level}: ${[...event.arguments].map(String).join(' ')}`);
  }
}
kept.clearEvents();
return said;
"""


_HISTORY = """
const history = gBrowser.selectedBrowser.browsingContext.sessionHistory;
const entries = Array.from({length: history.count}, (_, at) => history.getEntryAtIndex(at));
return entries.map((entry) => `${entry.URI.spec} ${entry.title}`);
"""


def _written(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else repr(value).replace("'", '"')
