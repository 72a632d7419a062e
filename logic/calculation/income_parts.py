"""Gross weekly income put together from its parts: pay, profit, pensions, contributions; this year's and last year's.

Current income is what regulations 37 to 41 count, as a weekly amount. Historic income is the figure HM Revenue and
Customs holds for a tax year, divided by 365 and multiplied by 7: regulations 35 and 36. Regulation 34 says which of the
two is used. Only exact fractions are added, so the order of the parts does not matter.
"""

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from logic.calculation.historic_income import LAST_YEAR, historic_income
from logic.calculation.income_part import IncomePart
from logic.calculation.income_part_lines import PartLine, amount_of, noted, of_kinds
from logic.calculation.period_conversion import averaged, by_days, by_hours, by_period, by_the_year, to_date
from logic.calculation.trace import Step, Trace
from logic.codes import IncomeBasis, IncomeBasisReason, IncomePartKind, Period, WarningCode
from logic.law import Law
from logic.money import PENCE, WEEKS_OF_INCOME_PER_YEAR, to_penny
from logic.rule_registry import Rule

NOTHING = Fraction(0)

# What each kind of current income is, by the rule that counts it.
_COUNTED_BY = {
    IncomePartKind.REGULAR_PAY: Rule.REGULAR_PAY_COUNTED,
    IncomePartKind.PAYSLIP: Rule.AVERAGE_PAY_COUNTED,
    IncomePartKind.PAY_TO_DATE: Rule.AVERAGE_PAY_COUNTED,
    IncomePartKind.HOURLY_PAY: Rule.REGULAR_PAY_COUNTED,
    IncomePartKind.PAID_SEPARATELY: Rule.SEPARATE_PAY_COUNTED,
    IncomePartKind.STATUTORY_PAY: Rule.STATUTORY_PAY_COUNTED,
    IncomePartKind.BENEFITS_IN_KIND: Rule.BENEFITS_IN_KIND_COUNTED,
    IncomePartKind.PROFIT: Rule.PROFIT_COUNTED,
    IncomePartKind.PARTNERSHIP_PROFIT: Rule.PARTNERSHIP_PROFIT_COUNTED,
    IncomePartKind.PENSION: Rule.PENSION_COUNTED,
}
PAY_A_PENSION_COMES_OFF = frozenset(
    {
        IncomePartKind.REGULAR_PAY,
        IncomePartKind.PAYSLIP,
        IncomePartKind.PAY_TO_DATE,
        IncomePartKind.HOURLY_PAY,
        IncomePartKind.PAID_SEPARATELY,
        IncomePartKind.STATUTORY_PAY,
    }
)
"""The payments of regulation 38(2) and (3): contributions under net pay arrangements come off these alone."""
UNEARNED = (IncomePartKind.DIVIDENDS, IncomePartKind.INTEREST, IncomePartKind.RENT)
_LEFT_OUT_BY = {
    IncomePartKind.TRADING_LOSS: Rule.TRADING_LOSS_LEFT_OUT,
    IncomePartKind.NOT_INCOME: Rule.NOT_INCOME_LEFT_OUT,
    IncomePartKind.PENSION_SALARY_SACRIFICE: Rule.SALARY_SACRIFICE_ALREADY_OFF,
    **dict.fromkeys(UNEARNED, Rule.UNEARNED_INCOME_APART),
}
_DEDUCTED_BY = {
    IncomePartKind.PENSION_NET_PAY: Rule.NET_PAY_CONTRIBUTION_DEDUCTED,
    IncomePartKind.PENSION_RELIEF_AT_SOURCE: Rule.RELIEF_AT_SOURCE_CONTRIBUTION_DEDUCTED,
}
# A loss or a contribution alone says nothing about what comes in now.
_TELLS_OF_NOW = frozenset({*_COUNTED_BY, IncomePartKind.NO_INCOME_NOW})
# A payslip of nothing is a time without pay, and no income now is an answer; any other part of nothing says nothing.
_SAY_SOMETHING_AT_NOTHING = frozenset({IncomePartKind.PAYSLIP, IncomePartKind.NO_INCOME_NOW})


