"""How money, numbers and dates are written in each language, by CLDR through Babel."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from babel import Locale
from babel.dates import format_date
from babel.numbers import NumberPattern, format_decimal, parse_pattern

from content.loaders.languages import LANGUAGES, Language

Exact = Decimal | Fraction | int


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


def money(amount: Exact, language: Language, *, exact: bool = False) -> str:
    """Write pounds and pence as the language does: £1,234.50. `exact` keeps two places beyond the penny if needed."""
    shown = _decimal(amount, 4 if exact else 2)
    pattern = _pattern("¤#,##0.00##" if exact else "¤#,##0.00")
    return str(pattern.apply(shown, _locale(language), currency="GBP", currency_digits=False))


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
