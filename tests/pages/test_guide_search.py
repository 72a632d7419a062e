"""The search on the running guide: a word goes in, pages come out, and it stays in the visit's memory."""

import pytest
from streamlit.testing.v1 import AppTest


def _the_guides_page(screen: str, spoken: str) -> None:
    """Draw one page of the guide, in a language."""
    from ui.guide import render_guide
    from ui.screen import visit
    from ui.screen.visit import begin_part

    begin_part()
    visit().language = spoken
    render_guide(screen)


def opened(screen: str, language: str = "en") -> AppTest:
    app = AppTest.from_function(_the_guides_page, args=(screen, language), default_timeout=60).run()
    assert not app.exception
    return app


def words(app: AppTest) -> str:
    assert not app.exception
    return "\n".join(element.proto.body for element in app.get("html"))


def searched(app: AppTest, typed: str) -> str:
    app.text_input(key="ask-search").set_value(typed)
    app.button[0].click().run()
    return words(app)


@pytest.mark.parametrize(
    ("language", "typed", "heading"),
    [
        ("en", "bailiffs", "How unpaid money is collected"),
        ("cy", "beiliaid", "Sut mae arian heb ei dalu yn cael ei gasglu"),
    ],
)
def test_a_parent_searches_the_guide(language: str, typed: str, heading: str) -> None:
    shown = searched(opened("reading", language), typed)
    found = shown[shown.index('class="guide-list found"') :]
    assert found.index(heading) < found.index("</ul>")


def test_a_search_for_nothing_says_what_to_do() -> None:
    assert "Write a word to look for." in searched(opened("reading"), " ")


def test_a_search_that_finds_nothing_says_what_to_do() -> None:
    assert "Try one plain word" in searched(opened("reading"), "qzxvkwj")


def test_numbers_stand_first_on_the_help_page() -> None:
    shown = words(opened("help"))
    main = shown[shown.index("Help</h1>") :]
    assert main.index("tel:999") < main.index("These people help")


def test_each_page_begins_with_its_contents_folded() -> None:
    shown = words(opened("late-money"))
    assert shown.index('<details class="contents">') < shown.index('<h2 id="part-1">')
