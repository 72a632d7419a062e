"""Nights are counted one by one over twelve months, and holidays leave the weekly pattern."""

from datetime import date

import pytest

import logic
from logic import calculation, law
from logic.calculation import Holiday
from logic.calculation.counting_nights import nights_over_shorter_period
from logic.codes import ErrorCode
from tests.logic.families import TODAY

LAW = logic.law_on(TODAY)
MONDAY = date(2026, 9, 7)
FRIDAY_AND_SATURDAY = [False] * 4 + [True, True, False]
EVERY_OTHER_WEEKEND = [False] * 4 + [True, True, False] + [False] * 7
NEVER = [False] * 7
ALWAYS = [True] * 7


def test_two_nights_a_week_are_a_hundred_and_four() -> None:
    counted = calculation.count_nights(MONDAY, FRIDAY_AND_SATURDAY, LAW)
    assert counted.nights == 104
    assert counted.band.code == "two_nights_a_week"


def test_every_other_weekend_is_fifty_two() -> None:
    counted = calculation.count_nights(MONDAY, EVERY_OTHER_WEEKEND, LAW)
    assert counted.nights == 52
    assert counted.band.code == "one_night_a_week"


def test_a_two_week_pattern_begins_in_the_week_of_the_start() -> None:
    wednesday = date(2026, 9, 9)
    first_week = [False] * 2 + [True] * 5 + [False] * 7
    assert calculation.count_nights(wednesday, first_week, LAW).nights == 26 * 5 + 1


@pytest.mark.parametrize(
    ("start", "nights"), [(date(2026, 9, 7), 365), (date(2027, 9, 7), 366), (date(2028, 2, 29), 366)]
)
def test_a_child_who_is_always_there_stays_every_night_of_the_year(start: date, nights: int) -> None:
    assert calculation.count_nights(start, ALWAYS, LAW).nights == nights
    assert calculation.count_nights(start, NEVER, LAW).nights == 0


def test_a_holiday_leaves_the_pattern() -> None:
    summer = Holiday(date(2027, 7, 26), date(2027, 9, 5), 21)
    counted = calculation.count_nights(MONDAY, FRIDAY_AND_SATURDAY, LAW, [summer])
    assert counted.nights == 104 - 6 * 2 + 21
    assert counted.band.code == "two_nights_a_week"


def test_a_holiday_spent_away_takes_nights_off() -> None:
    summer = Holiday(date(2027, 7, 26), date(2027, 9, 5), 0)
    assert calculation.count_nights(MONDAY, FRIDAY_AND_SATURDAY, LAW, [summer]).nights == 92


def test_a_holiday_may_be_the_first_or_the_last_night() -> None:
    ends = [Holiday(MONDAY, MONDAY, 1), Holiday(date(2027, 9, 6), date(2027, 9, 6), 1)]
    assert calculation.count_nights(MONDAY, NEVER, LAW, ends).nights == 2


@pytest.mark.parametrize(
    ("holidays", "code", "field"),
    [
        ([Holiday(date(2026, 9, 6), date(2026, 9, 8), 1)], ErrorCode.HOLIDAY_OUTSIDE_THE_YEAR, "holidays.0"),
        ([Holiday(date(2027, 9, 6), date(2027, 9, 7), 1)], ErrorCode.HOLIDAY_OUTSIDE_THE_YEAR, "holidays.0"),
        ([Holiday(date(2026, 10, 2), date(2026, 10, 1), 0)], ErrorCode.HOLIDAY_OUTSIDE_THE_YEAR, "holidays.0"),
        (
            [Holiday(date(2026, 10, 1), date(2026, 10, 2), 3)],
            ErrorCode.HOLIDAY_NIGHTS_OVER_HOLIDAY,
            "holidays.0.nights",
        ),
        (
            [Holiday(date(2026, 10, 1), date(2026, 10, 2), -1)],
            ErrorCode.HOLIDAY_NIGHTS_OVER_HOLIDAY,
            "holidays.0.nights",
        ),
        (
            [Holiday(date(2026, 10, 1), date(2026, 10, 5), 2), Holiday(date(2026, 10, 5), date(2026, 10, 9), 2)],
            ErrorCode.HOLIDAYS_OVERLAP,
            "holidays.1",
        ),
    ],
)
def test_a_holiday_that_cannot_be_is_refused(holidays: list[Holiday], code: ErrorCode, field: str) -> None:
    with pytest.raises(logic.LogicError) as refused:
        calculation.count_nights(MONDAY, FRIDAY_AND_SATURDAY, LAW, holidays)
    assert (refused.value.code, refused.value.field) == (code, field)


@pytest.mark.parametrize("length", [0, 6, 8, 13, 15])
def test_a_pattern_covers_one_week_or_two(length: int) -> None:
    with pytest.raises(logic.LogicError) as refused:
        calculation.count_nights(MONDAY, [True] * length, LAW)
    assert refused.value.code is ErrorCode.PATTERN_NOT_ONE_OR_TWO_WEEKS


