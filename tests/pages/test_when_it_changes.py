"""A person asks whether a change of pay counts, and by when it must be told."""

import html

import pytest

from content import text
from tests.pages.visit import Visit


def asked(historic: str, current: str, role: str = "pay", language: str = "en") -> Visit:
    visit = Visit(language).press(f"way-{role}").open("when_it_changes")
    return visit.type("ask-historic", historic).type("ask-current", current).press("change-ask")


@pytest.mark.parametrize(
    ("current", "said"),
    [
        ("30,000", "at least 25% higher"),
        ("29,999.99", "less than 25% apart"),
        ("18,000", "at least 25% lower"),
        ("18,000.01", "less than 25% apart"),
    ],
)
def test_a_quarter_counts_in_both_directions(current: str, said: str) -> None:
    words = asked("24,000", current).words
    assert said in words
    assert "£18,000.00 or less, and at £30,000.00 or more" in words


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("role", ["pay", "receive"])
def test_both_parents_see_the_same_two_incomes(role: str, language: str) -> None:
    words = asked("24,000", "25,000", role, language).words
    assert "£18,000.00" in words
    assert "£30,000.00" in words


def test_it_is_no_advice_to_earn_more_or_less() -> None:
    assert "not advice to earn more or less" in Visit().open("when_it_changes").words


def test_with_no_past_income_the_income_of_now_counts() -> None:
    visit = Visit().open("when_it_changes").tick("ask-no_historic").type("ask-current", "9000").press("change-ask")
    assert "uses the income now" in visit.words


def test_the_dates_of_a_decision_are_told() -> None:
    visit = asked("24000", "24000").tick("ask-current_income_used").type("ask-in_use", "24000")
    words = visit.type("ask-effective", "1/3/2026").type("ask-notified", "10/3/2026").press("change-ask").words
    assert "1 March 2027" in words
    assert "10 February 2027" in words
    assert "may ask for proof" in words
    assert "9 April 2026" in words
    assert "to get your request" in words
    assert "default decision" in words


def test_a_new_job_must_be_told_only_when_current_income_is_used() -> None:
    visit = Visit().open("when_it_changes")
    assert "7 days" in visit.words
    assert "14 days" not in visit.words
    assert "14 days" in visit.tick("ask-current_income_used").words


def test_somebody_on_current_income_is_weighed_against_it() -> None:
    visit = Visit().open("when_it_changes").tick("ask-current_income_used").type("ask-in_use", "30,000")
    words = visit.type("ask-current", "37,500").press("change-ask").words
    assert "above the current income the service uses" in words
    assert "£22,500.00 or less, and at £37,500.00 or more" in words
    assert "even if the service is told late" in words


def test_a_current_income_that_is_none_is_told() -> None:
    visit = Visit().open("when_it_changes").tick("ask-current_income_used").type("ask-current", "5").press("change-ask")
    assert visit.words.count('class="field-error"') == 1


def test_an_order_on_pay_brings_its_own_duty() -> None:
    visit = Visit().open("when_it_changes")
    assert "Leaving or starting a job" not in visit.words
    assert "Leaving or starting a job, in writing" in visit.tick("ask-order_on_pay").words


@pytest.mark.parametrize("language", ["en", "cy"])
def test_both_parents_read_what_who_receives_must_tell(language: str) -> None:
    for role in ("pay", "receive"):
        visit = Visit(language).press(f"way-{role}").open("when_it_changes")
        assert text("duty.case_ended", language) in html.unescape(visit.words)


@pytest.mark.parametrize(("historic", "current"), [("", "5"), ("lots", "5"), ("5", ""), ("5", "-1")])
def test_a_wrong_income_is_told_and_kept(historic: str, current: str) -> None:
    visit = asked(historic, current)
    assert visit.words.count('class="field-error"') == 1
    assert 'class="answer"' not in visit.words
    assert visit.app.text_input(key="ask-historic").value == historic


def test_a_wrong_day_is_told() -> None:
    visit = asked("1", "2").type("ask-effective", "31/2/2026").press("change-ask")
    assert "Type a date with numbers" in visit.words


def test_a_sum_that_becomes_wrong_after_an_answer_is_told_at_once_and_no_old_answer_stays() -> None:
    visit = asked("24000", "30000").leave_field("ask-current", "lots")
    assert visit.words.count('class="field-error"') == 1
    assert 'class="answer"' not in visit.words
