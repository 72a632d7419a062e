"""The search finds what parents ask, in their words and with their slips; the guide leads to every page in two taps."""

import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import yaml

from content import LANGUAGES, OUR_OWN, SCREENS, fragment, site_context
from content.loaders.guide.asked import QUESTIONS
from content.loaders.guide.front import guide_slugs
from content.loaders.search import LONGEST_QUERY, search, search_results
from logic.codes import Nation

ASKED = yaml.safe_load((Path(__file__).parents[1] / "cases" / "asked.yaml").read_text(encoding="utf-8"))
ADDRESSES = {screen.address: screen.code for screen in SCREENS.values()}

ODD = ["", "   ", "?!", '"', "NEAR(", "a AND OR", "title:x*", "\x00", "a" * 5000, "'; DROP TABLE part;--"]


def found(typed: str, language: str = "en") -> list[str]:
    return [hit.screen for hit in search(typed, language, OUR_OWN).hits]


def leads_to(written: str) -> set[str]:
    return {ADDRESSES[link] for link in re.findall(r'href="(/[^"?#]*)', written) if link in ADDRESSES}


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("question", ASKED, ids=[question["en"] for question in ASKED])
def test_a_question_that_parents_really_ask_is_answered_by_one_search(question: dict[str, str], language: str) -> None:
    assert found(question[language], language)[0] == question["screen"]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("question", ASKED, ids=[question["en"] for question in ASKED])
def test_a_question_that_parents_really_ask_is_two_taps_from_home(question: dict[str, str], language: str) -> None:
    assert "reading" in leads_to(fragment("header", language, "home"))
    assert question["screen"] in leads_to(fragment("reading", language, "reading"))


def test_the_guide_asks_the_fifteen_questions_itself() -> None:
    asked = [question.screen for question in QUESTIONS.values() if question.asked]
    assert asked == [question["screen"] for question in ASKED]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_guide_leads_to_every_page_of_it(language: str) -> None:
    assert leads_to(fragment("reading", language, "reading")) >= set(guide_slugs()) - {"reading"}


@pytest.mark.parametrize(
    ("typed", "screen"),
    [
        ("bailiffs", "step-by-step"),
        ("he quit his job", "figures-look-wrong"),
        ("csa", "getting-started"),
        ("my nan has my kids", "other-carers"),
        ("I can't pay!", "short-of-money"),
        ("how do i complain", "saying-so"),
        ("UC", "with-benefits"),
        ("50/50", "working-it-out"),
        ("he checks my phone", "staying-private"),
    ],
)
def test_what_people_type_finds_the_page_that_says_it_in_other_words(typed: str, screen: str) -> None:
    assert screen in found(typed)[:2]


@pytest.mark.parametrize(
    ("typed", "screen"),
    [("baliffs", "step-by-step"), ("apeal", "asking-again"), ("maintainance calculater", "estimate")],
)
def test_a_slip_of_the_finger_is_understood(typed: str, screen: str) -> None:
    assert screen in found(typed)[:2]


@pytest.mark.parametrize(
    ("typed", "screen"),
    [("beiliaid", "step-by-step"), ("phasbort", "step-by-step"), ("gwyno", "saying-so"), ("dad-cu", "other-carers")],
)
def test_welsh_is_found_without_its_accents_and_however_a_word_begins(typed: str, screen: str) -> None:
    assert screen in found(typed, "cy")[:2]


@pytest.mark.parametrize("place_in_list", range(len(ODD)))
def test_no_typing_breaks_the_search(place_in_list: int) -> None:
    assert search(ODD[place_in_list], "en", OUR_OWN).hits is not None


def test_a_word_that_nobody_knows_finds_nothing_and_says_what_to_do() -> None:
    assert not found("qzxvkwj")
    drawn = search_results("qzxvkwj", "en", OUR_OWN, None)
    assert drawn is not None
    assert "We found nothing for that" in drawn
    assert "qzxvkwj" not in drawn


@pytest.mark.parametrize(
    ("typed", "language"), [("he will kill me", "en"), ("suicide", "en"), ("mae ofn arna i", "cy")]
)
def test_who_may_be_in_danger_sees_people_to_call_above_the_pages(typed: str, language: str) -> None:
    drawn = search_results(typed, language, OUR_OWN, Nation("wales"))
    assert drawn is not None
    assert drawn.index("tel:999") < drawn.index("guide-list") if "guide-list" in drawn else "tel:999" in drawn
    assert "tel:08088010800" in drawn
    assert "tel:116123" in drawn


def test_a_question_about_a_fee_shows_no_emergency() -> None:
    drawn = search_results("is there a fee", "en", OUR_OWN, None)
    assert drawn is not None
    assert "tel:999" not in drawn


def test_only_what_can_be_reached_is_found() -> None:
    part = site_context(None, "helplines", None)
    assert all(part.has(hit.screen) for hit in search("arrears bailiffs nights", "en", part).hits)


def test_what_is_typed_never_comes_back_as_markup() -> None:
    drawn = search_results("<script>alert(1)</script> fee", "en", OUR_OWN, None)
    assert drawn is not None
    assert "<script" not in drawn


def test_no_more_is_read_than_the_field_takes() -> None:
    assert found("x " * LONGEST_QUERY + "bailiffs") == found("x " * LONGEST_QUERY)


def test_many_people_search_at_once() -> None:
    with ThreadPoolExecutor(8) as people:
        answers = list(people.map(found, ["bailiffs"] * 64))
    assert all(answer == answers[0] for answer in answers)
    assert answers[0][0] == "step-by-step"


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_question_has_words_in_every_language(language: str) -> None:
    assert not [question.id for question in QUESTIONS.values() if not question.also.get(language)]
