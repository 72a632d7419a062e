"""The doors of an income in parts: what is read, what is refused, and the amount that is carried into the answer."""

from decimal import Decimal
from fractions import Fraction

import pytest

import logic
from logic.calculation import as_an_amount, read_income_parts
from logic.calculation.period_conversion import to_date
from logic.calculation.trace import Trace
from logic.codes import ErrorCode, IncomePartKind, Period
from logic.errors import LogicError
from tests.logic.families import TODAY


def test_parts_are_read_and_the_place_of_what_is_wrong_is_named() -> None:
    (pay,) = read_income_parts([{"kind": "regular_pay", "amount": "2400.00", "period": "month"}])
    assert (pay.kind, pay.amount, pay.period) == (IncomePartKind.REGULAR_PAY, Decimal("2400.00"), Period.MONTH)
    with pytest.raises(LogicError) as refused:
        read_income_parts([{"kind": "regular_pay", "amount": "1"}, {"kind": "regular_pay", "amount": "lots"}])
    assert [(problem.code, problem.field) for problem in refused.value.problems] == [
        (ErrorCode.AMOUNT_NOT_A_NUMBER, "1.amount")
    ]


def test_a_weekly_income_is_carried_over_by_the_week_or_by_the_year_where_that_keeps_the_penny() -> None:
    assert as_an_amount(Fraction(500)) == (Decimal("500.00"), Period.WEEK)
    assert as_an_amount(Fraction(24000 * 7, 365)) == (Decimal("24000.00"), Period.YEAR)


def test_pay_to_date_without_its_week_or_month_is_no_guess() -> None:
    with pytest.raises(ValueError, match="week or month"):
        to_date(Fraction(9000), None, None, Trace(logic.law_on(TODAY).citations))
