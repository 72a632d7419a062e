"""One part an income is put together from, as told: which keys each kind of part takes."""

from typing import NamedTuple, Self

from pydantic import BaseModel, ConfigDict, model_validator

from logic.calculation.field_types import Amount, Days, Hours, TaxMonth, TaxWeek, Text, Weeks
from logic.codes import ErrorCode, IncomePartKind, Period
from logic.errors import LogicError, Problem


class PartKeys(NamedTuple):
    """The keys a kind of part takes besides `amount`: `needed` ones, and those that can be left out."""

    needed: frozenset[str] = frozenset()
    more: frozenset[str] = frozenset()


_FOR_A_PERIOD = PartKeys(more=frozenset({"period"}))
_FOR_A_YEAR = PartKeys()
_PROFIT = PartKeys(more=frozenset({"days"}))
_OTHER_KEYS = ("period", "days", "job", "tax_week", "tax_month", "hours", "weeks")
KEYS: dict[IncomePartKind, PartKeys] = dict.fromkeys(IncomePartKind, _FOR_A_YEAR) | {
    IncomePartKind.REGULAR_PAY: _FOR_A_PERIOD,
    IncomePartKind.PAYSLIP: PartKeys(more=frozenset({"period", "days", "job"})),
    IncomePartKind.PAY_TO_DATE: PartKeys(more=frozenset({"tax_week", "tax_month"})),
    IncomePartKind.HOURLY_PAY: PartKeys(frozenset({"hours"}), frozenset({"weeks"})),
    IncomePartKind.STATUTORY_PAY: _FOR_A_PERIOD,
    IncomePartKind.PROFIT: _PROFIT,
    IncomePartKind.PARTNERSHIP_PROFIT: _PROFIT,
    IncomePartKind.PENSION: _FOR_A_PERIOD,
    IncomePartKind.PENSION_NET_PAY: _FOR_A_PERIOD,
    IncomePartKind.PENSION_RELIEF_AT_SOURCE: _FOR_A_PERIOD,
    IncomePartKind.PENSION_SALARY_SACRIFICE: _FOR_A_PERIOD,
    IncomePartKind.NOT_INCOME: _FOR_A_PERIOD,
}
# One of each pair can be told, not both.
_EITHER = (("period", "days"), ("tax_week", "tax_month"))


class IncomePart(BaseModel):
    """One part of an income in pounds before tax, or for hourly pay, pounds an hour.

    A part without a `period` is for a week where its kind takes one, and else for a year. `job` keeps the payslips of
    one job together; `weeks` are those paid in a year.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: IncomePartKind
    amount: Amount | None = None
    period: Period | None = None
    days: Days | None = None
    job: Text = ""
    tax_week: TaxWeek | None = None
    tax_month: TaxMonth | None = None
    hours: Hours | None = None
    weeks: Weeks | None = None

    @model_validator(mode="after")
    def _keys_fit_the_kind(self) -> Self:
        if self.kind is IncomePartKind.NO_INCOME_NOW:
            _refuse_if(self.amount is not None, ErrorCode.WRONG_KEY_FOR_KIND, "amount")
        else:
            _refuse_if(self.amount is None, ErrorCode.AMOUNT_MISSING, "amount")
        keys = KEYS[self.kind]
        for key in _OTHER_KEYS:
            is_told = getattr(self, key) not in (None, "")
            _refuse_if(is_told and key not in keys.needed | keys.more, ErrorCode.WRONG_KEY_FOR_KIND, key)
            _refuse_if(not is_told and key in keys.needed, ErrorCode.KEY_MISSING, key)
        for one, other in _EITHER:
            both = getattr(self, one) is not None and getattr(self, other) is not None
            _refuse_if(both, ErrorCode.WRONG_KEY_FOR_KIND, other)
        no_number = self.kind is IncomePartKind.PAY_TO_DATE and self.tax_week is None and self.tax_month is None
        _refuse_if(no_number, ErrorCode.KEY_MISSING, "tax_week")
        return self


def _refuse_if(wrong: bool, code: ErrorCode, key: str) -> None:
    if wrong:
        raise LogicError(Problem(code, key))
