"""Reading a day as a person types it."""

import re
from datetime import date

FIRST_YEAR, LAST_YEAR = 1980, 2099  # no case of the service began before; later is a slip of the finger
_DAY_FIRST = re.compile(r"(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)


def parse_day(typed: str) -> date | None:
    """Read "5/9/2026", "5.9.2026" or "2026-09-05" as a day, the day first as in the United Kingdom.

    None for what is no day, or a day in a year the service knows nothing of.
    """
    plain = typed.strip()
    day_first, year_first = _DAY_FIRST.fullmatch(plain), _YEAR_FIRST.fullmatch(plain)
    if day_first:
        day, month, year = map(int, day_first.groups())
    elif year_first:
        year, month, day = map(int, year_first.groups())
    else:
        return None
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
