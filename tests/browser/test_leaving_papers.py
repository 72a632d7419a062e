"""Leaving the way finder and the papers: nothing of the people to call, of a paper or of what was typed comes back."""

import pytest
from playwright.sync_api import Page

from content import SCREENS, text
from tests.browser.conftest import NEUTRAL_TEXT, Server
from tests.browser.filled import Filling, estimate, way_finder
from tests.browser.looking import history, look
from tests.browser.settling import settled
from tests.browser.test_choosing import opened

pytestmark = [pytest.mark.browser, pytest.mark.goes_back]

PAPERS = [*(code for code, screen in SCREENS.items() if screen.under == "papers"), "written_down"]


def test_leaving_from_the_people_to_call_leaves_nothing_of_them(page: Page, server: Server, neutral: str) -> None:
    devtools = page.context.new_cdp_session(page)
    page.goto(neutral.replace("/weather", "/before"))
    opened(page, server, "choosing")
    page.get_by_role("button", name=text("choosing.danger.button", "en")).click()
    page.get_by_role("link", name="999").wait_for()
    settled(page)
    for _ in range(3):
        page.keyboard.press("Shift")
    page.get_by_text(NEUTRAL_TEXT).wait_for()
    for go in (page.reload, page.go_back, page.go_forward):
        go(wait_until="commit")
        assert "999" not in look(page, devtools).text
    assert not [entry for entry in history(devtools) if entry["url"].startswith(server.address)]


@pytest.mark.parametrize("paper", PAPERS)
def test_leaving_after_a_paper_was_saved_drops_the_paper_and_what_was_typed(
    page: Page, server: Server, neutral: str, paper: str
) -> None:
    devtools = page.context.new_cdp_session(page)
    page.goto(neutral.replace("/weather", "/before"))
    filling = Filling(page, server.address, "en", lambda _: None)
    if paper == "one_sheet":
        estimate(filling)
    else:
        opened(page, server, "choosing" if paper == "written_down" else paper)
    if paper == "written_down":
        way_finder(filling)
    filling.go(paper)
    for choice in ("role", "kind"):
        if page.locator(f".st-key-ask-{paper}-{choice}").count():
            filling.pick(f"ask-{paper}-{choice}", 0)
    filling.write_all("Zebrafish Lane")
    filling.save(paper)
    for button in page.locator(".save-file").all():
        with page.expect_download():
            button.click()
    for _ in range(3):
        page.keyboard.press("Shift")
    page.get_by_text(NEUTRAL_TEXT).wait_for()
    for go in (page.reload, page.go_back, page.go_forward):
        go(wait_until="commit")
        seen = look(page, devtools)
        assert not seen.fields
        assert not [word for word in ("Zebrafish", server.address, "blob:") if word in f"{seen.text} {seen.address}"]
    assert not [entry for entry in history(devtools) if entry["url"].startswith((server.address, "blob:"))]
