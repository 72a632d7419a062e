"""The script for a call says what was ticked and typed, and nothing about abuse before somebody says so."""

import re

import pytest

from content import LANGUAGES, text
from tests.pages.papers import paper_on
from tests.pages.walk import choose, open_screen, press, shown, tick, type_in

ABOUT_ABUSE = {"en": r"abus|violen|threat|afraid|no contact", "cy": r"cam-?drin|trais|bygyth|\bofn"}


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("role", ["receive", "pay"])
def test_a_call_card_with_nothing_ticked_says_nothing_about_abuse(role: str, language: str) -> None:
    app = choose(open_screen("call_card", language), "ask-call_card-role", role)
    paper = paper_on(shown(app))
    assert text(f"call_card.say.role.{role}", language) in paper
    assert not re.search(ABOUT_ABUSE[language], paper, re.I)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize(("told", "wrong"), [("care_for", "receive"), ("child", "receive")])
def test_a_grandmother_and_a_child_from_the_way_finder_do_not_say_they_are_a_parent(
    told: str, wrong: str, language: str
) -> None:
    app = open_screen("choosing", language)
    app.radio[0].set_value(told)
    press(app, "way-continue").switch_page("call_card.py").run()
    paper = paper_on(shown(tick(app, "ask-call_card-missed")))
    assert text(f"call_card.say.role.{told}", language) in paper
    assert text(f"call_card.say.role.{wrong}", language) not in paper
    assert text("call_card.say.missed.receive", language) in paper


@pytest.mark.parametrize(("language", "never"), [("en", "income has changed"), ("cy", "incwm wedi newid")])
def test_whoever_finds_it_hard_to_pay_says_only_that(language: str, never: str) -> None:
    app = tick(choose(open_screen("call_card", language), "ask-call_card-role", "pay"), "ask-call_card-hardship")
    assert text("call_card.say.hardship", language) in paper_on(shown(app))
    assert never not in paper_on(shown(app))


def test_a_call_card_says_what_was_ticked_and_typed() -> None:
    app = choose(open_screen("call_card"), "ask-call_card-role", "receive")
    tick(tick(app, "ask-call_card-abuse"), "ask-call_card-bank")
    type_in(app, "ask-call_card-times", "Tuesdays <before> noon")
    paper = paper_on(shown(app))
    assert "domestic abuse" in paper
    assert "Tuesdays <before> noon" in paper
    assert "threats" not in paper
