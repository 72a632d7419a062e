"""The fields of a case's facts: how each kind of value is read, and refused."""

import re
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

from pydantic import BeforeValidator

from logic.codes import ErrorCode
from logic.errors import LogicError, Problem
from logic.money import MOST_NIGHTS, checked_amount, parse_money

MOST_CHILDREN = 30
MOST_DAYS = 732  # two years
LAST_TAX_WEEK = 56  # the number payroll gives to a fourth week past the 52nd, for pay by four weeks
LAST_TAX_MONTH = 12
MOST_WEEKS_A_YEAR = Decimal("53.00")
HOURS_IN_A_WEEK = Decimal("168.00")
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def _read_amount(value: object) -> Decimal:
    if isinstance(value, str):
        return parse_money(value)
    if isinstance(value, Decimal):
        return checked_amount(value)
    raise LogicError(Problem(ErrorCode.AMOUNT_NOT_TEXT))


def _read_whole(value: object, low: int, high: int, not_whole: ErrorCode, outside: ErrorCode) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise LogicError(Problem(not_whole))
    if not low <= value <= high:
        raise LogicError(Problem(outside))
    return value


def _read_nights(value: object) -> int:
    return _read_whole(value, 0, MOST_NIGHTS, ErrorCode.NIGHTS_NOT_A_WHOLE_NUMBER, ErrorCode.NIGHTS_OUT_OF_RANGE)


def _read_count(value: object) -> int:
    return _read_whole(value, 0, MOST_CHILDREN, ErrorCode.NOT_A_WHOLE_NUMBER, ErrorCode.CHILDREN_OUT_OF_RANGE)


def _read_days(value: object) -> int:
    return _read_whole(value, 1, MOST_DAYS, ErrorCode.NOT_A_WHOLE_NUMBER, ErrorCode.DAYS_OUT_OF_RANGE)


def _read_tax_week(value: object) -> int:
    return _read_whole(value, 1, LAST_TAX_WEEK, ErrorCode.NOT_A_WHOLE_NUMBER, ErrorCode.TAX_WEEK_OUT_OF_RANGE)


def _read_tax_month(value: object) -> int:
    return _read_whole(value, 1, LAST_TAX_MONTH, ErrorCode.NOT_A_WHOLE_NUMBER, ErrorCode.TAX_MONTH_OUT_OF_RANGE)


def _read_hours(value: object) -> Decimal:
    hours = _read_amount(value)
    if hours > HOURS_IN_A_WEEK:
        raise LogicError(Problem(ErrorCode.HOURS_OUT_OF_RANGE))
    return hours


def _read_weeks(value: object) -> Decimal:
    weeks = _read_amount(value)
    if not 0 < weeks <= MOST_WEEKS_A_YEAR:
        raise LogicError(Problem(ErrorCode.WEEKS_OUT_OF_RANGE))
    return weeks


def _read_date(value: object) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if isinstance(value, str) and _ISO_DAY.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise LogicError(Problem(ErrorCode.DATE_NOT_A_DATE))


def _read_yes_or_no(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise LogicError(Problem(ErrorCode.NOT_YES_OR_NO))


def _read_text(value: object) -> str:
    if isinstance(value, str):
        return value
    raise LogicError(Problem(ErrorCode.NOT_TEXT))


Amount = Annotated[Decimal, BeforeValidator(_read_amount)]
Nights = Annotated[int, BeforeValidator(_read_nights)]
Count = Annotated[int, BeforeValidator(_read_count)]
Day = Annotated[date, BeforeValidator(_read_date)]
YesOrNo = Annotated[bool, BeforeValidator(_read_yes_or_no)]
Text = Annotated[str, BeforeValidator(_read_text)]
Days = Annotated[int, BeforeValidator(_read_days)]
TaxWeek = Annotated[int, BeforeValidator(_read_tax_week)]
TaxMonth = Annotated[int, BeforeValidator(_read_tax_month)]
Hours = Annotated[Decimal, BeforeValidator(_read_hours)]
Weeks = Annotated[Decimal, BeforeValidator(_read_weeks)]
