"""A parent tries other nights, incomes and one child more beside the result, and sees old beside new at once."""

import re

import pytest

from content import text
from tests.pages.visit import Visit


def result(role: str = "receive", language: str = "en") -> Visit:
    return Visit(language).answer_everything(role, "2", "one_night_a_week").open("result")


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("role", ["pay", "receive"])
def test_other_nights_show_the_new_amount_beside_the_old_in_the_same_words_for_both(role: str, language: str) -> None:
    visit = result(role, language)
    assert text("what_if.tried", language) not in visit.words
    words = visit.choose("ask-what_if_nights-0-0", "two_nights_a_week").words
    then = words.split('<div class="then"')[1].split("</dl>")[0]
    assert "<dd>£78.90</dd>" in then  # 2,500 a month, 16 %, a seventh off
    assert "<dd>£65.75</dd>" in then
    assert text("what_if.less", language, amount="£13.15") in words


def test_what_was_tried_is_set_back_and_nothing_told_has_changed() -> None:
    visit = result().choose("ask-what_if_income-0", "quarter_more").tick("ask-what_if_child_at_home-0")
    assert "A week, with this" in visit.words
    visit.press("what-if-back")
    assert "A week, with this" not in visit.words
    assert visit.app.radio(key="ask-what_if_income-1").value == "as_told"
    assert "£78.90" in visit.open("result").words


def test_a_tenth_of_income_is_told_with_the_quarter_at_which_a_change_counts() -> None:
    assert "at least 25%" not in result().words
    assert "at least 25%" in result().choose("ask-what_if_income-0", "tenth_less").words


def sums_beside_each_other(words: str) -> list[str]:
    """The amount as told and, once something is tried, the one with it."""
    return re.findall("<dd>(.*?)</dd>", words.split('<div class="then"')[1].split("</dl>", maxsplit=1)[0])


def test_where_nobody_knows_the_income_the_likely_range_moves() -> None:
    visit = Visit().begin("receive").choose("ask-income_unknown", True).choose("ask-nation", "england")
    visit.press("continue-income").type("ask-count-0", "1").press("continue-children")
    visit.choose("ask-band-0-0", "under_52").press("continue-nights").open("result")
    (before,) = sums_beside_each_other(visit.words)
    assert " to " in before
    words = visit.choose("ask-what_if_nights-0-0", "half_the_nights").words
    assert before == sums_beside_each_other(words)[0]
    assert len(sums_beside_each_other(words)) == 2
    assert not [radio for radio in visit.app.radio if "what_if_income" in (radio.key or "")]


def test_a_paying_parent_of_two_families_says_which_one_they_mean() -> None:
    visit = Visit().begin("pay").earn("1000", "week").press("continue-changes").press("add-family")
    visit.type("ask-count-0", "1").type("ask-count-1", "1").press("continue-children")
    visit.choose("ask-band-0-0", "under_52").choose("ask-band-1-0", "under_52").press("continue-nights").open("result")
    visit.choose("ask-what_if_family-0", 1).choose("ask-what_if_nights-0-1", "half_the_nights")
    assert "a week less" in visit.words
