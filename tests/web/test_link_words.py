"""A link says what stands at the top of where it leads, on every screen as it is served and on every plain page."""

import html
import re

import pytest
from starlette.testclient import TestClient

from content import LANGUAGES, SCREENS, Language, heading_of, text
from tests.web.plain.walking import PlainVisit

pytestmark = pytest.mark.slow

ADDRESSES = {screen.address: screen.code for screen in SCREENS.values()}
NEEDS = ("home.door.afraid", "home.door.carer")
"""The doors of home that say what a person needs, in their own words."""
STEPS = (
    "layout.back",
    "result.open.go",
    "result.way_back",
    "choosing.danger.button",
    "letter.write",
    "eligibility.look_again",
)
"""Links that do something or lead back to what was left: their words say so."""


def links(source: str) -> set[tuple[str, str]]:
    """The screens that a page leads to, each with the words of the link."""
    written = re.findall(r'<a [^>]*?href="([^"]*)"[^>]*>(.*?)</a>', source, re.S)
    return {
        (ADDRESSES[path], re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", inner))).strip())
        for link, inner in written
        if link.startswith("/")
        and (path := re.split(r"[?#]", html.unescape(link))[0].removeprefix("/plain") or "/") in ADDRESSES
    }


def unlike(source: str, here: str, language: Language) -> set[tuple[str, str]]:
    """The links to other screens whose words are neither the heading, nor a step, nor part of a sentence."""
    said = tuple(text(code, language) for code in (*NEEDS, *STEPS, "layout.name"))
    return {
        (words, heading_of(screen, language))
        for screen, words in links(source)
        if screen != here and words[0].isupper() and not words.startswith(said)
        if heading_of(screen, language).casefold() not in words.casefold()
    }


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_served_screen_s_links_say_what_they_lead_to(client: TestClient, language: Language) -> None:
    asked = {} if language == "en" else {"lang": language}
    wrong = {
        code: unlike(client.get(start + screen.address, params=asked).text, code, language)
        for code, screen in SCREENS.items()
        for start in ("", "/plain")
    }
    assert {code: found for code, found in wrong.items() if found} == {}


@pytest.mark.parametrize("role", ["pay", "receive"])
@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_so_do_those_of_a_visit_in_which_everything_was_answered(
    client: TestClient, language: Language, role: str
) -> None:
    visit = PlainVisit(client, language=language).answer_everything(role)
    wrong = {code: unlike(visit.open(code).page, code, language) for code in SCREENS}
    assert {code: found for code, found in wrong.items() if found} == {}


def test_the_menu_leads_by_headings(client: TestClient) -> None:
    menu = re.search(r'<div class="house-menu wide">.*?</div>', client.get("/").text, re.S)
    assert menu
    assert links(menu[0]) == {(code, heading_of(code, "en")) for code, screen in SCREENS.items() if screen.menu}
