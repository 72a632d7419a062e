"""A phone asks for a handful of files, and what loads later shares them."""

import subprocess
import sys

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import ROOT, Starter, app_shown
from web import streamlit_build

pytestmark = pytest.mark.browser


def test_the_first_screen_needs_few_files_and_later_ones_join_them(page: Page, start_server: Starter) -> None:
    subprocess.run(
        [sys.executable, "-c", "from web import prepare; prepare._put_first_together(); prepare._cut_icons()"],
        cwd=ROOT,
        check=True,
    )
    server = start_server()
    asked: list[str] = []
    wrong: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto(f"{server.address}/numbers")
    app_shown(page)
    page.wait_for_timeout(500)
    assert len(asked) <= 10
    first = next(address for address in asked if address.endswith("/first.js"))
    page.locator("#root [class*=st-key-way-] button").first.click()
    page.locator("#root input:visible").first.wait_for()
    later = next(p.name for p in (streamlit_build.STATIC / "js").glob("Table.*.js"))
    names = page.evaluate("(at) => import(at).then((all) => Object.keys(all))", first.replace("first.js", later))
    assert names
    assert not [address for address in asked if "/static/js/" in address]
    assert wrong == []