_PROFITS_BESIDE = {
    IncomePartKind.TRADING_LOSS: (IncomePartKind.PROFIT, IncomePartKind.PARTNERSHIP_PROFIT),
    IncomePartKind.LAST_YEAR_TRADING_LOSS: (IncomePartKind.LAST_YEAR_PROFIT,),
}


class WorkedOutIncome(NamedTuple):
    """Gross weekly income and how it was found. `current` and `historic` are pounds a week, None when not told.

    `without_statutory_pay` is the same income if statutory pay does not count (doubt D20), None when none was told.
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

    @property
    def as_amount(self) -> tuple[Decimal, Period]:
        """An amount and its period: a week where that is whole pence, else a year to the penny.

        A penny a year is a fiftieth of one a week: the year keeps what rounding a week would lose.
        """
        if PENCE % self.weekly.denominator == 0:
            return to_penny(self.weekly), Period.WEEK
        return to_penny(self.weekly * WEEKS_OF_INCOME_PER_YEAR), Period.YEAR


def work_out_income(
    parts: Sequence[IncomePart], law: Law, reads_otherwise: Callable[[WarningCode], bool] | None = None
) -> WorkedOutIncome:
    """Put an income together from its parts under a rule set. Regulations 34 to 41.

    `reads_otherwise` says of a doubt whether to read it the other way; without it no doubt is.
    """
    counted_parts = [part for part in parts if part.amount or part.kind in _SAY_SOMETHING_AT_NOTHING]
    set_off = False
    if reads_otherwise is not None:
        set_off = _tells_of_loss_beside_profit(counted_parts) and reads_otherwise(WarningCode.LOSS_OF_ANOTHER_TRADE)
        if of_kinds(counted_parts, IncomePartKind.STATUTORY_PAY) and reads_otherwise(
            WarningCode.STATUTORY_PAY_MAY_NOT_COUNT
        ):
            counted_parts = _rest_without_statutory_pay(counted_parts)
    trace = Trace(law.citations)
    lines: list[PartLine] = []
    current = _current_income(counted_parts, trace, lines, set_off=set_off)
    historic = historic_income(counted_parts, trace, lines, set_off=set_off)
    unearned = sum(map(amount_of, of_kinds(counted_parts, *UNEARNED)), NOTHING)
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
    if not of_kinds(parts, IncomePartKind.STATUTORY_PAY):
        return None
    return work_out_income(_rest_without_statutory_pay(parts), law).weekly


def _rest_without_statutory_pay(parts: Iterable[IncomePart]) -> list[IncomePart]:
    """The other parts; a parent with statutory pay alone then has no income now."""
    return [
        *(part for part in parts if part.kind is not IncomePartKind.STATUTORY_PAY),
        IncomePart(kind=IncomePartKind.NO_INCOME_NOW),
    ]


def _tells_of_loss_beside_profit(parts: Sequence[IncomePart]) -> bool:
    """Whether one trade's loss stands beside another's profit of the same year: doubt D34."""
    return any(of_kinds(parts, loss) and of_kinds(parts, *profits) for loss, profits in _PROFITS_BESIDE.items())


def _weekly(part: IncomePart, trace: Trace) -> Fraction:
    """One part as pounds a week, by the conversion its own keys ask for."""
    amount = amount_of(part)
    if part.kind is IncomePartKind.PAY_TO_DATE:
        return to_date(amount, part.tax_week, part.tax_month, trace)
    if part.kind is IncomePartKind.HOURLY_PAY and part.hours is not None:
        return by_hours(amount, Fraction(part.hours), part.weeks, trace)
    if part.kind in (IncomePartKind.PROFIT, IncomePartKind.PARTNERSHIP_PROFIT) and part.days is not None:
        return by_days(amount, part.days, trace)
    if part.kind in (
        IncomePartKind.PAID_SEPARATELY,
        IncomePartKind.BENEFITS_IN_KIND,
        IncomePartKind.PROFIT,
        IncomePartKind.PARTNERSHIP_PROFIT,
    ):
        return by_the_year(amount, trace)
    return by_period(amount, part.period, trace)


def _current_income(
    parts: Sequence[IncomePart], trace: Trace, lines: list[PartLine], *, set_off: bool
) -> Fraction | None:
    """Regulation 37: income from employment, self-employment and pensions, as it is now.

    `set_off`: a trade's loss lowers another's profit (doubt D34).
    """
    now = [part for part in parts if part.kind not in LAST_YEAR]
    sums = dict.fromkeys(IncomePartKind, NOTHING)
    for part in now:
        if part.kind in _COUNTED_BY and part.kind is not IncomePartKind.PAYSLIP:
            sums[part.kind] += _count_now(part, trace, lines)
    for slips in _by_job(now):
        sums[IncomePartKind.PAYSLIP] += _count_slips(slips, trace, lines)
    _leave_out(now, trace, lines)
    if not any(part.kind in _TELLS_OF_NOW for part in now):
        return None if len(now) < len(parts) else NOTHING
    pay = sum((sums[kind] for kind in PAY_A_PENSION_COMES_OFF), NOTHING)
    pay = _take_off(IncomePartKind.PENSION_NET_PAY, pay, now, trace, lines)
    profits = sum((sums[kind] for kind in _PROFITS_BESIDE[IncomePartKind.TRADING_LOSS]), NOTHING)
    if set_off:
        losses = sum(
            (by_the_year(amount_of(part), trace) for part in of_kinds(now, IncomePartKind.TRADING_LOSS)), NOTHING
        )
        profits = max(NOTHING, profits - losses)
    earned = pay + sums[IncomePartKind.BENEFITS_IN_KIND] + profits
    earned = _take_off(IncomePartKind.PENSION_RELIEF_AT_SOURCE, earned, now, trace, lines)
    pensions = sums[IncomePartKind.PENSION]
    return trace.record(Rule.CURRENT_INCOME, earned + pensions, earned=earned, pensions=pensions)


def _count_now(part: IncomePart, trace: Trace, lines: list[PartLine]) -> Fraction:
    def count() -> Fraction:
        weekly = _weekly(part, trace)
        return trace.record(_COUNTED_BY[part.kind], weekly, weekly=weekly)

    return noted(part.kind, amount_of(part), trace, lines, count)


def _by_job(now: Sequence[IncomePart]) -> list[list[IncomePart]]:
    jobs: dict[str, list[IncomePart]] = {}
    for slip in of_kinds(now, IncomePartKind.PAYSLIP):
        jobs.setdefault(slip.job, []).append(slip)
    return list(jobs.values())


def _count_slips(slips: Sequence[IncomePart], trace: Trace, lines: list[PartLine]) -> Fraction:
    """Regulation 38(2)(b): the weekly average of what one job paid over the time its payslips cover."""
    total = sum(map(amount_of, slips), NOTHING)

    def count() -> Fraction:
        weekly = averaged(total, [(slip.period, slip.days) for slip in slips], trace)
        return trace.record(Rule.AVERAGE_PAY_COUNTED, weekly, weekly=weekly)

    return noted(IncomePartKind.PAYSLIP, total, trace, lines, count)


def _leave_out(now: Sequence[IncomePart], trace: Trace, lines: list[PartLine]) -> None:
    """Say of each part that changes nothing why it does not."""
    for part in of_kinds(now, *_LEFT_OUT_BY):
        amount = amount_of(part)
        trace.record(_LEFT_OUT_BY[part.kind], NOTHING, amount=amount)
        lines.append(PartLine(part.kind, amount, (trace.steps[-1],)))


def _take_off(
    kind: IncomePartKind, income: Fraction, now: Sequence[IncomePart], trace: Trace, lines: list[PartLine]
) -> Fraction:
    """Take pension contributions of one kind off what they come off, never below nothing."""
    contributions = of_kinds(now, kind)
    if not contributions:
        return income
    total = sum(map(amount_of, contributions), NOTHING)

    def count() -> Fraction:
        weekly = sum((by_period(amount_of(each), each.period, trace) for each in contributions), NOTHING)
        return trace.record(_DEDUCTED_BY[kind], max(NOTHING, income - weekly), income=income, pension=weekly)

    return noted(kind, total, trace, lines, count)


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
