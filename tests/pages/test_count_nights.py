"""A person tells care in full: a pattern with holidays, council care, sharing nobody proved, equal care."""

from datetime import date, timedelta

import pytest

from tests.pages.visit import Visit

TODAY = date.today()  # noqa: DTZ011


def counting(role: str = "pay", children: str = "1", language: str = "en") -> Visit:
    """1,000 a week; the nights are not answered yet."""
    visit = Visit(language).begin(role).earn("1000", "week").press("continue-changes")
    visit.type("ask-count-0", children).press("continue-children")
    return visit.open("count_nights")


def typed_day(days_on: int) -> str:
    return (TODAY + timedelta(days=days_on)).strftime("%d/%m/%Y")


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("role", ["pay", "receive"])
def test_every_other_weekend_is_counted_and_used(role: str, language: str) -> None:
    visit = counting(role, language=language).tick("ask-counting-0-0").choose("ask-weeks-0-0", 2)
    visit.tick("ask-nights-4-0-0").tick("ask-nights-5-0-0").press("count-0-0").press("use-counted-0-0")
    visit.open("result")
    assert "£97.71" in visit.words  # 114 x 6/7: 52 nights or a little over


def test_holidays_counted_together_leave_the_pattern() -> None:
    visit = counting().tick("ask-counting-0-0").tick("ask-nights-4-0-0").choose("ask-way-0-0", "together")
    visit.type("ask-holiday_nights-0-0", "91").type("ask-holiday_nights_with_payer-0-0", "45").press("count-0-0")
    assert "That makes 84 nights" in visit.words  # (365 - 91) / 7 + 45, no part of a night


def test_a_holiday_with_dates_is_counted_night_by_night() -> None:
    visit = counting().tick("ask-counting-0-0").choose("ask-way-0-0", "by_date")
    visit.type("ask-first-holiday-0-0-0", typed_day(10)).type("ask-last-holiday-0-0-0", typed_day(23))
    visit.type("ask-nights-holiday-0-0-0", "14").press("count-0-0")
    assert "That makes 14 nights" in visit.words


@pytest.mark.parametrize(
    ("first", "last", "nights", "said"),
    [
        ("soon", typed_day(9), "1", "Type a date with numbers"),
        (typed_day(9), typed_day(5), "1", "the first before the last"),
        (typed_day(5), typed_day(9), "6", "does not have that many nights"),
        (typed_day(5), typed_day(9), "all", "Type the nights in figures"),
    ],
)
def test_a_holiday_that_cannot_be_is_told(first: str, last: str, nights: str, said: str) -> None:
    visit = counting().tick("ask-counting-0-0").choose("ask-way-0-0", "by_date")
    visit.type("ask-first-holiday-0-0-0", first).type("ask-last-holiday-0-0-0", last)
    visit.type("ask-nights-holiday-0-0-0", nights).press("count-0-0")
    assert said in visit.words
    assert visit.words.count('class="field-error"') == 1
    assert "That makes" not in visit.words


def test_two_holidays_cannot_hold_the_same_night() -> None:
    visit = counting().tick("ask-counting-0-0").choose("ask-way-0-0", "by_date").press("holiday-more-0-0")
    for place in (0, 1):
        visit.type(f"ask-first-holiday-0-0-{place}", typed_day(5)).type(f"ask-last-holiday-0-0-{place}", typed_day(9))
        visit.type(f"ask-nights-holiday-0-0-{place}", "1")
    assert "overlaps another" in visit.press("count-0-0").words


def test_sharing_that_nobody_proved_is_one_night_a_week() -> None:
    visit = counting().tick("ask-unproved-0-0").press("use-assumed-0-0")
    assert "This number is used." in visit.words
    assert "£97.71" in visit.open("result").words  # 114 x 6/7


@pytest.mark.parametrize(("nights", "amount"), [("51", "£114.00"), ("52", "£97.71"), ("262", "£32.57")])
def test_nights_in_council_care_lower_the_amount(nights: str, amount: str) -> None:
    visit = counting().tick("ask-has_council-0-0").type("ask-council_nights-0-0", nights)
    visit.app.run()
    visit.open("estimate").choose("ask-band-0-0", "under_52").press("continue-nights").open("result")
    assert amount in visit.words


def test_council_nights_that_cannot_be_are_told_on_the_screen_and_among_the_questions() -> None:
    visit = counting().tick("ask-has_council-0-0").type("ask-council_nights-0-0", "many")
    visit.app.run()
    assert "Type the nights in figures" in visit.words
    visit.open("estimate").choose("ask-band-0-0", "under_52").press("continue-nights")
    assert visit.words.count('class="field-error"') == 1
    assert visit.app.text_input(key="ask-council_nights-0-0").value == "many"


def test_equal_care_is_its_own_question_with_its_own_outcome() -> None:
    visit = counting().tick("ask-equal_care-0-0")
    assert "Neither nights nor hours decide it alone" in visit.words
    visit.open("estimate").choose("ask-band-0-0", "half_the_nights").press("continue-nights").open("result")
    assert "no paying parent" in visit.words
    assert "Does not apply: care is shared equally" in visit.open("compare").words


def test_equal_care_ticked_for_all_shuts_the_door_though_one_was_asked_about_alone_before() -> None:
    visit = counting(children="2").choose("ask-alike-0-care", False).choose("ask-alike-0-care", True)
    visit.tick("ask-equal_care-0-0").open("estimate").choose("ask-band-0-0", "half_the_nights")
    assert "no paying parent" in visit.press("continue-nights").open("result").words
    visit.open("who_can_apply").type("ask-ages", "4, 9").press("door-ask")
    assert "Nothing here keeps the service" not in visit.words
    assert "equally" in visit.words


def test_one_child_of_two_cared_for_equally_drops_out() -> None:
    visit = counting(children="2").choose("ask-alike-0-care", False).tick("ask-equal_care-0-1")
    visit.open("estimate").choose("ask-band-0-0", "under_52").choose("ask-band-0-1", "half_the_nights")
    words = visit.press("continue-nights").open("result").words
    assert "<strong>£114.00</strong>" in words  # one child: 800 x 12 % + 200 x 9 %
    assert "The service decides this child by child" in words


def test_a_number_used_for_one_child_keeps_what_was_answered_for_the_other() -> None:
    visit = counting(children="2").open("estimate").choose("ask-alike-0", False)
    visit.choose("ask-band-0-0", "under_52").choose("ask-band-0-1", "two_nights_a_week").press("continue-nights")
    visit.open("count_nights").tick("ask-unproved-0-0").press("use-assumed-0-0").open("result")
    assert "£119.43" in visit.words  # 152 x (1 - (1/7 + 2/7) / 2)


def test_before_the_children_are_known_it_leads_to_the_questions() -> None:
    assert "A few answers are still needed" in Visit().open("count_nights").words
