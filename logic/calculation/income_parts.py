"""Gross weekly income put together from its parts: pay, profit, pensions, contributions; this year's and last year's.

Current income is what regulations 37 to 41 count, as a weekly amount. Historic income is the figure HM Revenue and
Customs holds for a tax year, divided by 365 and multiplied by 7: regulations 35 and 36. Regulation 34 says which of the
two is used. Only exact fractions are added, so the order of the parts does not matter.
"""

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from logic.calculation.income_part import IncomePart
from logic.calculation.period_conversion import averaged, by_days, by_hours, by_period, by_the_year, to_date
from logic.calculation.trace import Step, Trace
from logic.codes import IncomeBasis, IncomeBasisReason, IncomePartKind, Period
from logic.law import Law
from logic.money import PENCE, WEEKS_OF_INCOME_PER_YEAR, to_penny
from logic.rule_registry import Rule

NOTHING = Fraction(0)
Kind = IncomePartKind

# What each kind of current income is, by the rule that counts it.
_COUNTED_BY = {
    Kind.REGULAR_PAY: Rule.REGULAR_PAY_COUNTED,
    Kind.PAYSLIP: Rule.AVERAGE_PAY_COUNTED,
    Kind.PAY_TO_DATE: Rule.AVERAGE_PAY_COUNTED,
    Kind.HOURLY_PAY: Rule.REGULAR_PAY_COUNTED,
    Kind.PAID_SEPARATELY: Rule.SEPARATE_PAY_COUNTED,
    Kind.STATUTORY_PAY: Rule.STATUTORY_PAY_COUNTED,
    Kind.BENEFITS_IN_KIND: Rule.BENEFITS_IN_KIND_COUNTED,
    Kind.PROFIT: Rule.PROFIT_COUNTED,
    Kind.PARTNERSHIP_PROFIT: Rule.PARTNERSHIP_PROFIT_COUNTED,
    Kind.PENSION: Rule.PENSION_COUNTED,
}
PAY_A_PENSION_COMES_OFF = frozenset(
    {Kind.REGULAR_PAY, Kind.PAYSLIP, Kind.PAY_TO_DATE, Kind.HOURLY_PAY, Kind.PAID_SEPARATELY, Kind.STATUTORY_PAY}
)
"""The payments of regulation 38(2) and (3): contributions under net pay arrangements come off these alone."""
_EARNED = PAY_A_PENSION_COMES_OFF | {Kind.BENEFITS_IN_KIND, Kind.PROFIT, Kind.PARTNERSHIP_PROFIT}
UNEARNED = (Kind.DIVIDENDS, Kind.INTEREST, Kind.RENT)
_LEFT_OUT_BY = {
    Kind.TRADING_LOSS: Rule.TRADING_LOSS_LEFT_OUT,
    Kind.NOT_INCOME: Rule.NOT_INCOME_LEFT_OUT,
    Kind.PENSION_SALARY_SACRIFICE: Rule.SALARY_SACRIFICE_ALREADY_OFF,
    **dict.fromkeys(UNEARNED, Rule.UNEARNED_INCOME_APART),
}
_DEDUCTED_BY = {
    Kind.PENSION_NET_PAY: Rule.NET_PAY_CONTRIBUTION_DEDUCTED,
    Kind.PENSION_RELIEF_AT_SOURCE: Rule.RELIEF_AT_SOURCE_CONTRIBUTION_DEDUCTED,
}
_LAST_YEAR = {
    Kind.LAST_YEAR_PAY: Rule.LAST_YEAR_PAY_COUNTED,
    Kind.LAST_YEAR_BENEFITS_IN_KIND: Rule.LAST_YEAR_PAY_COUNTED,
    Kind.LAST_YEAR_PENSION: Rule.LAST_YEAR_PENSION_COUNTED,
    Kind.LAST_YEAR_TAXABLE_BENEFIT: Rule.LAST_YEAR_BENEFIT_COUNTED,
    Kind.LAST_YEAR_PROFIT: Rule.LAST_YEAR_PROFIT_COUNTED,
    Kind.LAST_YEAR_TRADING_LOSS: Rule.TRADING_LOSS_LEFT_OUT,
    Kind.LAST_YEAR_PENSION_CONTRIBUTION: Rule.LAST_YEAR_CONTRIBUTION_DEDUCTED,
}
# A loss or a contribution alone says nothing about what comes in now.
_TELLS_OF_NOW = frozenset({*_COUNTED_BY, Kind.NO_INCOME_NOW})
# A payslip of nothing is a time without pay, and no income now is an answer; any other part of nothing says nothing.
_SAY_SOMETHING_AT_NOTHING = frozenset({Kind.PAYSLIP, Kind.NO_INCOME_NOW})


class PartLine(NamedTuple):
    """One part, or the payslips of one job together, as it was counted.

    `amount` is as told, for the time told. The last of `steps` cites why it counts or does not.
    """

    kind: IncomePartKind
    amount: Fraction
    steps: tuple[Step, ...]


