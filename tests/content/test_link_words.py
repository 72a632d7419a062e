"""A link in the words of the guide says what stands at the top of where it leads."""

import re
from pathlib import Path

import pytest

from content import SCREENS, Language, text
from content.loaders.headings import heading_of

GUIDE = Path(__file__).parents[2] / "content" / "guide"
LINK = re.compile(r"\[([^\[\]]+)\]\(([a-z_-]+)(?:#[^)]*)?\)")


@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_link_that_stands_as_a_name_is_the_name_of_where_it_leads(language: Language) -> None:
    wrong = [
        f"{page.name}: [{words}] leads to {heading_of(screen, language)}"
        for page in sorted((GUIDE / language).glob("*.md"))
        for words, screen in LINK.findall(page.read_text())
        if screen in SCREENS and words[0].isupper() and words.lower() != heading_of(screen, language).lower()
    ]
    assert wrong == []


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize(("screen", "door"), [("late-money", "money"), ("check_figures", "letter")])
def test_a_door_of_home_says_what_stands_at_the_top_behind_it(screen: str, door: str, language: Language) -> None:
    assert heading_of(screen, language) == text(f"home.door.{door}", language)
