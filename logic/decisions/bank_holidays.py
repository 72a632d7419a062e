"""Bank holidays of the four nations, and days counted without them."""

from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict

from logic.codes import Nation

SATURDAY = 5


def easter_sunday(year: int) -> date:
    """Give Easter Sunday in the Gregorian calendar, by the method printed in Butcher's Ecclesiastical Calendar."""
    golden = year % 19
    century, within = divmod(year, 100)
    skipped, leftover = divmod(century, 4)
    moon = (19 * golden + century - skipped - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    quarter, rest = divmod(within, 4)
    weekday = (32 + 2 * leftover + 2 * quarter - moon - rest) % 7
    shift = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def _monday_in(year: int, month: int, *, last: bool) -> date:
    """Give the first or the last Monday of a month."""
    if last:
        end = date(year, month, monthrange(year, month)[1])
        return end - timedelta(days=end.weekday())
    start = date(year, month, 1)
    return start + timedelta(days=-start.weekday() % 7)


def _substituted(fixed: list[date]) -> set[date]:
    """Move holidays that fall on a weekend to the next weekday that is not a holiday itself."""
    taken: set[date] = set()
    for holiday in fixed:
        moved = holiday
        while moved.weekday() >= SATURDAY or moved in taken:
            moved += timedelta(days=1)
        taken.add(moved)
    return taken


class ProclaimedHoliday(BaseModel):
    """One row of bank_holidays.yaml: a bank holiday of one year, and the yearly one that it took the place of."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    day: date
    instead_of: date | None = None
    nations: tuple[Nation, ...]
    why: str
    seen: Literal["proclamation", "report"]
    url: str


@lru_cache(maxsize=1)
def proclaimed_holidays() -> tuple[ProclaimedHoliday, ...]:
    """Give every row of bank_holidays.yaml."""
    rows = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text(encoding="utf-8"))
    return tuple(ProclaimedHoliday.model_validate(row) for row in rows)


@lru_cache(maxsize=64)
def bank_holidays(year: int, nation: Nation) -> frozenset[date]:
    """Give a nation's yearly bank holidays: Banking and Financial Dealings Act 1971 Schedule 1, and custom.

    Holidays that a proclamation added or moved are those of bank_holidays.yaml.
    """
    proclaimed = [one for one in proclaimed_holidays() if one.day.year == year and nation in one.nations]
    moved_away = {one.instead_of for one in proclaimed}
    return frozenset(_yearly_holidays(year, nation) - moved_away | {one.day for one in proclaimed})


def _yearly_holidays(year: int, nation: Nation) -> set[date]:
    easter = easter_sunday(year)
    moving = {easter - timedelta(days=2), _monday_in(year, 5, last=False), _monday_in(year, 5, last=True)}
    fixed = [date(year, 1, 1)]
    if nation is Nation.SCOTLAND:
        fixed.append(date(year, 1, 2))
        moving.add(_monday_in(year, 8, last=False))
        moving |= _substituted([date(year, 11, 30)])
    else:
        moving |= {easter + timedelta(days=1), _monday_in(year, 8, last=True)}
    if nation is Nation.NORTHERN_IRELAND:
        moving |= _substituted([date(year, 3, 17)]) | _substituted([date(year, 7, 12)])
    return moving | _substituted(fixed) | _substituted([date(year, 12, 25), date(year, 12, 26)])


def working_days_after(start: date, count: int, nation: Nation) -> date:
    """Give the day so many working days after the start; weekends and the nation's bank holidays do not count."""
    day = start
    while count:
        day += timedelta(days=1)
        if day.weekday() < SATURDAY and day not in bank_holidays(day.year, nation):
            count -= 1
    return day
