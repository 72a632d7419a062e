"""Puts a page to sleep for as long as a phone does, and sees that the first press after it works. Not part of ./check.

    python -m tests.browser.asleep                  # three minutes
    python -m tests.browser.asleep --seconds 1800   # half an hour
    python -m tests.browser.asleep --stopped        # the whole browser, not its page alone

No script of the page runs and no timer of it fires, and its line is cut without a word to it, as when a phone's radio
sleeps; the server has seen the line go and forgotten the visit. With `--stopped` the system runs none of the browser's
processes meanwhile (SIGSTOP), as when all of a phone sleeps: every timer that is due fires when it wakes. What half an
hour adds to this is nothing that the tool keeps: the server forgets within a second, and a sealed visit opens for eight
hours (presentation/visit/sealing/seal.py, tests/presentation/visit/test_seal.py).
"""

import argparse
import contextlib
import os
import signal
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Error, Page, expect

from tests.browser.conftest import CHROMIUM, CHROMIUM_FLAGS, Starter, app_shown, exit_file_for, neutral_page
from tests.browser.driver import shared_playwright
from tests.browser.journey import CONTINUE, begin_as_payer
from tests.browser.pressing import DANGER, GO_ON
from tests.browser.rope import Rope
from tests.browser.settling import drawn, settled, watch

INCOME = ".st-key-ask-income input"
SCROLLED = "document.querySelector('[data-testid=stMain]').scrollTop"


Sleep = Callable[[Page, Rope, float], None]


def stop_browser(page: Page, rope: Rope, seconds: float) -> None:
    """Let the system run none of the browser's processes, cut its line without telling it, and let them go on."""
    assert page.context.browser is not None
    devtools = page.context.browser.new_browser_cdp_session()
    processes = [process["id"] for process in devtools.send("SystemInfo.getProcessInfo")["processInfo"]]
    devtools.detach()
    for process in processes:
        os.kill(process, signal.SIGSTOP)
    rope.cut_silently()
    time.sleep(seconds)
    for process in processes:
        os.kill(process, signal.SIGCONT)


def freeze_page(page: Page, rope: Rope, seconds: float) -> None:
    """Let no script of a page run, cut its line without telling it, and wake it after a while as a browser does."""
    devtools = page.context.new_cdp_session(page)
    devtools.send("Debugger.enable")
    devtools.send("Debugger.pause")
    rope.cut_silently()
    time.sleep(seconds)
    with contextlib.suppress(Error):  # nothing wanted to run meanwhile, so nothing was paused
        devtools.send("Debugger.resume")
    devtools.detach()
    page.evaluate("document.dispatchEvent(new Event('resume'))")


def press_danger_after_sleeping(page: Page, rope: Rope, sleep: Sleep, seconds: float) -> None:
    """Sleep in danger's sight; see the first press lead to people to call."""
    page.goto(f"{rope.address}/which-way")
    app_shown(page)
    settled(page)
    sleep(page, rope, seconds)
    page.locator(DANGER).click()
    page.locator(GO_ON).wait_for()


def type_on_after_sleeping(page: Page, rope: Rope, sleep: Sleep, seconds: float) -> None:
    """Sleep in the middle of a number; see it in its place, and whole on the next screen and back."""
    begin_as_payer(page, rope.address)
    page.locator(INCOME).wait_for()
    settled(page)
    page.locator("[class*=st-key-ask-nation] label:has(input)").nth(1).click()
    settled(page)
    page.locator(INCOME).click()
    page.keyboard.type("2,5")
    page.set_viewport_size({"width": 360, "height": 420})
    page.locator(INCOME).evaluate("(field) => field.scrollIntoView({ block: 'center' })")
    drawn(page)
    place = page.evaluate(SCROLLED)
    assert place > 0
    sleep(page, rope, seconds)
    with page.expect_event("websocket"):  # the line that is opened anew
        pass
    settled(page)
    assert abs(page.evaluate(SCROLLED) - place) < 3
    page.keyboard.type("00")
    page.locator(CONTINUE).click()
    page.locator(".st-key-ask-has_benefits").wait_for()
    page.locator("[class*=st-key-back-] button").click()
    expect(page.locator(INCOME)).to_have_value("2,500")


def main() -> None:
    """Sleep twice for as long as was asked, before a server of its own."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seconds", type=float, default=180)
    parser.add_argument("--stopped", action="store_true")
    asked = parser.parse_args()
    sleep = stop_browser if asked.stopped else freeze_page
    neutral, folder = neutral_page(), Path(tempfile.mkdtemp())
    starter = Starter(folder, exit_file_for(neutral, folder))
    browser = shared_playwright().chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_FLAGS)
    try:
        port = starter().port
        for act in (type_on_after_sleeping, press_danger_after_sleeping):
            page = browser.new_page()
            watch(page)
            act(page, Rope(port), sleep, asked.seconds)
            page.close()
    finally:
        browser.close()
        neutral.shutdown()
        for server in starter.running:
            server.stop()
    print(
        f"Asleep for {asked.seconds:.0f} s twice: the first press worked, what was typed was there, and in its place."
    )


if __name__ == "__main__":
    main()
