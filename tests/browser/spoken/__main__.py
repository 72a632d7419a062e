"""Runs the tool, a display, a session bus, Orca and a browser, and writes down what is said."""

import argparse
import contextlib
import difflib
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from datetime import date
from itertools import chain
from pathlib import Path

from tests.browser.conftest import ROOT, Starter, exit_file_for, neutral_page
from tests.browser.engines import Window, wait_for_address
from tests.browser.engines.chromium import Chromium
from tests.browser.engines.firefox import Firefox
from tests.browser.engines.journey import CONTINUE, settle, tab_to
from tests.browser.engines.pages import show_app
from tests.browser.engines.webkit import start_display

BROWSERS = {browser.name: browser for browser in (Firefox, Chromium)}
PROGRAMS = {"firefox": "/usr/bin/firefox-esr", "chromium": "/usr/bin/chromium"}
SPEECH = re.compile(r"SPEECH OUTPUT: '(.*?)'(?= ?\{|\s*$)")
ENABLE = (
    "gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus"
    " --method org.freedesktop.DBus.Properties.Set org.a11y.Status IsEnabled '<true>'"
)


class Listener:
    """Reads what Orca says from its own log, which goes to a terminal: into a file Orca would write it too late."""

    def __init__(self) -> None:
        self._reader, terminal = os.openpty()
        self.log = os.ttyname(terminal)
        self._said: list[str] = []
        self._heard_at = time.monotonic()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        with os.fdopen(self._reader, errors="replace") as lines, contextlib.suppress(OSError):
            for line in lines:
                self._heard_at = time.monotonic()
                if said := SPEECH.search(line):
                    self._said.append(said[1].strip())

    def hear(self, quiet: float = 1.5, longest: float = 15) -> list[str]:
        """Wait until Orca has nothing more to do and give what it said since the last time."""
        end = time.monotonic() + longest
        time.sleep(quiet)
        while time.monotonic() < end and time.monotonic() - self._heard_at < quiet:
            time.sleep(0.1)
        said, self._said = self._said, []
        return [line for line in said if line]


def listen_to_the_way_finder(window: Window, listener: Listener, address: str) -> Iterator[tuple[str, list[str]]]:
    """Answer the first two questions of the way finder, and give what is said as the next begins."""
    show_app(window, f"{address}/which-way")
    settle(window, "[class*=st-key-ask-way-role]")
    listener.hear()  # the whole page, with the address at which it was served this time
    for question, answered_by, follows in (
        ("role", ["Space"], "fear"),
        ("fear", ["Space", "ArrowDown"], "protective_order"),
    ):
        tab_to(window, f"#root [class*=st-key-ask-way-{question}]")
        window.press(*answered_by)
        settle(window, f"[class*=st-key-ask-way-{question}]")
        tab_to(window, ".st-key-way-continue")
        listener.hear()
        window.press("Enter")
        settle(window, f"[class*=st-key-ask-way-{follows}]")
        yield f"The way finder goes on from {question} to the next question", listener.hear()


def listen(window: Window, listener: Listener, address: str, neutral: str) -> Iterator[tuple[str, list[str]]]:
    """Go the way from the first question to the comparison and out, and give what is said at each step."""
    show_app(window, f"{address}/numbers")
    settle(window, ".st-key-way-pay")
    tab_to(window, "#root .st-key-way-pay")
    listener.hear()
    window.press("Enter")
    settle(window, ".st-key-ask-income")
    yield "The first question begins", listener.hear()
    tab_to(window, CONTINUE)
    listener.hear()
    window.press("Enter")
    settle(window, ".field-error")
    yield "Going on with nothing answered", listener.hear()
    window.press("Space")
    settle(window, ".st-key-ask-income")
    tab_to(window, ".st-key-ask-income input")
    listener.hear()
    window.press(*"2500")
    window.press("Enter")
    settle(window, ".st-key-ask-has_benefits")
    tab_to(window, CONTINUE)
    window.press("Enter")
    settle(window, ".st-key-ask-count-0")
    tab_to(window, ".st-key-ask-count-0 input")
    window.press("1", "Enter")
    settle(window, "[class*=st-key-ask-band-0-0]")
    tab_to(window, "[class*=st-key-ask-band-0-0]")
    window.press("Space")
    settle(window, "[class*=st-key-ask-band-0-0]")
    tab_to(window, CONTINUE)
    listener.hear()
    window.press("Enter")
    settle(window, ".answer")
    yield "The result arrives", listener.hear()
    tab_to(window, ".st-key-compare")
    listener.hear()
    window.press("Enter")
    settle(window, ".bars svg")
    yield "The comparison arrives", listener.hear()
    window.press("Shift")
    yield "Shift is pressed once", listener.hear()
    window.press("Shift")
    yield "Shift is pressed again", listener.hear()
    window.press("Shift")
    wait_for_address(window, neutral)
    yield "Shift is pressed a third time", listener.hear()


