"""Reading a day as a person types it."""

import re
from datetime import date

_DAY_FIRST = re.compile(r"(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)


def parse_day(typed: str) -> date | None:
    """Read "5/9/2026", "5.9.2026" or "2026-09-05" as a day, the day first as in the United Kingdom; else None."""
    plain = typed.strip()
    day_first, year_first = _DAY_FIRST.fullmatch(plain), _YEAR_FIRST.fullmatch(plain)
    if day_first:
        day, month, year = map(int, day_first.groups())
    elif year_first:
        year, month, day = map(int, year_first.groups())
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
