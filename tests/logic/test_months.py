"""So many months on: the last day in time, and the first day after, also where a month has no such day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logic.months import first_day_after_months, last_day_within_months


@pytest.mark.parametrize(
    ("start", "months", "last", "first_after"),
    [
        (date(2026, 1, 15), 1, date(2026, 2, 15), date(2026, 2, 15)),
        (date(2026, 1, 31), 1, date(2026, 2, 28), date(2026, 3, 1)),
        (date(2024, 1, 31), 1, date(2024, 2, 29), date(2024, 3, 1)),
        (date(2026, 1, 29), 1, date(2026, 2, 28), date(2026, 3, 1)),
        (date(2024, 2, 29), 12, date(2025, 2, 28), date(2025, 3, 1)),
        (date(2024, 2, 29), 48, date(2028, 2, 29), date(2028, 2, 29)),
        (date(2026, 11, 30), 1, date(2026, 12, 30), date(2026, 12, 30)),
        (date(2026, 12, 31), 2, date(2027, 2, 28), date(2027, 3, 1)),
        (date(2026, 5, 31), 13, date(2027, 6, 30), date(2027, 7, 1)),
        (date(2026, 12, 1), 0, date(2026, 12, 1), date(2026, 12, 1)),
    ],
)
def test_a_month_that_has_no_such_day_ends_on_its_last(start: date, months: int, last: date, first_after: date) -> None:
    assert last_day_within_months(start, months) == last
    assert first_day_after_months(start, months) == first_after


@given(st.dates(date(2022, 1, 1), date(2100, 1, 1)), st.integers(0, 30))
def test_the_first_day_after_is_the_same_day_of_a_month_or_the_first_of_the_next(start: date, months: int) -> None:
    last, after = last_day_within_months(start, months), first_day_after_months(start, months)
    assert (last.year * 12 + last.month) - (start.year * 12 + start.month) == months
    assert last.day <= start.day
    assert after - last in (timedelta(0), timedelta(days=1))
    assert after.day in (start.day, 1)
