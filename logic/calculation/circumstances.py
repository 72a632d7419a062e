"""The facts of a family, as typed and frozen models: what the law reads before it can answer."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from logic.codes import (
    AdditionalIncomeKind,
    Benefit,
    ErrorCode,
    Nation,
    NilReason,
    Period,
    SpecialExpenseKind,
)
from logic.errors import LogicError, Problem
from logic.money import MOST_NIGHTS, checked_amount, parse_money

MOST_CHILDREN = 30
MOST_RECEIVING_PARENTS = 20
MOST_VARIATIONS = 50
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def _read_amount(value: object) -> Decimal:
    if isinstance(value, str):
        return parse_money(value)
    if isinstance(value, Decimal):
        return checked_amount(value)
    raise LogicError(Problem(ErrorCode.AMOUNT_NOT_TEXT))


def _read_nights(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise LogicError(Problem(ErrorCode.NIGHTS_NOT_A_WHOLE_NUMBER))
    if not 0 <= value <= MOST_NIGHTS:
        raise LogicError(Problem(ErrorCode.NIGHTS_OUT_OF_RANGE))
    return value


def _read_count(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise LogicError(Problem(ErrorCode.NOT_A_WHOLE_NUMBER))
    if not 0 <= value <= MOST_CHILDREN:
        raise LogicError(Problem(ErrorCode.CHILDREN_OUT_OF_RANGE))
    return value


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


Amount = Annotated[Decimal, BeforeValidator(_read_amount)]
Nights = Annotated[int, BeforeValidator(_read_nights)]
Count = Annotated[int, BeforeValidator(_read_count)]
Day = Annotated[date, BeforeValidator(_read_date)]
YesOrNo = Annotated[bool, BeforeValidator(_read_yes_or_no)]


class _Facts(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Income(_Facts):
    """Gross income in pounds for each period, and pension contributions in the same period."""

    amount: Amount
    period: Period = Period.WEEK
    pension: Amount = Decimal("0.00")

    @model_validator(mode="after")
    def _pension_within_income(self) -> Self:
        if self.pension > self.amount:
            raise LogicError(Problem(ErrorCode.PENSION_OVER_INCOME, "pension"))
        return self


class Child(_Facts):
    """A child maintenance is for: nights a year with the paying parent, and in local authority care."""

    nights: Nights
    local_authority_nights: Nights = 0
    equal_day_to_day_care: YesOrNo = False

    @model_validator(mode="after")
    def _nights_within_a_year(self) -> Self:
        if self.nights + self.local_authority_nights > MOST_NIGHTS:
            raise LogicError(Problem(ErrorCode.NIGHTS_OVER_A_YEAR, "local_authority_nights"))
        return self


class ReceivingParent(_Facts):
    """One person with care, and the paying parent's children with them."""

    children: Annotated[tuple[Child, ...], Field(min_length=1, max_length=MOST_CHILDREN)]


class SpecialExpense(_Facts):
    """A cost that may lower the income that counts, in pounds a week after any help with it."""

    kind: SpecialExpenseKind
    weekly: Amount


class AdditionalIncome(_Facts):
    """Income that may be added: a `yearly` sum, or for each asset, its own entry with its net `value`.

    `pension` is yearly relievable contributions not yet counted, for unearned income alone: reg 69(8).
    """

    kind: AdditionalIncomeKind
    yearly: Amount | None = None
    value: Amount | None = None
    pension: Amount = Decimal("0.00")

    @model_validator(mode="after")
    def _keys_fit_the_kind(self) -> Self:
        wanted, unwanted = ("value", "yearly") if self.kind is AdditionalIncomeKind.ASSETS else ("yearly", "value")
        if getattr(self, unwanted) is not None:
            raise LogicError(Problem(ErrorCode.WRONG_KEY_FOR_KIND, unwanted))
        if getattr(self, wanted) is None:
            raise LogicError(Problem(ErrorCode.AMOUNT_MISSING, wanted))
        if self.pension and self.kind is not AdditionalIncomeKind.UNEARNED:
            raise LogicError(Problem(ErrorCode.WRONG_KEY_FOR_KIND, "pension"))
        return self


class Circumstances(_Facts):
    """Everything an estimate reads. `income` None means not known."""

    on: Day
    nation: Nation = Nation.ENGLAND
    income: Income | None = None
    benefits: frozenset[Benefit] = frozenset()
    partner_benefits: frozenset[Benefit] = frozenset()
    partner_also_pays: YesOrNo = False
    nil_reason: NilReason | None = None
    relevant_other_children: Count = 0
    other_arrangement_children: Count = 0
    receiving_parents: Annotated[tuple[ReceivingParent, ...], Field(min_length=1, max_length=MOST_RECEIVING_PARENTS)]
    special_expenses: Annotated[tuple[SpecialExpense, ...], Field(max_length=MOST_VARIATIONS)] = ()
    additional_income: Annotated[tuple[AdditionalIncome, ...], Field(max_length=MOST_VARIATIONS)] = ()
    default_decision: YesOrNo = False


_MISSING = {
    "receiving_parents": ErrorCode.RECEIVING_PARENT_MISSING,
    "children": ErrorCode.CHILDREN_MISSING,
    "nights": ErrorCode.NIGHTS_MISSING,
    "amount": ErrorCode.AMOUNT_MISSING,
    "weekly": ErrorCode.AMOUNT_MISSING,
}
_TOO_LONG = {
    "receiving_parents": ErrorCode.RECEIVING_PARENTS_OUT_OF_RANGE,
    "children": ErrorCode.CHILDREN_OUT_OF_RANGE,
}
_BY_PYDANTIC_TYPE = {
    "extra_forbidden": ErrorCode.UNKNOWN_KEY,
    "frozen_set_type": ErrorCode.NOT_A_LIST,
    "tuple_type": ErrorCode.NOT_A_LIST,
    "model_type": ErrorCode.NOT_AN_OBJECT,
    "invalid_key": ErrorCode.UNKNOWN_KEY,
}


def _problem(error: Mapping[str, Any]) -> Problem:
    path = [str(part) for part in error["loc"]]
    last = path[-1] if path else ""
    cause = error.get("ctx", {}).get("error")
    if isinstance(cause, LogicError):
        within = [cause.field] if cause.field else []
        return Problem(cause.code, ".".join(path + within))
    if error["type"] in ("missing", "too_short"):
        code = _MISSING.get(last, ErrorCode.KEY_MISSING)
    elif error["type"] == "too_long":
        code = _TOO_LONG.get(last, ErrorCode.TOO_MANY_ENTRIES)
    else:
        # What is left is text that no code can be, such as half a character.
        code = _BY_PYDANTIC_TYPE.get(error["type"], ErrorCode.NOT_A_CODE)
    return Problem(code, ".".join(path))


def read_circumstances(facts: Mapping[str, object], today: date) -> Circumstances:
    """Check plain facts (the shape of the batch door's line) and make them `Circumstances`.

    `on` is `today` when left out. Raises `LogicError` with every problem found: a code, and the dotted
    path of the field it is about.
    """
    try:
        return Circumstances.model_validate({"on": today, **facts})
    except ValidationError as wrong:
        raise LogicError(*_innermost([_problem(error) for error in wrong.errors(include_url=False)])) from None


def _innermost(problems: Sequence[Problem]) -> list[Problem]:
    """Leave out what is said of a list only because something inside it is wrong."""
    paths = [problem.field for problem in problems]
    return [problem for problem in problems if not any(path.startswith(f"{problem.field}.") for path in paths)]
