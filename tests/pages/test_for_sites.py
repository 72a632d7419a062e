"""A web editor chooses, and what is to be pasted follows the choice; an adviser helps one family after another."""

import html
import re

import pytest

from content import PARTS
from tests.pages.visit import Visit


def snippets(visit: Visit) -> dict[str, str]:
    found = re.findall(r'id="snippet-(\w+)"[^>]*><code>(.*?)</code>', visit.words, re.S)
    return {form: html.unescape(code) for form, code in found}


def test_three_forms_are_ready_to_copy() -> None:
    shown = snippets(Visit().open("for_sites"))
    assert list(shown) == ["script", "frame", "link"]
    assert 'data-two-homes="example"' in shown["script"]
    assert 'integrity="sha384-' in shown["script"]
    assert 'referrerpolicy="no-referrer"' in shown["frame"]
    assert "allow-top-navigation-by-user-activation" in shown["frame"]
    assert 'title="Pages for two homes"' in shown["frame"]
    assert "<script" not in shown["frame"] + shown["link"]
    assert all("/start?host=example" in code for code in shown.values())


@pytest.mark.parametrize("part", PARTS)
def test_what_is_chosen_is_what_is_pasted(part: str) -> None:
    visit = Visit().open("for_sites").choose("ask-site-part", part)
    visit.app.run()
    assert all(f"part={part}" in code for code in snippets(visit).values())
    assert f'data-part="{part}"' in snippets(visit)["script"]
    assert ("page=" in snippets(visit)["link"]) is (part == "page")


def test_a_page_in_welsh_gets_a_link_in_welsh() -> None:
    visit = Visit().open("for_sites").choose("ask-site-language", "cy")
    visit.app.run()
    assert "agorwch y tudalennau hyn" in snippets(visit)["link"]
    assert "lang=cy" in snippets(visit)["link"]


def test_the_editor_chooses_where_the_whole_tool_begins() -> None:
    visit = Visit().open("for_sites")
    visit.app.selectbox(key="ask-site-start").set_value("choosing").run()
    assert all("page=choosing" in code for code in snippets(visit).values())
    assert 'data-page="choosing"' in snippets(visit)["script"]


def test_the_link_is_a_card_in_the_charity_s_colours() -> None:
    card = snippets(Visit().open("for_sites"))["link"]
    assert "background: #5a2a86; color: #ffffff" in card
    assert card.count("<a ") == 1


def test_what_the_editor_chose_stays_when_the_language_changes() -> None:
    visit = Visit().open("for_sites").choose("ask-site-part", "page").choose("ask-site-preview", "desktop")
    visit.app.selectbox(key="ask-site-page").set_value("reading").run()
    visit.app.query_params["lang"] = "cy"
    visit.app.run()
    visit.is_whole()
    assert 'data-part="page" data-page="reading" data-lang="cy"' in snippets(visit)["script"]
    assert visit.app.radio(key="ask-site-preview-cy").value == "desktop"


@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_editor_is_told_what_to_check(language: str) -> None:
    shown = Visit(language).open("for_sites").words
    assert "WordPress" in shown
    assert "Drupal" in shown
    assert {"en": "cookie", "cy": "cwcis"}[language] in shown


def test_the_next_family_finds_nothing_of_the_one_before() -> None:
    visit = Visit().open("for_advisers").press("families-begin")
    visit.open("home").answer_everything("pay").open("result")
    assert "Family 1" in visit.words
    visit.press("next-family").open("estimate")
    assert "Family 2" in visit.words
    assert [button.key for button in visit.app.button if button.key == "way-pay"]
    visit.press("way-pay").open("estimate")
    assert visit.app.text_input(key="ask-income").value == ""
    assert visit.app.radio(key="ask-nation").value is None


def test_whoever_is_no_adviser_sees_no_such_line() -> None:
    visit = Visit().open("estimate")
    assert not [button for button in visit.app.button if button.key == "next-family"]


def test_the_line_goes_when_the_adviser_stops() -> None:
    visit = Visit().open("for_advisers").press("families-begin").open("for_advisers").press("families-end")
    assert not [button for button in visit.app.button if button.key == "next-family"]
