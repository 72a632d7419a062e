"""Until when a child counts, by age and education."""

from datetime import date

import pytest

import logic
from logic.eligibility import ChildFacts, Education, may_count_until

TODAY = date(2026, 11, 26)
LAW = logic.law_on(TODAY)


@pytest.mark.parametrize(
    ("ended", "age", "until"),
    [
        (date(2026, 2, 27), 18, date(2026, 3, 1)),
        (date(2026, 2, 28), 18, date(2026, 5, 31)),
        (date(2026, 9, 4), 18, date(2026, 12, 6)),
        (date(2026, 11, 30), 18, date(2027, 2, 28)),
        (date(2026, 12, 18), 19, date(2027, 2, 28)),
        (date(2028, 1, 10), 18, date(2028, 3, 5)),
        (date(2026, 11, 2), 17, date(2027, 3, 28)),
    ],
)
def test_the_last_day_after_school_is_the_sunday_of_the_week_of_the_terminal_date(
    ended: date, age: int, until: date
) -> None:
    assert may_count_until(ChildFacts(age, Education.ENDED, ended), ended, LAW) == until


@pytest.mark.parametrize(
    ("asked", "until"),
    [
        (date(2026, 8, 31), date(2026, 8, 31)),
        (date(2026, 9, 1), date(2027, 8, 31)),
        (date(2026, 3, 1), date(2026, 8, 31)),
    ],
)
def test_a_child_of_16_may_count_to_the_end_of_the_august_after_their_birthday(asked: date, until: date) -> None:
    """Who is still 16 in September may have had the birthday on the first of that month."""
    assert may_count_until(ChildFacts(16, Education.ENDED, date(2026, 1, 16)), asked, LAW) == until
