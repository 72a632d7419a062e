"""A day is read as people write it, in both languages, and never guessed."""

from datetime import date

import pytest

from logic.date_parsing import parse_day


@pytest.mark.parametrize(
    "typed",
    ["1/2/26", "1.2.26", "01-02-26", "1 2 26", "1 Feb 2026", "1 February 2026", "1st February 2026", "1st of Feb 26",
     "1 Chwefror 2026", "1 Chwef 2026", "1af o Chwefror 2026", "01-Feb-26", "1Feb2026", "1 FEB. 2026", "1/feb/2026",
     "1 February, 2026", "1\u202fFeb\u00a02026", "2026-02-01"],
)  # fmt: skip
def test_the_first_of_february_is_read_as_people_write_it(typed: str) -> None:
    assert parse_day(typed) == date(2026, 2, 1)


@pytest.mark.parametrize(
    ("typed", "month"),
    [(name, number) for number, names in enumerate(
        (("Jan", "Ionawr"), ("Feb", "Chwefror"), ("Mar", "Mawrth", "o Fawrth"), ("Apr", "Ebrill"),
         ("May", "Mai", "o Fai"),
         ("Jun", "Mehefin", "o Fehefin"), ("Jul", "Gorffennaf", "o Orffennaf"), ("Aug", "Awst"),
         ("Sept", "September", "Medi", "o Fedi"), ("Oct", "Hydref"), ("Nov", "Tachwedd", "o Dachwedd"),
         ("Dec", "Rhagfyr", "o Ragfyr")), 1) for name in names],
)  # fmt: skip
def test_months_are_read_in_both_languages(typed: str, month: int) -> None:
    assert parse_day(f"5 {typed} 2026") == date(2026, month, 5)


@pytest.mark.parametrize(
    "typed", ["", "31 Feb 2026", "1 Fe 2026", "1 Smarch 2026", "1 Febtober 2026", "Feb 2026", "1 Feb", "13/13/26",
              "1/2/226", "1/2/1979", "1/1/0001", "1 Feb 0026", "1 Feb 3026", "32 May 2026", "1 of 2026"]
)  # fmt: skip
def test_what_is_no_day_is_none(typed: str) -> None:
    assert parse_day(typed) is None


def test_of_a_year_in_two_digits_80_to_99_are_of_the_last_century() -> None:
    assert parse_day("1/2/80") == date(1980, 2, 1)
    assert parse_day("1/2/99") == date(1999, 2, 1)
    assert parse_day("1/2/79") == date(2079, 2, 1)
    assert parse_day("1/2/00") == date(2000, 2, 1)


def test_months_begin_with_three_letters_that_no_other_month_has() -> None:
    from logic.date_parsing import _MONTHS

    beginnings = [name[:3] for names in _MONTHS for name in names]
    assert len(set(beginnings)) == len(beginnings)
