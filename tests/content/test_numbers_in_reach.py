"""Where a page speaks of a call, the number to call stands on it, or a link to the page that has it."""

import re
from pathlib import Path

import pytest

from content import Language, fragment

GUIDE = Path(__file__).parents[2] / "content" / "guide"
OF_A_CALL = {
    "en": r"\bby phone\b|\bphone line\b|\bhelpline\b|\bfirst call\b",
    "cy": r"dros y ffôn|linell gymorth|llinell gymorth|alwad gyntaf",
}
NUMBER = r"\{\{ (call|helplines)\b|\]\(help\)|sharedparenting\.scot"


@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_page_of_the_guide_that_speaks_of_a_call_has_the_number_in_reach(language: Language) -> None:
    pages = {page.stem: page.read_text(encoding="utf-8") for page in sorted((GUIDE / language).glob("*.md"))}
    speaking = {name: page for name, page in pages.items() if re.search(OF_A_CALL[language], page)}
    assert len(speaking) > 5
    assert [name for name, page in speaking.items() if not re.search(NUMBER, page)] == []


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("screen", ["call_card", "have_ready", "records"])
def test_a_paper_for_a_call_has_the_service_s_numbers_beside_it(screen: str, language: Language) -> None:
    shown = fragment(screen, language, screen, first=True, plain=True)
    assert re.findall(r'href="tel:(\d+)"', shown) == ["08001712345", "08000287439"]