class WorkedOutIncome(NamedTuple):
    """Gross weekly income and how it was found. `current` and `historic` are pounds a week, None when not told.

    `without_statutory_pay` is the same income if statutory pay does not count (doubt D40), None when none was told.
    `unearned_yearly` is part of none of them; at `unearned_threshold` a parent can ask the service to add it.
    """

    weekly: Fraction
    basis: IncomeBasis
    reason: IncomeBasisReason
    current: Fraction | None
    historic: Fraction | None
    without_statutory_pay: Fraction | None
    unearned_yearly: Fraction
    unearned_threshold: Fraction
    lines: tuple[PartLine, ...]
    steps: tuple[Step, ...]


def work_out_income(parts: Sequence[IncomePart], law: Law) -> WorkedOutIncome:
    """Put an income together from its parts under a rule set. Regulations 34 to 41."""
    counted_parts = [part for part in parts if part.amount or part.kind in _SAY_SOMETHING_AT_NOTHING]
    trace = Trace(law.citations)
    lines: list[PartLine] = []
    current = _current_income(counted_parts, trace, lines)
    historic = _historic_income(counted_parts, trace, lines)
    unearned = sum(map(_amount, _of(counted_parts, *UNEARNED)), NOTHING)
    weekly, basis, reason = _choose_basis(current, historic, law, trace)
    return WorkedOutIncome(
        weekly,
        basis,
        reason,
        current,
        historic,
        _without_statutory_pay(counted_parts, law),
        unearned,
        law.figure("unearned_threshold"),
        tuple(lines),
        tuple(trace.steps),
    )


def _without_statutory_pay(parts: Sequence[IncomePart], law: Law) -> Fraction | None:
    rest = [part for part in parts if part.kind is not Kind.STATUTORY_PAY]
    if len(rest) == len(parts):
        return None
    nothing_now = IncomePart(kind=Kind.NO_INCOME_NOW)
    return work_out_income([*rest, nothing_now], law).weekly


def _noted(
    kind: IncomePartKind, amount: Fraction, trace: Trace, lines: list[PartLine], count: Callable[[], Fraction]
) -> Fraction:
    """Count a part and keep the steps it took as a line."""
    before = len(trace.steps)
    counted = count()
    lines.append(PartLine(kind, amount, tuple(trace.steps[before:])))
    return counted


def _amount(part: IncomePart) -> Fraction:
    return Fraction(part.amount or 0)


def _of(parts: Iterable[IncomePart], *kinds: IncomePartKind) -> list[IncomePart]:
    return [part for part in parts if part.kind in kinds]


def _weekly(part: IncomePart, trace: Trace) -> Fraction:
    """One part as pounds a week, by the conversion its own keys ask for."""
    amount = _amount(part)
    if part.kind is Kind.PAY_TO_DATE:
        return to_date(amount, part.tax_week, part.tax_month, trace)
    if part.kind is Kind.HOURLY_PAY and part.hours is not None:
        return by_hours(amount, Fraction(part.hours), part.weeks, trace)
    if part.kind in (Kind.PROFIT, Kind.PARTNERSHIP_PROFIT) and part.days is not None:
        return by_days(amount, part.days, trace)
    if part.kind in (Kind.PAID_SEPARATELY, Kind.BENEFITS_IN_KIND, Kind.PROFIT, Kind.PARTNERSHIP_PROFIT):
        return by_the_year(amount, trace)
    return by_period(amount, part.period, trace)


def _current_income(parts: Sequence[IncomePart], trace: Trace, lines: list[PartLine]) -> Fraction | None:
    """Regulation 37: income from employment, self-employment and pensions, as it is now."""
    now = [part for part in parts if part.kind not in _LAST_YEAR]
    sums = dict.fromkeys(Kind, NOTHING)
    for part in now:
        if part.kind in _COUNTED_BY and part.kind is not Kind.PAYSLIP:
            sums[part.kind] += _count_now(part, trace, lines)
    for slips in _by_job(now):
        sums[Kind.PAYSLIP] += _count_slips(slips, trace, lines)
    _leave_out(now, trace, lines)
    if not any(part.kind in _TELLS_OF_NOW for part in now):
        return None if len(now) < len(parts) else NOTHING
    pay = sum((sums[kind] for kind in PAY_A_PENSION_COMES_OFF), NOTHING)
    pay = _take_off(Kind.PENSION_NET_PAY, pay, now, trace, lines)
    earned = pay + sum((sums[kind] for kind in _EARNED - PAY_A_PENSION_COMES_OFF), NOTHING)
    earned = _take_off(Kind.PENSION_RELIEF_AT_SOURCE, earned, now, trace, lines)
    pensions = sums[Kind.PENSION]
    return trace.record(Rule.CURRENT_INCOME, earned + pensions, earned=earned, pensions=pensions)


def _count_now(part: IncomePart, trace: Trace, lines: list[PartLine]) -> Fraction:
    def count() -> Fraction:
        weekly = _weekly(part, trace)
        return trace.record(_COUNTED_BY[part.kind], weekly, weekly=weekly)

    return _noted(part.kind, _amount(part), trace, lines, count)


