"""What the next person at the device finds, in a Chromium that Playwright drives; engines/pages.py for any engine."""

import contextlib
from collections.abc import Callable

from playwright.sync_api import CDPSession, Error, Page

from tests.browser.engines.pages import Seen
from tests.patience import attempts


def look(page: Page, devtools: CDPSession) -> Seen:
    page.locator("body").wait_for()
    entries = history(devtools)
    return Seen(
        text=page.locator("body").inner_text(),
        title=page.title(),
        address=page.url,
        fields=[field.input_value() for field in page.locator("input, textarea").all()],
        history=[f"{entry['url']} {entry['title']}" for entry in entries],
    )


def history(devtools: CDPSession) -> list[dict[str, str]]:
    for _ in attempts(0.1):
        with contextlib.suppress(Error):  # the browser's own error page is not attached at once
            return list(devtools.send("Page.getNavigationHistory")["entries"])
    raise AssertionError("the tab has no history")


def attempt(page: Page, devtools: CDPSession, step: Callable[..., object]) -> Seen:
    # A page out of the browser's memory, or the browser's own word that there is no connection, does not count as
    # loaded here; what it shows is what counts.
    with contextlib.suppress(Exception):
        step(wait_until="commit", timeout=1500)
    return look(page, devtools)