@pytest.mark.parametrize(
    ("pattern_nights", "weeks", "holiday", "with_payer", "nights"),
    [(1, 1, 0, 0, 52), (2, 1, 0, 0, 104), (3, 1, 0, 0, 156), (7, 1, 0, 0, 365), (2, 2, 0, 0, 52),
     (2, 2, 91, 45, 84), (0, 1, 91, 91, 91), (7, 2, 0, 0, 182), (14, 2, 365, 0, 0)],
)  # fmt: skip
def test_nights_without_dates_follow_the_weeks_left_of_the_year(
    pattern_nights: int, weeks: int, holiday: int, with_payer: int, nights: int
) -> None:
    counted = calculation.count_nights_undated(pattern_nights, weeks, holiday, with_payer, LAW)
    assert counted.nights == nights
    assert counted.band.low <= nights <= counted.band.high


@pytest.mark.parametrize(
    ("numbers", "code", "field"),
    [
        ((8, 1, 0, 0), ErrorCode.NIGHTS_OUT_OF_RANGE, "pattern_nights"),
        ((-1, 1, 0, 0), ErrorCode.NIGHTS_OUT_OF_RANGE, "pattern_nights"),
        ((1, 3, 0, 0), ErrorCode.PATTERN_NOT_ONE_OR_TWO_WEEKS, "pattern_weeks"),
        ((1, 1, 366, 0), ErrorCode.NIGHTS_OUT_OF_RANGE, "holiday_nights"),
        ((1, 1, -1, 0), ErrorCode.NIGHTS_OUT_OF_RANGE, "holiday_nights"),
        ((1, 1, 10, -1), ErrorCode.HOLIDAY_NIGHTS_OVER_HOLIDAY, "holiday_nights_with_payer"),
        ((1, 1, 10, 11), ErrorCode.HOLIDAY_NIGHTS_OVER_HOLIDAY, "holiday_nights_with_payer"),
    ],
)
def test_numbers_that_cannot_be_are_refused(numbers: tuple[int, int, int, int], code: ErrorCode, field: str) -> None:
    with pytest.raises(logic.LogicError) as refused:
        calculation.count_nights_undated(*numbers, LAW)
    assert (refused.value.code, refused.value.field) == (code, field)


@pytest.mark.parametrize(
    ("nights", "days", "band"),
    [(25, 182, "under_52"), (26, 182, "one_night_a_week"), (0, 90, "under_52"), (90, 90, "half_the_nights"),
     (13, 91, "one_night_a_week"), (12, 91, "under_52"), (366, 366, "half_the_nights")],
)  # fmt: skip
def test_bands_shrink_with_a_shorter_period(nights: int, days: int, band: str) -> None:
    assert nights_over_shorter_period(nights, days, LAW).band.code == band


@pytest.mark.parametrize(("nights", "days"), [(0, 0), (1, 367), (11, 10), (-1, 10)])
def test_a_shorter_period_must_be_one(nights: int, days: int) -> None:
    with pytest.raises(logic.LogicError):
        nights_over_shorter_period(nights, days, LAW)


def test_sharing_agreed_but_not_proved_counts_one_night_a_week() -> None:
    assumed = calculation.assumed_nights(LAW)
    assert (assumed.nights, assumed.band.code) == (52, "one_night_a_week")


def test_the_bands_in_words_come_from_the_law_of_the_day() -> None:
    codes = [band.code for band in law.nights_bands(TODAY)]
    assert codes == ["under_52", "one_night_a_week", "two_nights_a_week", "three_nights_a_week", "half_the_nights"]


def test_two_holidays_leave_the_pattern_night_by_night() -> None:
    week_of_weekend_nights = [
        Holiday(date(2026, 10, 9), date(2026, 10, 9), 0),
        Holiday(date(2026, 10, 16), date(2026, 10, 17), 0),
    ]
    assert calculation.count_nights(MONDAY, FRIDAY_AND_SATURDAY, LAW, week_of_weekend_nights).nights == 104 - 3
    weekdays = Holiday(date(2026, 10, 12), date(2026, 10, 15), 0)
    assert calculation.count_nights(MONDAY, FRIDAY_AND_SATURDAY, LAW, [weekdays]).nights == 104


def test_a_shorter_period_tells_the_nights_of_a_year() -> None:
    assert nights_over_shorter_period(13, 91, LAW).nights == 52
    assert nights_over_shorter_period(1, 1, LAW).nights == 365
    assert nights_over_shorter_period(366, 366, LAW).nights == 366


def test_what_is_refused_names_its_field() -> None:
    with pytest.raises(logic.LogicError) as pattern:
        calculation.count_nights(MONDAY, [], LAW)
    assert pattern.value.field == "pattern"
    with pytest.raises(logic.LogicError) as period:
        nights_over_shorter_period(11, 10, LAW)
    assert (period.value.code, period.value.field) == (ErrorCode.NIGHTS_OUT_OF_RANGE, "nights")