def kept(browser: str) -> Path:
    """Give the file that holds the last result with a browser."""
    return Path(__file__).parent / f"heard_in_{browser}.txt"


def first_line(*command: str) -> str:
    """Give the first line that a command prints."""
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip().splitlines()[0].strip()


def end(process: subprocess.Popen[bytes]) -> None:
    """End a process, which Orca sometimes does not do when it is asked."""
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def inside(name: str, heard: Path) -> None:
    """Do it all within a session bus of its own."""
    with tempfile.TemporaryDirectory() as temporary, contextlib.ExitStack() as ends:
        folder = Path(temporary)
        os.environ["XDG_DATA_HOME"] = os.environ["XDG_CONFIG_HOME"] = os.environ["HOME"] = str(folder)

        def run(*command: str) -> None:
            process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            ends.callback(end, process)

        run("/usr/libexec/at-spi-bus-launcher", "--launch-immediately")
        time.sleep(1)
        subprocess.run(ENABLE, shell=True, check=True, stdout=subprocess.DEVNULL)
        run("openbox")
        listener = Listener()
        run("orca", "--replace", f"--debug-file={listener.log}", "--enable=speech")
        time.sleep(4)
        neutral_server = neutral_page()
        neutral = f"http://127.0.0.1:{neutral_server.server_port}/weather"
        starter = Starter(folder, exit_file_for(neutral_server, folder))
        server = starter()
        ends.callback(server.stop)
        browser = BROWSERS[name](folder / "profile", headless=False)
        ends.callback(browser.quit)
        with browser.window() as window:
            steps = [
                f"## {step}\n" + "".join(f"{line}\n" for line in said)
                for step, said in chain(
                    listen_to_the_way_finder(window, listener, server.address),
                    listen(window, listener, server.address, neutral),
                )
            ]
        versions = f"{first_line('orca', '--version')} with {first_line(PROGRAMS[name], '--version')}"
        head = f"# Orca {versions}, heard on {date.today():%-d %B %Y}\n\n"  # noqa: DTZ011 -- the day here
        heard.write_text(head + "\n".join(steps), encoding="utf-8")


def in_a_session(browser: str, heard: Path) -> None:
    """Start a display and a session bus, and go on inside."""
    display, name = start_display()
    command = [sys.executable, "-m", "tests.browser.spoken", "--browser", browser, "--inside", str(heard)]
    try:
        subprocess.run(["dbus-run-session", "--", *command], cwd=ROOT, env=os.environ | {"DISPLAY": name}, check=True)
    finally:
        display.terminate()
        display.wait()


def compare(browser: str) -> None:
    """Listen, and print what differs from the last result that was kept."""
    with tempfile.TemporaryDirectory() as folder:
        heard = Path(folder) / "heard.txt"
        in_a_session(browser, heard)
        before, now = (file.read_text(encoding="utf-8").splitlines()[1:] for file in (kept(browser), heard))
    differing = "\n".join(difflib.unified_diff(before, now, "kept", "heard", lineterm=""))
    print(f"{browser}: {differing or 'nothing differs'}")


def main() -> None:
    """Listen in each browser, or in the one that is named."""
    parser = argparse.ArgumentParser(prog="python -m tests.browser.spoken")
    parser.add_argument("--compare", action="store_true", help="say what differs from the last result that was kept")
    parser.add_argument("--browser", choices=BROWSERS, action="append", help="only in this one")
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    for browser in asked.browser or BROWSERS:
        if asked.inside:
            inside(browser, asked.inside)
        elif asked.compare:
            compare(browser)
        else:
            in_a_session(browser, kept(browser))


if __name__ == "__main__":
    main()
