"""From what is paid for a time to pounds a week: each conversion once, by its name, as a step of the trace.

The regulations turn a year into a week by 365 and 7, and speak of "the weekly equivalent" and "the weekly average" of
pay without a formula. A month is taken as a twelfth of a year of 365 days; weeks, two or four weeks as they are.
"""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from logic.calculation.trace import Trace
from logic.codes import Period
from logic.money import DAYS_IN_A_WEEK, MONTHS_IN_A_YEAR, WEEKLY_PART, WEEKS_OF_INCOME_PER_YEAR
from logic.rule_registry import Rule

RULE_FOR_PERIOD = {
    Period.WEEK: Rule.INCOME_BY_THE_WEEK,
    Period.FORTNIGHT: Rule.INCOME_BY_THE_FORTNIGHT,
    Period.FOUR_WEEKS: Rule.INCOME_BY_FOUR_WEEKS,
    Period.MONTH: Rule.INCOME_BY_THE_MONTH,
    Period.YEAR: Rule.INCOME_BY_THE_YEAR,
}
# The regulations give a sum for a year and leave a week as it is; between them the conversion is ours.
CONVERSIONS_OF_OURS = (
    Rule.INCOME_BY_THE_FORTNIGHT,
    Rule.INCOME_BY_FOUR_WEEKS,
    Rule.INCOME_BY_THE_MONTH,
    Rule.PAY_TO_TAX_MONTH,
    Rule.HOURS_OF_SOME_WEEKS,
)


def by_period(amount: Fraction, period: Period | None, trace: Trace) -> Fraction:
    """Pounds for one pay period as pounds a week; a week when no period is given."""
    period = period or Period.WEEK
    return trace.record(RULE_FOR_PERIOD[period], amount * WEEKLY_PART[period], amount=amount)


def by_the_year(amount: Fraction, trace: Trace) -> Fraction:
    """Pounds for a year as pounds a week, divided by 365 and multiplied by 7: regulations 35(1)(c), 38(3) and (4)."""
    return by_period(amount, Period.YEAR, trace)


def by_days(amount: Fraction, days: int, trace: Trace) -> Fraction:
    """Profit of a period of so many days as pounds a week: regulation 39(3)."""
    return trace.record(Rule.PROFIT_OVER_DAYS, amount / days * DAYS_IN_A_WEEK, amount=amount, days=days)


def by_hours(hourly: Fraction, hours: Fraction, weeks: Decimal | None, trace: Trace) -> Fraction:
    """Pay by the hour as pounds a week; with paid `weeks` a year, as in term-time work, spread over the whole year."""
    weekly = hourly * hours
    if weeks is None:
        return trace.record(Rule.HOURS_OF_A_WEEK, weekly, hourly=hourly, hours=hours)
    paid = Fraction(weeks)
    spread = weekly * paid / WEEKS_OF_INCOME_PER_YEAR
    return trace.record(Rule.HOURS_OF_SOME_WEEKS, spread, hourly=hourly, hours=hours, weeks=paid)


def to_date(amount: Fraction, tax_week: int | None, tax_month: int | None, trace: Trace) -> Fraction:
    """Pay in pounds since the tax year began, as the weekly average up to a numbered week or month of that year.

    Raises ValueError when neither number is given.
    """
    if tax_week is not None:
        return trace.record(Rule.PAY_TO_TAX_WEEK, amount / tax_week, amount=amount, weeks=tax_week)
    if tax_month is None:
        raise ValueError("pay to date needs the number of its week or month")
    weekly = amount * MONTHS_IN_A_YEAR / tax_month / WEEKS_OF_INCOME_PER_YEAR
    return trace.record(Rule.PAY_TO_TAX_MONTH, weekly, amount=amount, months=tax_month)


def averaged(total: Fraction, times: Sequence[tuple[Period | None, int | None]], trace: Trace) -> Fraction:
    """The weekly average of a total in pounds over several times, each a pay period or a number of days."""
    days = sum((_days(period, days) for period, days in times), Fraction(0))
    return trace.record(
        Rule.AVERAGED_OVER_PAYSLIPS, total / days * DAYS_IN_A_WEEK, total=total, payslips=len(times), days=days
    )


def _days(period: Period | None, days: int | None) -> Fraction:
    return Fraction(days) if days is not None else DAYS_IN_A_WEEK / WEEKLY_PART[period or Period.WEEK]
