"""The search on the running guide: a word goes in, pages come out, and it stays in the visit's memory."""

import pytest

from tests.pages.visit import Visit


@pytest.mark.parametrize(
    ("language", "typed", "heading"),
    [
        ("en", "bailiffs", "How unpaid money is collected"),
        ("cy", "beiliaid", "Sut mae arian heb ei dalu yn cael ei gasglu"),
    ],
)
def test_a_parent_searches_the_guide(language: str, typed: str, heading: str) -> None:
    visit = Visit(language).open("reading")
    visit.type("ask-search", typed).app.button[0].click().run()
    assert heading in visit.is_whole().words.split("found", 1)[1]


def test_a_search_for_nothing_says_what_to_do() -> None:
    visit = Visit().open("reading")
    visit.type("ask-search", " ").app.button[0].click().run()
    assert "Write a word to look for." in visit.is_whole().words


def test_numbers_stand_first_on_the_help_page() -> None:
    words = Visit().open("help").words
    main = words[words.index("People who can help</h1>") :]
    assert main.index("tel:999") < main.index("These people help")
