"""How money, numbers and dates are written in each language, by CLDR through Babel."""

import re
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from babel import Locale
from babel.dates import format_date
from babel.numbers import NumberPattern, format_decimal, parse_pattern

from content.loaders.languages import LANGUAGES, Language

Exact = Decimal | Fraction | int
_POUNDS_AND_PENCE = "¤#,##0.00"


def _decimal(value: Exact, places: int) -> Decimal:
    """Bring an exact value to so many decimal places as the law rounds: half of the last one goes up.

    It is for showing only; `logic.money.to_penny` is the rounding of the calculation, and this one agrees with it.
    """
    exact = Fraction(value)
    numerator = 2 * 10**places * exact.numerator + exact.denominator
    return Decimal(numerator // (2 * exact.denominator)).scaleb(-places)


@lru_cache(maxsize=8)
def _locale(language: Language) -> Locale:
    return Locale.parse(LANGUAGES[language].locale)


@lru_cache(maxsize=64)
def _pattern(pattern: str) -> NumberPattern:
    return parse_pattern(pattern)


def _money_by_pattern(shown: Decimal, language: Language, pattern: str) -> str:
    return str(_pattern(pattern).apply(shown, _locale(language), currency="GBP", currency_digits=False))


class _Signs(NamedTuple):
    """What stands before, within and behind pounds and pence that are written in the digits 0 to 9."""

    before: str
    thousands: str
    pence: str
    behind: str

    def write(self, shown: Decimal) -> str:
        """Write a sum with its two places, and with those beyond the penny that are not nought."""
        pounds, _, places = f"{shown:,f}".partition(".")
        pence = places[:2] + places[2:].rstrip("0")
        return f"{self.before}{pounds.replace(',', self.thousands)}{self.pence}{pence}{self.behind}"


@lru_cache(maxsize=8)
def _signs(language: Language) -> _Signs | None:
    """Read the signs of a language off two sums; None where it writes sums in another way than with these alone.

    A page of figures holds over a hundred sums, and following the pattern for each took half of the time of the page.
    The sums themselves are never kept: they are a person's own.
    """
    long, short = (_money_by_pattern(Decimal(sample), language, _POUNDS_AND_PENCE) for sample in ("1234567.89", "1234"))
    found = re.fullmatch(r"(\D*)1(?P<thousands>\D+)234(?P=thousands)567(\D+)89(\D*)", long, re.ASCII)
    signs = _Signs(*found.groups()) if found else None
    return signs if signs and signs.write(Decimal("1234.00")) == short else None


def money(amount: Exact, language: Language, *, exact: bool = False) -> str:
    """Write pounds and pence as the language does: £1,234.50. `exact` keeps two places beyond the penny if needed."""
    shown, signs = _decimal(amount, 4 if exact else 2), _signs(language)
    if signs is None or shown < 0:
        return _money_by_pattern(shown, language, _POUNDS_AND_PENCE + "##" * exact)
    return signs.write(shown)


def whole_pounds(amount: Exact, language: Language) -> str:
    """Write pounds without pence, for marks on an axis: £1,234."""
    return str(_pattern("¤#,##0").apply(_decimal(amount, 0), _locale(language), currency="GBP", currency_digits=False))


def number(value: Exact, language: Language, *, places: int = 2) -> str:
    """Write a number without needless zeros."""
    return str(format_decimal(_decimal(value, places).normalize(), locale=_locale(language)))


def percent(share: Exact, language: Language) -> str:
    """Write a share of one as a percentage: Fraction(12, 100) is 12%."""
    return str(_pattern("#,##0.##%").apply(_decimal(share, 4), _locale(language)))


def day(value: date, language: Language) -> str:
    """Write a date in full: 21 November 2026."""
    return format_date(value, "d MMMM y", locale=_locale(language))
