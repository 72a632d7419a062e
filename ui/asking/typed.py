"""Reading single sums and days as typed: the value, None while nothing was typed, or what is wrong."""

from datetime import date
from decimal import Decimal

from logic import ErrorCode, LogicError, parse_day, parse_money


def typed_amount(typed: str) -> Decimal | ErrorCode | None:
    """Read pounds and pence."""
    if not typed.strip():
        return None
    try:
        return parse_money(typed)
    except LogicError as told:
        return told.code


def typed_day(typed: str) -> date | ErrorCode | None:
    """Read a day."""
    return (parse_day(typed) or ErrorCode.DATE_NOT_A_DATE) if typed.strip() else None


def amount_of(typed: str) -> Decimal | None:
    """Give the sum when it is one, else None."""
    read = typed_amount(typed)
    return read if isinstance(read, Decimal) else None


def day_of(typed: str) -> date | None:
    """Give the day when it is one, else None."""
    read = typed_day(typed)
    return read if isinstance(read, date) else None


def wrong_in(**read: Decimal | date | ErrorCode | None) -> dict[str, ErrorCode]:
    """Keep what is wrong, by field."""
    return {name: value for name, value in read.items() if isinstance(value, ErrorCode)}
