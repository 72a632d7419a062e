"""Reference incomes: pay as it is, dated, for a range when an income is not known."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import NamedTuple

from pydantic import TypeAdapter

from logic.law.data_files import Number, Strict, read_data
from logic.money import WEEKS_IN_A_YEAR, to_penny


class ReferenceSource(NamedTuple):
    """Where a reference income or a default amount comes from, and the day it speaks of."""

    text: str
    url: str
    dated: date


class Reference(NamedTuple):
    """A yearly income in pounds and its source."""

    yearly: Decimal
    source: ReferenceSource


class _PayEntry(Strict):
    """A rate of pay, the day it speaks of, and where it was read."""

    value: Number
    dated: date
    text: str
    url: str

    @property
    def source(self) -> ReferenceSource:
        """What a screen says of where it comes from."""
        return ReferenceSource(self.text, self.url, self.dated)


class _Book(Strict):
    """The whole file; rates stand newest last."""

    full_time_hours: _PayEntry
    minimum_wage_by_the_hour: tuple[_PayEntry, ...]
    median_full_time_by_the_year: tuple[_PayEntry, ...]


@cache
def _book() -> _Book:
    return read_data(Path(__file__).with_name("reference_incomes.yaml"), TypeAdapter(_Book))


def _newest(entries: tuple[_PayEntry, ...], day: date) -> _PayEntry:
    return [entry for entry in entries if entry.dated <= day][-1]


def full_time_hours() -> Decimal:
    """Hours a week taken as full time."""
    return Decimal(_book().full_time_hours.value)


def minimum_wage(day: date, hours: Decimal) -> Reference:
    """A year's pay at the minimum wage of the day for so many hours a week.

    The day must be one whose law is modelled: those are all within the rates written down.
    """
    entry = _newest(_book().minimum_wage_by_the_hour, day)
    yearly = Fraction(entry.value) * Fraction(hours) * WEEKS_IN_A_YEAR
    return Reference(to_penny(yearly), entry.source)


def median_full_time(day: date) -> Reference:
    """The median year's pay of full-time employees, by the last survey before the day."""
    entry = _newest(_book().median_full_time_by_the_year, day)
    return Reference(to_penny(Fraction(entry.value)), entry.source)
