"""Real browsers of three families behind one small interface, so that a test is written once and run in each.

Chromium is driven by Playwright, Firefox by Marionette (which is in it), WebKit by WebKitWebDriver with a window of our
own that keeps its profile on disk as Safari does. ENGINES names them; `start` starts one.
"""

from collections.abc import Callable
from pathlib import Path

from tests.browser.engines.chromium import Chromium
from tests.browser.engines.firefox import Firefox
from tests.browser.engines.webkit import WebKit
from tests.browser.engines.window import Browser, Window, wait_for, wait_for_address

ENGINES: dict[str, Callable[[Path], Browser]] = {engine.name: engine for engine in (Chromium, Firefox, WebKit)}

__all__ = ["ENGINES", "Browser", "Window", "wait_for", "wait_for_address"]
