"""The facts of a case, as typed and frozen models: what the law reads before it can answer."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError, model_validator
from pydantic_core import ErrorDetails

from logic.calculation.field_types import MOST_CHILDREN, Amount, Count, Day, Nights, YesOrNo
from logic.calculation.income_part import IncomePart
from logic.codes import (
    AdditionalIncomeKind,
    AssetKind,
    Benefit,
    ErrorCode,
    Nation,
    NilReason,
    Period,
    SpecialExpenseKind,
)
from logic.errors import LogicError, Problem
from logic.money import MOST_NIGHTS

MOST_RECEIVING_PARENTS = 20
MOST_VARIATIONS = 50
MOST_PARTS = 60


class _Facts(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Income(_Facts):
    """Gross income in pounds for each period, and pension contributions in the same period; or the parts it is made of.

    With `parts`, nothing else is told: `amount` is None, and contributions are among the parts.
    """

    amount: Amount | None = None
    period: Period = Period.WEEK
    pension: Amount = Decimal("0.00")
    parts: Annotated[tuple[IncomePart, ...], Field(max_length=MOST_PARTS)] = ()

    @model_validator(mode="after")
    def _an_amount_or_parts(self) -> Self:
        if not self.parts and self.amount is None:
            raise LogicError(Problem(ErrorCode.AMOUNT_MISSING, "amount"))
        if self.parts:
            stated = self.model_fields_set & {"amount", "period", "pension"}
            stated -= {"amount"} if self.amount is None else set()
            if stated:
                raise LogicError(Problem(ErrorCode.WRONG_KEY_FOR_KIND, min(stated)))
        return self

    @model_validator(mode="after")
    def _pension_within_income(self) -> Self:
        if self.amount is not None and self.pension > self.amount:
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
    """Income that may be added: a `yearly` sum, or for each asset, its own entry with what it is and its net `value`.

    `pension` is yearly relievable contributions not yet counted, for unearned income alone: reg 69(8).
    """

    kind: AdditionalIncomeKind
    yearly: Amount | None = None
    value: Amount | None = None
    asset: AssetKind = AssetKind.MONEY
    pension: Amount = Decimal("0.00")

    @model_validator(mode="after")
    def _keys_fit_the_kind(self) -> Self:
        wanted, unwanted = ("value", "yearly") if self.kind is AdditionalIncomeKind.ASSETS else ("yearly", "value")
        if getattr(self, unwanted) is not None:
            raise LogicError(Problem(ErrorCode.WRONG_KEY_FOR_KIND, unwanted))
        if getattr(self, wanted) is None:
            raise LogicError(Problem(ErrorCode.AMOUNT_MISSING, wanted))
        if "asset" in self.model_fields_set and self.kind is not AdditionalIncomeKind.ASSETS:
            raise LogicError(Problem(ErrorCode.WRONG_KEY_FOR_KIND, "asset"))
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


_PARTS = TypeAdapter(tuple[IncomePart, ...])
_MISSING = {
    "receiving_parents": ErrorCode.RECEIVING_PARENT_MISSING,
    "children": ErrorCode.CHILDREN_MISSING,
    "nights": ErrorCode.NIGHTS_MISSING,
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


def _problem(error: ErrorDetails) -> Problem:
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


def read_income_parts(parts: Sequence[Mapping[str, object]]) -> tuple[IncomePart, ...]:
    """Check the parts of an income. Raises `LogicError` as `read_circumstances` does: a path begins with the place."""
    try:
        return _PARTS.validate_python(parts)
    except ValidationError as wrong:
        raise LogicError(*(_problem(error) for error in wrong.errors(include_url=False))) from None


def _innermost(problems: Sequence[Problem]) -> list[Problem]:
    """Leave out what is said of a list only because something inside it is wrong."""
    paths = [problem.field for problem in problems]
    return [problem for problem in problems if not any(path.startswith(f"{problem.field}.") for path in paths)]
