"""Months on a calendar whose months are not equally long."""

from calendar import monthrange
from datetime import date, timedelta

from logic.money import MONTHS_IN_A_YEAR


def last_day_within_months(start: date, months: int) -> date:
    """The same day so many months on, or that month's last day: whoever acts by it is in time."""
    year, month = divmod(start.year * MONTHS_IN_A_YEAR + start.month - 1 + months, MONTHS_IN_A_YEAR)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def first_day_after_months(start: date, months: int) -> date:
    """The first day after so many months that begin with a day; the first of a month where the day is missing."""
    same_day = last_day_within_months(start, months)
    return same_day if same_day.day == start.day else same_day + timedelta(days=1)