def _by_job(now: Sequence[IncomePart]) -> list[list[IncomePart]]:
    jobs: dict[str, list[IncomePart]] = {}
    for slip in _of(now, Kind.PAYSLIP):
        jobs.setdefault(slip.job, []).append(slip)
    return list(jobs.values())


def _count_slips(slips: Sequence[IncomePart], trace: Trace, lines: list[PartLine]) -> Fraction:
    """Regulation 38(2)(b): the weekly average of what one job paid over the time its payslips cover."""
    total = sum(map(_amount, slips), NOTHING)

    def count() -> Fraction:
        weekly = averaged(total, [(slip.period, slip.days) for slip in slips], trace)
        return trace.record(Rule.AVERAGE_PAY_COUNTED, weekly, weekly=weekly)

    return _noted(Kind.PAYSLIP, total, trace, lines, count)


def _leave_out(now: Sequence[IncomePart], trace: Trace, lines: list[PartLine]) -> None:
    """Say of each part that changes nothing why it does not."""
    for part in _of(now, *_LEFT_OUT_BY):
        amount = _amount(part)
        trace.record(_LEFT_OUT_BY[part.kind], NOTHING, amount=amount)
        lines.append(PartLine(part.kind, amount, (trace.steps[-1],)))


def _take_off(
    kind: IncomePartKind, income: Fraction, now: Sequence[IncomePart], trace: Trace, lines: list[PartLine]
) -> Fraction:
    """Take pension contributions of one kind off what they come off, never below nothing."""
    contributions = _of(now, kind)
    if not contributions:
        return income
    total = sum(map(_amount, contributions), NOTHING)

    def count() -> Fraction:
        weekly = sum((by_period(_amount(each), each.period, trace) for each in contributions), NOTHING)
        return trace.record(_DEDUCTED_BY[kind], max(NOTHING, income - weekly), income=income, pension=weekly)

    return _noted(kind, total, trace, lines, count)


def _historic_income(parts: Sequence[IncomePart], trace: Trace, lines: list[PartLine]) -> Fraction | None:
    """Regulations 35 and 36: the sum of what was charged to tax in a year, less contributions not under net pay."""
    last_year = [part for part in parts if part.kind in _LAST_YEAR]
    if not last_year:
        return None
    contribution = Kind.LAST_YEAR_PENSION_CONTRIBUTION
    yearly = NOTHING
    for part in last_year:
        if part.kind is not contribution:
            yearly += _count_last_year(part, trace, lines)
    contributions = sum(map(_amount, _of(last_year, contribution)), NOTHING)
    if contributions:
        before = yearly
        yearly = _noted(
            contribution,
            contributions,
            trace,
            lines,
            lambda: trace.record(
                _LAST_YEAR[contribution], max(NOTHING, before - contributions), amount=before, pension=contributions
            ),
        )
    return trace.record(Rule.HISTORIC_INCOME, yearly / WEEKS_OF_INCOME_PER_YEAR, amount=yearly)


def _count_last_year(part: IncomePart, trace: Trace, lines: list[PartLine]) -> Fraction:
    amount = _amount(part)
    counted = NOTHING if part.kind is Kind.LAST_YEAR_TRADING_LOSS else amount
    rule = _LAST_YEAR[part.kind]
    return _noted(part.kind, amount, trace, lines, lambda: trace.record(rule, counted, amount=amount))


def _choose_basis(
    current: Fraction | None, historic: Fraction | None, law: Law, trace: Trace
) -> tuple[Fraction, IncomeBasis, IncomeBasisReason]:
    """Regulation 34(2) and (2A): last year's figure, unless today's differs by the share named, or is the only one."""
    if historic is None:
        return current or NOTHING, IncomeBasis.CURRENT, IncomeBasisReason.NO_HISTORIC_INCOME
    if current is None:
        return historic, IncomeBasis.HISTORIC, IncomeBasisReason.NO_CURRENT_INCOME
    share = law.figure("change_of_income")
    differs = abs(current - historic) >= share * historic if historic else current > historic
    if not differs:
        reason = IncomeBasisReason.WITHIN_THE_SHARE
        used = trace.record(
            Rule.HISTORIC_INCOME_USED, historic, historic_income=historic, current_income=current, share=share
        )
        return used, IncomeBasis.HISTORIC, reason
    reason = IncomeBasisReason.RISEN if current > historic else IncomeBasisReason.FALLEN
    if not historic:
        reason = IncomeBasisReason.HISTORIC_INCOME_NIL
    used = trace.record(
        Rule.CURRENT_INCOME_USED, current, historic_income=historic, current_income=current, share=share
    )
    return used, IncomeBasis.CURRENT, reason


def as_an_amount(weekly: Fraction) -> tuple[Decimal, Period]:
    """A weekly income as an amount and its period: a week where that is whole pence, else a year to the penny.

    A penny a year is a fiftieth of one a week: the year keeps what rounding a week would lose.
    """
    if PENCE % weekly.denominator == 0:
        return to_penny(weekly), Period.WEEK
    return to_penny(weekly * WEEKS_OF_INCOME_PER_YEAR), Period.YEAR
