"""The one Playwright of a test process: a second one beside it is refused."""

from functools import cache

from playwright.sync_api import Playwright, sync_playwright


@cache
def shared_playwright() -> Playwright:
    """Start Playwright once; it ends with the process."""
    return sync_playwright().start()
