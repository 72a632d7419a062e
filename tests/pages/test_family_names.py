"""Families where there are several are called by the name that the person picks, wherever they are named."""

import html

import pytest

from content import LANGUAGES, text
from tests.pages.visit import Visit

pytestmark = pytest.mark.slow


def two_families(
    language: str, role: str, names: tuple[str, ...], nights: tuple[str, str] = ("under_52", "under_52")
) -> Visit:
    visit = Visit(language).begin(role).earn("1000", "week").press("continue-changes").press("add-family")
    for place, name in enumerate(names):
        if name:
            visit.type(f"ask-called-{place}", name)
    visit.type("ask-count-0", "1").type("ask-count-1", "1").press("continue-children")
    visit.choose("ask-band-0-0", nights[0]).choose("ask-band-1-0", nights[1])
    return visit.press("continue-nights").open("result")


def said(visit: Visit) -> str:
    return html.unescape(visit.words)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_father_reads_of_the_families_by_the_names_he_gave_them(language: str) -> None:
    visit = two_families(language, "pay", ("Sam", "Mary-Ann"))
    for screen in ("result", "one_sheet"):
        words = said(visit.open(screen))
        assert text("family.called", language, name="Sam") in words.replace("T", "t").replace("Y t", "y t"), screen
        assert text("family.called", language, name="Mary-Ann") in words.replace("T", "t").replace("Y t", "y t")
        assert text("family.2", language) not in words
    which = visit.open("check_figures").app.radio(key="ask-which-letter" + ("" if language == "en" else f"-{language}"))
    assert which.options[1].lower() == text("family.called", language, name="mary-ann").lower()


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_family_without_a_name_stays_the_first_or_the_second(language: str) -> None:
    words = said(two_families(language, "pay", ("", "Sam")))
    first = text("family.1", language)
    assert first[0].upper() + first[1:] in words


def test_a_mother_is_not_asked_for_a_name_of_her_own_family() -> None:
    visit = Visit().begin("receive").earn("1000", "week").press("continue-changes").press("add-family")
    assert [field.key for field in visit.app.text_input] == ["ask-count-0", "ask-called-1", "ask-count-1"]


def test_what_is_typed_for_a_name_is_never_read_as_a_mark() -> None:
    visit = two_families("en", "pay", ("", "**Sam** ![](//x)"))
    assert "Sam x" in said(visit)
    assert "![" not in said(visit)


def test_a_second_question_about_a_childs_nights_says_whose() -> None:
    visit = Visit().begin("pay").earn("1000", "week").press("continue-changes").type("ask-count-0", "2")
    visit.press("continue-children").choose("ask-alike-0", False).open("count_nights")
    box = next(box for box in visit.app.checkbox if box.label == text("care.has_council", "en"))
    box.check().run()
    (asked,) = [field.label for field in visit.app.text_input if "council" in field.label]
    assert asked.startswith("Child 1")
