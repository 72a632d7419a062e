"""Counting a child's nights over twelve months, from a weekly pattern and holidays. Regulation 46; regulation 47."""

from collections.abc import Sequence
from datetime import date, timedelta
from fractions import Fraction
from typing import NamedTuple

from logic.codes import ErrorCode
from logic.errors import LogicError, Problem
from logic.law import Law, NightsBand
from logic.money import DAYS_IN_A_WEEK, DAYS_IN_A_YEAR, MONTHS_IN_A_YEAR, MOST_NIGHTS, WEEKS_IN_A_YEAR
from logic.months import first_day_after_months

PATTERN_LENGTHS = (DAYS_IN_A_WEEK, 2 * DAYS_IN_A_WEEK)
ONE_NIGHT = timedelta(days=1)


class Holiday(NamedTuple):
    """Nights that follow their own plan: from the first to the last, so many of them with the paying parent."""

    first: date
    last: date
    nights: int


class NightsCounted(NamedTuple):
    """A child's nights with the paying parent in twelve months, and the band they fall in."""

    nights: int
    band: NightsBand


def count_nights(start: date, pattern: Sequence[bool], law: Law, holidays: Sequence[Holiday] = ()) -> NightsCounted:
    """Count night by night for twelve months from `start`.

    `pattern` holds 7 or 14 nights from a Monday on, True where the child sleeps at the paying parent's; a
    two-week pattern begins with the week `start` is in. Nights of a holiday leave the pattern. Raises
    `LogicError` when the pattern has another length, a holiday ends before it begins, overlaps another, falls
    outside the twelve months, or has more nights with the paying parent than it has nights.
    """
    if len(pattern) not in PATTERN_LENGTHS:
        raise LogicError(Problem(ErrorCode.PATTERN_NOT_ONE_OR_TWO_WEEKS, "pattern"))
    end = first_day_after_months(start, MONTHS_IN_A_YEAR)
    away = _holiday_nights(holidays, start, end)
    monday = start - timedelta(days=start.weekday())
    every_night = (start + number * ONE_NIGHT for number in range((end - start).days))
    usual = sum(pattern[(night - monday).days % len(pattern)] for night in every_night if night not in away)
    nights = usual + sum(holiday.nights for holiday in holidays)
    return NightsCounted(nights, law.shared_care.band_of(nights))


def count_nights_undated(
    pattern_nights: int, pattern_weeks: int, holiday_nights: int, holiday_nights_with_payer: int, law: Law
) -> NightsCounted:
    """Count from how many nights in each one or two weeks of the usual pattern, and the holidays together.

    The pattern runs for the nights of a year of 365 that are not holiday; a part of a night is not counted.
    Raises `LogicError` when a number cannot be.
    """
    cycle = pattern_weeks * DAYS_IN_A_WEEK
    if cycle not in PATTERN_LENGTHS:
        raise LogicError(Problem(ErrorCode.PATTERN_NOT_ONE_OR_TWO_WEEKS, "pattern_weeks"))
    if not 0 <= pattern_nights <= cycle:
        raise LogicError(Problem(ErrorCode.NIGHTS_OUT_OF_RANGE, "pattern_nights"))
    if not 0 <= holiday_nights <= DAYS_IN_A_YEAR:
        raise LogicError(Problem(ErrorCode.NIGHTS_OUT_OF_RANGE, "holiday_nights"))
    if not 0 <= holiday_nights_with_payer <= holiday_nights:
        raise LogicError(Problem(ErrorCode.HOLIDAY_NIGHTS_OVER_HOLIDAY, "holiday_nights_with_payer"))
    usual = (DAYS_IN_A_YEAR - holiday_nights) * Fraction(pattern_nights, cycle)
    nights = int(usual) + holiday_nights_with_payer
    return NightsCounted(nights, law.shared_care.band_of(nights))


def nights_over_shorter_period(nights: int, days: int, law: Law) -> NightsCounted:
    """Nights in a period of less than twelve months, as so many in twelve: bands shrink in proportion.

    Regulation 46(3). Raises `LogicError` for a period of no days or over a year, or more nights than days.
    """
    if not 0 < days <= MOST_NIGHTS or not 0 <= nights <= days:
        raise LogicError(Problem(ErrorCode.NIGHTS_OUT_OF_RANGE, "nights"))
    yearly = int(Fraction(nights * DAYS_IN_A_YEAR, min(days, DAYS_IN_A_YEAR)))
    return NightsCounted(min(yearly, MOST_NIGHTS), law.shared_care.band_of(min(yearly, MOST_NIGHTS)))


def assumed_nights(law: Law) -> NightsCounted:
    """One night a week, when both agree that care is shared but not how often. Regulation 47.

    Not for a case where the receiving parent denies that it is shared.
    """
    nights = int(law.figure("assumed_nights_a_week")) * WEEKS_IN_A_YEAR
    return NightsCounted(nights, law.shared_care.band_of(nights))


def _holiday_nights(holidays: Sequence[Holiday], start: date, end: date) -> set[date]:
    away: set[date] = set()
    for number, holiday in enumerate(holidays):
        field = f"holidays.{number}"
        length = (holiday.last - holiday.first).days + 1
        if length < 1 or holiday.first < start or holiday.last >= end:
            raise LogicError(Problem(ErrorCode.HOLIDAY_OUTSIDE_THE_YEAR, field))
        if not 0 <= holiday.nights <= length:
            raise LogicError(Problem(ErrorCode.HOLIDAY_NIGHTS_OVER_HOLIDAY, f"{field}.nights"))
        nights = {holiday.first + day * ONE_NIGHT for day in range(length)}
        if nights & away:
            raise LogicError(Problem(ErrorCode.HOLIDAYS_OVERLAP, field))
        away |= nights
    return away
