"""A screen that breaks in a real browser: our own words in the visit's language, the way out, and a way on."""

import pytest
from playwright.sync_api import expect

from content import LANGUAGES, heading_of, text
from tests.browser.accessible import axe_findings
from tests.browser.conftest import NewPage, Starter, app_shown
from tests.browser.settling import settled

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_screen_that_breaks_says_so_and_leads_on(language: str, new_page: NewPage, start_server: Starter) -> None:
    server = start_server("breaking:app")
    page = new_page(viewport={"width": 320, "height": 720})
    page.goto(f"{server.address}/words-ready?lang={language}")
    app_shown(page)
    settled(page)
    page.get_by_text(text("call_card.role.receive", language), exact=True).click()
    notice = page.locator(".notice[role=alert]")
    notice.wait_for()
    settled(page)
    said = page.locator("body").inner_text()
    assert text("layout.fault", language) in said
    assert "Streamlit" not in said
    assert "Traceback" not in said
    expect(page.locator(".house-footer")).to_be_visible()
    expect(page.locator("#exit")).to_be_visible()
    assert axe_findings(page) == []
    log = server.log.read_text()
    assert "ValueError at breaking.py" in log
    assert "Catrin" not in log
    notice.get_by_role("link", name=heading_of("help", language), exact=True).click()
    page.wait_for_url(f"**{'/help' if language == 'en' else '/help?lang=cy'}")
    settled(page)
    expect(notice).to_have_count(0)
    expect(page.locator("h1").first).to_be_visible()
