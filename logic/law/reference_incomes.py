"""Reference incomes: pay as it is, dated, for a range when an income is not known."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

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


@cache
def _book() -> dict[str, Any]:
    path = Path(__file__).with_name("reference_incomes.yaml")
    book: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return book


def _newest(code: str, day: date) -> dict[str, Any]:
    begun: list[dict[str, Any]] = [entry for entry in _book()[code] if entry["dated"] <= day]
    return begun[-1]


def _source(entry: dict[str, Any]) -> ReferenceSource:
    return ReferenceSource(entry["text"], entry["url"], entry["dated"])


def full_time_hours() -> Decimal:
    """Hours a week taken as full time."""
    return Decimal(_book()["full_time_hours"]["value"])


def minimum_wage(day: date, hours: Decimal) -> Reference:
    """A year's pay at the minimum wage of the day for so many hours a week.

    The day must be one whose law is modelled: those are all within the rates written down.
    """
    entry = _newest("minimum_wage_by_the_hour", day)
    yearly = Fraction(entry["value"]) * Fraction(hours) * WEEKS_IN_A_YEAR
    return Reference(to_penny(yearly), _source(entry))


def median_full_time(day: date) -> Reference:
    """The median year's pay of full-time employees, by the last survey before the day."""
    entry = _newest("median_full_time_by_the_year", day)
    return Reference(to_penny(Fraction(entry["value"])), _source(entry))
