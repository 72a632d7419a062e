"""Reading what was typed: single sums and days, or what is wrong with them."""

from datetime import date
from decimal import Decimal

from logic.codes import ErrorCode
from logic.date_parsing import parse_day
from logic.errors import LogicError
from logic.money import parse_money
from logic.typed_text import plain_typed, read_whole_number


def typed_amount(typed: str) -> Decimal | ErrorCode | None:
    """Read pounds and pence; None when nothing was typed, and the error code when it is not a sum."""
    if not plain_typed(typed):
        return None
    try:
        return parse_money(typed)
    except LogicError as error:
        return error.code


def typed_day(typed: str) -> date | ErrorCode | None:
    """Read a day; None when nothing was typed, and the error code when it is not a day."""
    return (parse_day(typed) or ErrorCode.DATE_NOT_A_DATE) if plain_typed(typed) else None


def typed_past_day(typed: str, today: date) -> date | ErrorCode | None:
    """Read a day of something that has happened, such as the date on a letter: as `typed_day`, but not after today."""
    read = typed_day(typed)
    return ErrorCode.DATE_AHEAD if isinstance(read, date) and read > today else read


def typed_past_day_in_parts(typed: tuple[str, str, str], today: date) -> date | ErrorCode | None:
    """Read a day of something that has happened, typed as day, month and year; None while all three are empty."""
    parts = [plain_typed(part) for part in typed]
    return typed_past_day("/".join(parts), today) if any(parts) else None


def whole_number(typed: str) -> int | str | None:
    """Read a count as typed: the number, None when nothing was typed, the text itself when it is not a number."""
    plain = plain_typed(typed)
    if not plain:
        return None
    number = read_whole_number(plain)
    return plain if number is None else number


def amount_of(typed: str) -> Decimal | None:
    """Give the sum in pounds when it is one, else None."""
    read = typed_amount(typed)
    return read if isinstance(read, Decimal) else None


def day_of(typed: str) -> date | None:
    """Give the day when it is one, else None."""
    read = typed_day(typed)
    return read if isinstance(read, date) else None


def wrong_in(**read: Decimal | date | ErrorCode | None) -> dict[str, ErrorCode]:
    """Keep the codes of what is wrong, by the name of the field, and leave out what could be read."""
    return {name: value for name, value in read.items() if isinstance(value, ErrorCode)}
