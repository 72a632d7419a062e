"""Money and time: reading what a person types, exact fractions, and the penny."""

import re
from decimal import Decimal
from fractions import Fraction

from logic.codes import ErrorCode, Period
from logic.errors import LogicError, Problem
from logic.typed_text import GROUP_SPACE, plain_typed, read_whole_number

DAYS_IN_A_YEAR = 365
DAYS_IN_A_WEEK = 7
WEEKS_IN_A_YEAR = 52
MONTHS_IN_A_YEAR = 12
WEEKS_IN_FOUR_WEEKS = 4
WEEKS_IN_A_FORTNIGHT = 2
PENCE = 100
PENNY_EXPONENT = -2

# Regulation 35(1)(c): a yearly figure divided by 365 and multiplied by 7.
WEEKS_OF_INCOME_PER_YEAR = Fraction(DAYS_IN_A_YEAR, DAYS_IN_A_WEEK)

# How much of one pay period's income is one week's.
WEEKLY_PART: dict[Period, Fraction] = {
    Period.WEEK: Fraction(1),
    Period.FORTNIGHT: Fraction(1, WEEKS_IN_A_FORTNIGHT),
    Period.FOUR_WEEKS: Fraction(1, WEEKS_IN_FOUR_WEEKS),
    Period.MONTH: MONTHS_IN_A_YEAR / WEEKS_OF_INCOME_PER_YEAR,
    Period.YEAR: 1 / WEEKS_OF_INCOME_PER_YEAR,
}

# How many weekly payments fall in a period shown to a person: 52 in the reference period of a payment plan.
WEEKS_PAID: dict[Period, Fraction] = {
    Period.WEEK: Fraction(1),
    Period.FORTNIGHT: Fraction(WEEKS_IN_A_FORTNIGHT),
    Period.FOUR_WEEKS: Fraction(WEEKS_IN_FOUR_WEEKS),
    Period.MONTH: Fraction(WEEKS_IN_A_YEAR, MONTHS_IN_A_YEAR),
    Period.YEAR: Fraction(WEEKS_IN_A_YEAR),
}

LARGEST_AMOUNT = Decimal("99999999.99")
MOST_NIGHTS = 366

_PLAIN = re.compile(r"\d+(\.\d*)?|\.\d+", re.ASCII)
_BETWEEN = re.compile(f"[,{GROUP_SPACE}]")
_GROUPED = re.compile(rf"\d{{1,3}}({_BETWEEN.pattern}\d{{3}})+(\.\d*)?", re.ASCII)
_FIGURES_APART = re.compile(r"[\d.,]+(\s+[\d.,]+)+", re.ASCII)


def to_penny(amount: Fraction) -> Decimal:
    """Round pounds to the nearest penny, a half penny up. Regulation 6."""
    numerator = 2 * PENCE * amount.numerator + amount.denominator
    return Decimal(numerator // (2 * amount.denominator)).scaleb(PENNY_EXPONENT)


def to_pence(amount: Fraction) -> int:
    """Round pounds to the nearest penny, a half penny up, as a whole number of pence. Regulation 6."""
    return (2 * PENCE * amount.numerator + amount.denominator) // (2 * amount.denominator)


def part_of_pence(pence: int, part: Fraction) -> int:
    """A part of (or so many times) a sum of whole pence, rounded to the penny, a half penny up."""
    return (2 * pence * part.numerator + part.denominator) // (2 * part.denominator)


def from_pence(pence: int) -> Decimal:
    """Whole pence as pounds with two decimals."""
    return Decimal(pence).scaleb(PENNY_EXPONENT)


def parse_money(text: str, field: str = "") -> Decimal:
    """Read pounds as a person types them: "1,234.50", "£500", " 80 ".

    A space between figures is asked back: "300 350" can be one sum or two. Raises `LogicError` with an amount code
    and the given field path.
    """
    plain = plain_typed(text)
    negative = plain.startswith(("-", "−"))
    plain = plain.lstrip("-−").strip().removeprefix("£").strip()
    if not plain:
        raise LogicError(Problem(ErrorCode.AMOUNT_MISSING, field))
    if not (_PLAIN.fullmatch(plain) or _GROUPED.fullmatch(plain)):
        apart = _FIGURES_APART.fullmatch(plain.replace(GROUP_SPACE, " "))
        raise LogicError(Problem(ErrorCode.AMOUNT_HAS_A_SPACE if apart else ErrorCode.AMOUNT_NOT_A_NUMBER, field))
    return checked_amount(Decimal(("-" if negative else "") + _BETWEEN.sub("", plain)), field)


def checked_amount(amount: Decimal, field: str = "") -> Decimal:
    """Give an amount in pounds to the penny.

    Raises `LogicError` with the given field path for one that is negative, endless, too large, or not in whole pence.
    """
    if not amount.is_finite():
        raise LogicError(Problem(ErrorCode.AMOUNT_NOT_A_NUMBER, field))
    if amount.is_signed() and amount != 0:
        raise LogicError(Problem(ErrorCode.AMOUNT_NEGATIVE, field))
    if amount > LARGEST_AMOUNT:
        raise LogicError(Problem(ErrorCode.AMOUNT_TOO_LARGE, field))
    exponent = amount.as_tuple().exponent
    if isinstance(exponent, int) and exponent < PENNY_EXPONENT:
        raise LogicError(Problem(ErrorCode.AMOUNT_TOO_MANY_DECIMALS, field))
    return abs(amount).quantize(Decimal("0.01"))


def parse_nights(text: str, field: str = "") -> int:
    """Read a number of nights a year as a person types it.

    Raises `LogicError` when it is missing, not a whole number, or not from 0 to 366.
    """
    plain = plain_typed(text)
    if not plain:
        raise LogicError(Problem(ErrorCode.NIGHTS_MISSING, field))
    if plain.startswith(("-", "−")) and read_whole_number(plain[1:]) is not None:
        raise LogicError(Problem(ErrorCode.NIGHTS_OUT_OF_RANGE, field))
    nights = read_whole_number(plain)
    if nights is None:
        raise LogicError(Problem(ErrorCode.NIGHTS_NOT_A_WHOLE_NUMBER, field))
    if nights > MOST_NIGHTS:
        raise LogicError(Problem(ErrorCode.NIGHTS_OUT_OF_RANGE, field))
    return nights
