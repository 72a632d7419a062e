"""What is said of a lost line: calmly, in the visit's language, once, and nothing of a break too short to notice."""

import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from content import text
from tests.browser.accessible import axe_findings
from tests.browser.conftest import NewPage, Server, Starter, app_shown
from tests.browser.journey import begin_as_payer
from tests.browser.rope import Rope, called_in_vain
from tests.browser.settling import settled, wait_until

pytestmark = pytest.mark.browser
SIXTH_TRY = 12.0  # seconds after which the framework's own dialog came, the same in every language
WORTH_A_WORD = 1_500  # ms after which the page says that the line is lost (web/assets/line_note.js)
INCOME = ".st-key-ask-income input"


@pytest.fixture
def rope(server: Server) -> Iterator[Rope]:
    held = Rope(server.port)
    yield held
    held.break_off()


def test_a_lost_line_is_told_calmly_in_the_visits_language_and_once_more_when_it_is_back(
    new_page: NewPage, rope: Rope, server: Server
) -> None:
    """One tab for each language: what takes its time is waited for once."""
    tabs = {language: new_page(viewport={"width": 320, "height": 640}) for language in ("en", "cy")}
    for language, tab in tabs.items():
        tab.goto(f"{rope.address}/numbers?lang={language}")
        app_shown(tab)
        tab.locator(".st-key-way-pay button").click()
        tab.locator(INCOME).click()
        settled(tab)
    rope.break_off()
    lost_at = time.monotonic()
    for language, tab in tabs.items():
        expect(tab.locator("#line-note")).to_have_text(text("edge.line_lost", language))
        tab.keyboard.type("100")
        expect(tab.locator(INCOME)).to_have_value("100")
        out, told = tab.locator("#exit-link").bounding_box(), tab.locator("#line-note").bounding_box()
        assert out and told
        assert told["y"] + told["height"] <= out["y"], "never over the exit"
        assert [finding for finding in axe_findings(tab) if "line-note" in str(finding)] == []
    tabs["en"].wait_for_timeout(max(0.0, 1000 * (lost_at + SIXTH_TRY - time.monotonic())))
    for language, tab in tabs.items():
        expect(tab.locator("#line-note")).to_have_text(text("edge.line_lost", language))
        assert tab.locator("[role=dialog], [data-testid=stDialog], [data-testid=stConnectionStatus]").count() == 0
    rope.come_back(server.port)
    for language, tab in tabs.items():
        expect(tab.locator("#line-note")).to_have_text(text("edge.line_back", language))
    for tab in tabs.values():
        expect(tab.locator("#line-note")).to_be_empty()


def test_a_short_break_is_not_worth_a_word(page: Page, rope: Rope) -> None:
    page.goto(f"http://localhost:{rope.port}/numbers")
    app_shown(page)
    settled(page)
    page.evaluate(
        "window.said = []; new MutationObserver(() => said.push(document.getElementById('line-note').textContent))"
        ".observe(document.getElementById('line-note'), { childList: true });"
        "window.changed = []; for (const kind of ['line-lost', 'line-back'])"
        "  addEventListener(kind, ({ timeStamp }) => changed.push(timeStamp));"
    )
    rope.cut()
    wait_until(page, "changed.length === 2")
    page.wait_for_timeout(WORTH_A_WORD)
    lost, back = page.evaluate("changed")
    assert page.evaluate("said") == [] or back - lost >= WORTH_A_WORD, "a busy machine takes long to come back"
    page.locator(".st-key-way-pay button").click()
    page.locator(".st-key-ask-income").wait_for()


def test_without_lasting_keys_a_restart_begins_anew_and_says_so(page: Page, rope: Rope, start_server: Starter) -> None:
    """Another process than the one that began the visit answers, and cannot read what was sealed."""
    second = start_server()
    begin_as_payer(page, rope.address)
    page.locator(INCOME).wait_for()
    settled(page)
    page.locator("[class*=st-key-ask-nation] label:has(input)").nth(1).click()
    settled(page)
    with called_in_vain(page):
        rope.break_off()
    rope.come_back(second.port)
    expect(page.locator("#line-note")).to_have_text(text("edge.line_anew", "en"))
    page.locator(".st-key-way-pay button").click()
    page.locator(INCOME).wait_for()
    second.stop()
