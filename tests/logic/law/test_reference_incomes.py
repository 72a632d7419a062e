"""Reference incomes have their days and sources."""

from datetime import date

import yaml

from logic.law import full_time_hours, median_full_time, minimum_wage, modelled_from
from tests.logic.families import TODAY
from tests.logic.law.entries import LAW_FOLDER


def test_reference_incomes_are_dated_and_cover_every_modelled_day() -> None:
    assert str(full_time_hours()) == "37.5"
    assert minimum_wage(modelled_from(), full_time_hours()).source.dated <= modelled_from()
    assert median_full_time(modelled_from()).source.dated <= modelled_from()
    assert str(minimum_wage(TODAY, full_time_hours()).yearly) == "24784.50"
    assert str(minimum_wage(date(2026, 3, 31), full_time_hours()).yearly) == "23809.50"
    assert str(median_full_time(TODAY).yearly) == "39039.00"
    assert str(median_full_time(date(2025, 4, 29)).yearly) == "37439.00"


def test_every_reference_income_has_a_source() -> None:
    book = yaml.safe_load((LAW_FOLDER / "reference_incomes.yaml").read_text(encoding="utf-8"))
    for code in ("minimum_wage_by_the_hour", "median_full_time_by_the_year"):
        days = [entry["dated"] for entry in book[code]]
        assert days == sorted(days)
        for entry in book[code]:
            assert entry["text"]
            assert entry["url"].startswith("https://")
