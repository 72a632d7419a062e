"""A person sees every fee and charge, and what can be taken from pay or benefits."""

import pytest
from markupsafe import escape

from content import text
from tests.pages.visit import Visit


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("role", ["pay", "receive"])
def test_the_fee_by_the_day_stands_beside_the_fee_by_the_week(role: str, language: str) -> None:
    words = Visit(language).answer_everything(role).open("fees_in_full").words
    assert "£18.41" in words  # 20 % of 92.05
    assert "£18.41" in words.split("£18.41", maxsplit=1)[1]  # by the day: 20 % of 13.15 is 2.63, seven times


def test_the_charges_stand_without_any_answer() -> None:
    words = Visit().open("fees_in_full").words
    assert "£300.00" in words
    assert "£200.00" in words


def test_benefits_give_eight_pounds_forty_for_maintenance_or_for_arrears_and_never_both() -> None:
    words = Visit().open("fees_in_full").words
    assert words.count("£8.40") == 2  # £7 and its fee, or arrears
    assert "£1.20" not in words
    assert "Not both at once" in words


def test_arrears_are_shown_with_both_fees() -> None:
    words = Visit().open("fees_in_full").type("ask-arrears", "1,000").press("fees-ask-arrears").words
    assert "£1,200.00" in words
    assert "£960.00" in words
    assert "the most it can be" in words


def test_sixty_parts_in_a_hundred_of_pay_are_protected() -> None:
    visit = Visit().press("way-pay").open("fees_in_full").type("ask-net_earnings", "1000").type("ask-due", "500")
    words = visit.press("fees-ask-net_earnings").words
    assert "60%" in words
    assert "£600.00" in words
    assert "£400.00" in words
    assert "£100.00" in words  # carried on


@pytest.mark.parametrize("typed", ["lots", "-1", "1.234"])
def test_a_wrong_sum_is_told_and_kept(typed: str) -> None:
    visit = Visit().open("fees_in_full").type("ask-arrears", typed).press("fees-ask-arrears")
    assert visit.words.count('class="field-error"') == 1
    assert visit.app.text_input(key="ask-arrears").value == typed


def test_of_northern_ireland_the_fees_say_what_could_not_be_read() -> None:
    sentence = "We could not read the rules that hold there now"
    northern = Visit().press("way-receive").open("estimate").choose("ask-nation", "northern_ireland")
    assert sentence in northern.open("fees_in_full").words
    assert sentence not in Visit().open("fees_in_full").words


@pytest.mark.parametrize("language", ["en", "cy"])
def test_each_sum_that_is_asked_for_is_answered_in_one_sentence_that_is_said(language: str) -> None:
    """The answers were tables alone: a screen reader was told of none of them (web/assets/answering.js)."""
    visit = Visit(language).open("fees_in_full").type("ask-arrears", "1,000").press("fees-ask-arrears")
    said = text("fees.arrears.said", language, paid="£1,200.00", received="£960.00")
    assert f'<div class="answer" role="status"><p>{escape(said)}</p></div>' in visit.words
    visit.type("ask-net_earnings", "1000").type("ask-due", "500").press("fees-ask-net_earnings")
    said = text("fees.earnings.said", language, deducted="£400.00", left="£600.00")
    assert f'<div class="answer" role="status"><p>{escape(said)}</p></div>' in visit.words
