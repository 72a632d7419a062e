"""Bank holidays fall where the calendars of the four nations say, and do not count as working days."""

from datetime import date
from pathlib import Path

import pytest
import yaml

from logic.codes import Nation
from logic.decisions import DeadlineCode, deadline
from logic.decisions.bank_holidays import bank_holidays, easter_sunday, proclaimed_holidays

CALENDARS = yaml.safe_load((Path(__file__).parents[2] / "cases" / "bank_holidays.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("nation", Nation)
def test_the_bank_holidays_of_each_year_are_those_of_another_calendar(nation: Nation) -> None:
    for year, days in CALENDARS[nation].items():
        assert bank_holidays(year, nation) == {date.fromisoformat(f"{year}-{day}") for day in days}, year


def test_a_reply_to_a_complaint_in_scotland_is_due_a_day_later_for_the_world_cup() -> None:
    start = date(2026, 6, 1)
    day_by_nation = {nation: deadline(DeadlineCode.COMPLAINT_REPLY, start, nation).day for nation in list(Nation)[:3]}
    assert day_by_nation[Nation.ENGLAND] == day_by_nation[Nation.WALES] == date(2026, 6, 22)
    assert day_by_nation[Nation.SCOTLAND] == date(2026, 6, 23)


def test_a_holiday_that_moved_is_a_working_day_where_it_used_to_be() -> None:
    """The spring holiday of 2022 came three days later, for the Platinum Jubilee."""
    assert date(2022, 5, 30) not in bank_holidays(2022, Nation.ENGLAND)
    assert {date(2022, 6, 2), date(2022, 6, 3)} <= bank_holidays(2022, Nation.ENGLAND)


def test_every_proclaimed_holiday_says_where_it_was_read() -> None:
    for holiday in proclaimed_holidays():
        assert holiday.url.startswith("https://")
        assert holiday.why


@pytest.mark.parametrize(
    ("year", "sunday"),
    [(2024, date(2024, 3, 31)), (2025, date(2025, 4, 20)), (2026, date(2026, 4, 5)), (2038, date(2038, 4, 25))],
)
def test_easter_falls_where_the_almanac_says(year: int, sunday: date) -> None:
    assert easter_sunday(year) == sunday


def test_a_boxing_day_on_saturday_moves_to_monday() -> None:
    assert {date(2026, 12, 25), date(2026, 12, 28)} <= bank_holidays(2026, Nation.ENGLAND)
    assert date(2026, 12, 26) not in bank_holidays(2026, Nation.ENGLAND)


def test_a_christmas_on_saturday_takes_monday_and_tuesday() -> None:
    assert {date(2027, 12, 27), date(2027, 12, 28)} <= bank_holidays(2027, Nation.WALES)


def test_a_new_year_on_saturday_gives_scotland_monday_and_tuesday() -> None:
    assert {date(2028, 1, 3), date(2028, 1, 4)} <= bank_holidays(2028, Nation.SCOTLAND)


def test_northern_ireland_rests_on_saint_patricks_day_and_the_twelfth_of_july() -> None:
    assert {date(2027, 3, 17), date(2027, 7, 12)} <= bank_holidays(2027, Nation.NORTHERN_IRELAND)
