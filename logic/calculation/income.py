"""Gross weekly income: from what a person is paid, and how often, to pounds a week."""

from collections.abc import Callable
from fractions import Fraction

from logic.calculation.circumstances import Income
from logic.calculation.income_parts import work_out_income
from logic.calculation.period_conversion import by_period
from logic.calculation.trace import Trace
from logic.codes import WarningCode
from logic.law import Law
from logic.rule_registry import Rule


def gross_weekly_income(
    income: Income, law: Law, trace: Trace, reads_otherwise: Callable[[WarningCode], bool] | None = None
) -> Fraction:
    """Pounds a week before tax, after pension contributions. Regulations 34, 35(1)(c) and (3), 36(2), 40.

    The whole contribution is taken off (doubt D7: net or grossed up is not settled). `reads_otherwise` says of a doubt
    whether to read it the other way; without it no doubt is.
    """
    if income.amount is None:
        worked_out = work_out_income(income.parts, law, reads_otherwise)
        trace.steps.extend(worked_out.steps)
        return worked_out.weekly
    amount = Fraction(income.amount)
    if income.pension:
        pension = Fraction(income.pension)
        amount = trace.record(Rule.PENSION_DEDUCTED, amount - pension, amount=amount, pension=pension)
    return by_period(amount, income.period, trace)
