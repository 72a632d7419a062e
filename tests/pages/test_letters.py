"""Letters show their gaps, make nothing up, and ask for what this parent can ask for."""

import html

import pytest

from content import LANGUAGES, text
from tests.pages.papers import paper_on
from tests.pages.walk import choose, open_screen, press, shown, type_in
from ui.papers import LETTER_FIELDS, LETTERS


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("kind", LETTERS)
def test_a_letter_shows_its_gaps_and_makes_nothing_up(kind: str, language: str) -> None:
    app = choose(open_screen("letters", language), "ask-letters-kind", kind)
    paper = paper_on(shown(app))
    assert text(f"letters.{kind}.subject", language) in paper
    assert text("letters.gap", language, what=text("letters.ask.name", language)) in paper
    for field in LETTER_FIELDS[kind]:
        if field not in ("late", "sent"):
            assert text("letters.gap", language, what=text(f"letters.ask.{field}", language)) in paper


def test_the_last_day_to_ask_again_is_counted_from_the_letter() -> None:
    app = choose(open_screen("letters"), "ask-letters-kind", "reconsideration")
    choose(app, "ask-letters-nation", "scotland")
    type_in(app, "ask-letters-day", "31/1/2024")
    assert text("letters.deadline.past", "en", day="29 February 2024") in shown(app)
    type_in(app, "ask-letters-day", "31/2/2024")
    assert text("letters.day_wrong", "en") in shown(app)


def test_the_letter_about_missed_payments_holds_those_that_were_noted_and_no_other() -> None:
    app = choose(open_screen("records"), "ask-records-which", "payments")
    for typed in (
        ("4/9/2026", "60", "60", "4/9/2026"),
        ("11/9/2026", "60", "25.50", "15/9/2026"),
        ("18/9/2026", "60", "", ""),
    ):
        for field, words in zip(app.text_input, typed, strict=True):
            field.set_value(words)
        press(app, "records-add")
    app = choose(app.switch_page("letters.py").run(), "ask-letters-kind", "missed")
    paper = paper_on(shown(app))
    assert "11 September 2026" in paper
    assert "£34.50" in paper
    assert "18 September 2026" in paper
    assert "4 September 2026" not in paper
    assert text("letters.gap", "en", what=text("letters.ask.wrong", "en")) not in paper
    assert text("letters.gap", "en", what=text("letters.gap.sent", "en")) in paper
    why = text("letters.gap", "en", what=text("letters.ask.wrong", "en"))
    assert why in paper_on(shown(choose(app, "ask-letters-role", "pay")))
    assert why not in paper_on(shown(choose(app, "ask-letters-role", "receive")))


COLLECT = {"en": "Collect and Pay", "cy": "Gasglu a Thalu"}


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_paying_parent_does_not_ask_for_collect_and_pay_and_a_receiving_one_only_if_not_on_it(language: str) -> None:
    app = choose(open_screen("letters", language), "ask-letters-kind", "missed")
    assert COLLECT[language] not in paper_on(shown(app))
    paper = paper_on(shown(choose(app, "ask-letters-role", "pay")))
    assert text("letters.missed.open.pay", language) in paper
    assert text("letters.missed.open", language) not in paper
    assert COLLECT[language] not in paper
    for role in ("receive", "care_for", "child"):
        paper = paper_on(shown(choose(app, "ask-letters-role", role)))
        assert text("letters.missed.open", language) in paper
        assert {"en": "If I am not on Collect and Pay yet", "cy": "Os nad wyf ar Gasglu a Thalu eto"}[language] in paper


@pytest.mark.parametrize(("language", "never"), [("en", "I receive"), ("cy", "Rwy'n cael")])
def test_a_letter_to_a_bank_does_not_say_which_parent_writes(language: str, never: str) -> None:
    app = choose(open_screen("letters", language), "ask-letters-kind", "bank")
    assert never not in paper_on(shown(app))


def test_a_day_a_complaint_is_sent_stands_on_it() -> None:
    app = choose(open_screen("letters"), "ask-letters-kind", "complaint")
    choose(app, "ask-letters-nation", "scotland")
    type_in(app, "ask-letters-sent", "16/11/2026")
    assert "<p>16 November 2026</p>" in paper_on(shown(app))
    assert "by about 8 December 2026." in shown(app)


def test_a_letter_in_northern_ireland_names_no_address_in_great_britain() -> None:
    app = choose(open_screen("letters"), "ask-letters-kind", "complaint")
    choose(app, "ask-letters-nation", "northern_ireland")
    type_in(app, "ask-letters-sent", "2/11/2026")
    assert "Wolverhampton" not in paper_on(shown(app))
    assert text("letters.deadline.unknown", "en") in shown(app)
    assert "MP" not in shown(app)
    assert text("letters.complaint.next_ni", "en") in html.unescape(shown(app))
