"""Going back means something only where a left page is kept: it is, and files that go back ask for such a browser."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.goes_back]

SHOWN_AGAIN = "addEventListener('pageshow', (event) => { if (event.persisted) document.title = 'Kept' })"


def test_a_page_that_says_nothing_comes_back_from_the_memory_of_the_browser(page: Page, neutral: str) -> None:
    page.goto(neutral.replace("/weather", "/before"))
    page.evaluate(SHOWN_AGAIN)
    page.goto(neutral.replace("127.0.0.1", "localhost"))
    page.go_back(wait_until="commit")
    expect(page).to_have_title("Kept")


@pytest.mark.parametrize("file", sorted(Path(__file__).parent.rglob("test_*.py")), ids=lambda file: file.stem)
def test_a_file_that_goes_back_asks_for_a_browser_that_keeps_pages(file: Path) -> None:
    source = file.read_text(encoding="utf-8")
    assert "go_back" not in source or "pytest.mark.goes_back" in source
