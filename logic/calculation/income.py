"""Gross weekly income: from what a person is paid, and how often, to pounds a week."""

from fractions import Fraction

from logic.calculation.circumstances import Income
from logic.calculation.trace import Trace
from logic.codes import Period
from logic.money import WEEKLY_PART
from logic.rule_registry import Rule

_RULE_FOR_PERIOD = {
    Period.WEEK: Rule.INCOME_BY_THE_WEEK,
    Period.FORTNIGHT: Rule.INCOME_BY_THE_FORTNIGHT,
    Period.FOUR_WEEKS: Rule.INCOME_BY_FOUR_WEEKS,
    Period.MONTH: Rule.INCOME_BY_THE_MONTH,
    Period.YEAR: Rule.INCOME_BY_THE_YEAR,
}
# The regulations give a sum for a year and leave a week as it is; between them the conversion is ours.
PERIODS_THE_LAW_CONVERTS = frozenset({Period.WEEK, Period.YEAR})


def gross_weekly_income(income: Income, trace: Trace) -> Fraction:
    """Pounds a week before tax, after pension contributions. Regulations 34, 35(1)(c) and (3), 36(2), 40.

    The whole contribution is taken off (doubt D7: net or grossed up is not settled).
    """
    amount = Fraction(income.amount)
    if income.pension:
        pension = Fraction(income.pension)
        amount = trace.record(Rule.PENSION_DEDUCTED, amount - pension, amount=amount, pension=pension)
    rule = _RULE_FOR_PERIOD[income.period]
    return trace.record(rule, amount * WEEKLY_PART[income.period], amount=amount)
