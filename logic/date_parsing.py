"""Reading a day as a person types it."""

import re
from datetime import date

from logic.typed_text import plain_typed

FIRST_YEAR, LAST_YEAR = 1980, 2099  # no case of the service began before; later is a slip of the finger
_CENTURY, _YEARS_IN_A_CENTURY, _DIGITS_OF_A_SHORT_YEAR = 2000, 100, 2
_BETWEEN = r"[/. \u00a0-]"
_DAY_FIRST = re.compile(rf"(\d{{1,2}}){_BETWEEN}(\d{{1,2}}){_BETWEEN}(\d{{4}}|\d\d)", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_NAMED = re.compile(
    rf"(\d{{1,2}})(?:st|nd|rd|th|af|ail|il|ydd|fed|ed|eg|ain)?{_BETWEEN}*(?:of |o )?([a-zŵŷ]{{3,}})[,.]?{_BETWEEN}*"
    r"(\d{4}|\d\d)",
    re.ASCII,
)
_LETTERS_THAT_TELL = 3  # no two months, in either language, begin with the same three
# Each month in English, in Welsh, and in Welsh as it sounds after "o".
_MONTHS = (
    ("january", "ionawr"),
    ("february", "chwefror"),
    ("march", "mawrth", "fawrth"),
    ("april", "ebrill"),
    ("may", "mai", "fai"),
    ("june", "mehefin", "fehefin"),
    ("july", "gorffennaf", "orffennaf"),
    ("august", "awst"),
    ("september", "medi", "fedi"),
    ("october", "hydref"),
    ("november", "tachwedd", "dachwedd"),
    ("december", "rhagfyr", "ragfyr"),
)


def _month(word: str) -> int | None:
    """Give the month a word names: the whole name, or as much of it as tells, three letters or more."""
    fits = (
        number
        for number, names in enumerate(_MONTHS, 1)
        if len(word) >= _LETTERS_THAT_TELL and any(name.startswith(word) for name in names)
    )
    return next(fits, None)


def _year(digits: str) -> int:
    """Give a year written in full, or with its last two digits."""
    year = int(digits)
    if len(digits) > _DIGITS_OF_A_SHORT_YEAR:
        return year
    return year + _CENTURY - (_YEARS_IN_A_CENTURY if year >= FIRST_YEAR % _YEARS_IN_A_CENTURY else 0)


def _parts(plain: str) -> tuple[int, int | None, int] | None:
    """Give day, month and year as written."""
    if match := _DAY_FIRST.fullmatch(plain):
        return int(match[1]), int(match[2]), _year(match[3])
    if match := _YEAR_FIRST.fullmatch(plain):
        return int(match[3]), int(match[2]), int(match[1])
    if match := _NAMED.fullmatch(plain):
        return int(match[1]), _month(match[2]), _year(match[3])
    return None


def parse_day(typed: str) -> date | None:
    """Read "5/9/2026", "5.9.26", "5 Sept 2026", "5 Medi 2026" or "2026-09-05" as a day.

    The day comes first, as in the United Kingdom; of a year in two digits, 80 to 99 are years of the last century.
    None for text that is not a date, or for a day in a year the service knows nothing of.
    """
    parts = _parts(plain_typed(typed).casefold())
    if parts is None:
        return None
    day, month, year = parts
    if month is None or not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
