"""Whether a change of income changes the amount, when the service looks again, and what must be reported."""

from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from itertools import count
from typing import NamedTuple

from logic.codes import Nation
from logic.decisions.deadlines import DeadlineCode, UnknownDeadlineError, deadline
from logic.law import Citation, Figure, Law
from logic.money import PENCE, from_pence
from logic.months import first_day_after_months

WHOLE = Fraction(1)


class ChangeReason(StrEnum):
    """What the test of a quarter says of an income: against the year the service holds, or the current one it uses."""

    WITHIN_A_QUARTER = "within_a_quarter"
    RISEN_A_QUARTER = "risen_a_quarter"
    FALLEN_A_QUARTER = "fallen_a_quarter"
    NO_HISTORIC_INCOME = "no_historic_income"
    HISTORIC_INCOME_NIL = "historic_income_nil"
    CURRENT_WITHIN_A_QUARTER = "current_within_a_quarter"
    CURRENT_RISEN_A_QUARTER = "current_risen_a_quarter"
    CURRENT_FALLEN_A_QUARTER = "current_fallen_a_quarter"
    CURRENT_INCOME_NIL = "current_income_nil"


class _QuarterReasons(NamedTuple):
    """What to say of a change, by the income it is measured by."""

    nil: ChangeReason
    within: ChangeReason
    fallen: ChangeReason
    risen: ChangeReason


_AGAINST_HISTORIC = _QuarterReasons(
    ChangeReason.HISTORIC_INCOME_NIL,
    ChangeReason.WITHIN_A_QUARTER,
    ChangeReason.FALLEN_A_QUARTER,
    ChangeReason.RISEN_A_QUARTER,
)
_AGAINST_CURRENT = _QuarterReasons(
    ChangeReason.CURRENT_INCOME_NIL,
    ChangeReason.CURRENT_WITHIN_A_QUARTER,
    ChangeReason.CURRENT_FALLEN_A_QUARTER,
    ChangeReason.CURRENT_RISEN_A_QUARTER,
)


class IncomeChange(NamedTuple):
    """Whether the income of now counts, why, and the two current incomes at which the answer changes.

    `falls_at` and `rises_at` are yearly pounds and pence: at or below the one, at or above the other, current
    income counts. None when there is no income above nothing to measure from.
    """

    current_counts: bool
    reason: ChangeReason
    falls_at: Decimal | None
    rises_at: Decimal | None


def weigh_income_change(historic: Decimal | None, current: Decimal, law: Law) -> IncomeChange:
    """Compare current income with historic, both in pounds a year. Regulations 4 and 34(2), (2A), (3)."""
    if historic is None:
        return IncomeChange(True, ChangeReason.NO_HISTORIC_INCOME, None, None)
    return _weigh_a_quarter(historic, current, law, _AGAINST_HISTORIC)


def weigh_change_of_current_income(in_use: Decimal, current: Decimal, law: Law) -> IncomeChange:
    """Compare current income with the current income the service already uses, both in pounds a year.

    Before the next review date only a change of a quarter of that income counts; then it counts even where it comes
    within a quarter of historic income. Regulation 23(2), (4).
    """
    return _weigh_a_quarter(in_use, current, law, _AGAINST_CURRENT)


def _weigh_a_quarter(measure: Decimal, current: Decimal, law: Law, reasons: _QuarterReasons) -> IncomeChange:
    """Compare current income with the income it is measured by; against nothing, any income at all counts."""
    if not measure:
        return IncomeChange(bool(current), reasons.nil if current else reasons.within, None, None)
    falls_at, rises_at = _a_quarter_off(measure, law)
    if current <= falls_at:
        return IncomeChange(True, reasons.fallen, falls_at, rises_at)
    if current >= rises_at:
        return IncomeChange(True, reasons.risen, falls_at, rises_at)
    return IncomeChange(False, reasons.within, falls_at, rises_at)


def _a_quarter_off(income: Decimal, law: Law) -> tuple[Decimal, Decimal]:
    """The highest income in pence at which a fall counts, and the lowest at which a rise does."""
    quarter = law.figure("change_of_income")
    low = Fraction(income) * (WHOLE - quarter) * PENCE
    high = Fraction(income) * (WHOLE + quarter) * PENCE
    return from_pence(low.numerator // low.denominator), from_pence(-(-high.numerator // high.denominator))


class Duty(StrEnum):
    """What must be told to the service."""

    NEW_ADDRESS = "new_address"
    INCOME_CHANGED = "income_changed"
    EMPLOYMENT_CHANGED = "employment_changed"
    CASE_ENDED = "case_ended"


class DutyDue(NamedTuple):
    """A duty with its paragraph, and where days are counted, their figure and the last day the service must be told.

    `unread` is whether that text could not be read for this jurisdiction.
    """

    duty: Duty
    citation: Citation
    within: Figure | None
    by: date | None
    unread: bool


def duties_of_paying_parent(
    happened: date, law: Law, *, current_income_used: bool, order_on_pay: bool
) -> tuple[DutyDue, ...]:
    """What a paying parent must tell of a change that happened on a day, and the last day for it to arrive.

    A new address within 7 days (Child Support Information Regulations 2008 reg 9). A rise, only where the amount rests
    on current income from employment (or nothing is due because income is so low) and the service has required it in
    writing: within 14 days beginning with the day of the change, unless the notice names another time (reg 9A). Leaving
    or starting a job while an order on pay is in force: in writing, within 7 days; not to is an offence (Child Support
    (Collection and Enforcement) Regulations 1992 regs 15 and 25).
    """
    due = [_counted(Duty.NEW_ADDRESS, "address_report_days", happened, law)]
    if current_income_used:
        beginning_with_it = happened - timedelta(days=1)
        due.append(_counted(Duty.INCOME_CHANGED, "income_report_days", beginning_with_it, law))
    if order_on_pay:
        due.append(_counted(Duty.EMPLOYMENT_CHANGED, "employment_report_days", happened, law))
    return tuple(due)


def _counted(duty: Duty, code: str, from_day: date, law: Law) -> DutyDue:
    days = law.service[code]
    last = from_day + timedelta(days=int(days.value))
    return DutyDue(duty, days.citation, days, last, code in law.service_not_seen)


def duty_of_receiving_parent(law: Law) -> DutyDue:
    """What whoever cares for the child must tell: as soon as reasonably practicable, why they think the case has ended.

    A child no longer counts, or somebody is no longer habitually resident. Information Regulations 2008 reg 10.
    """
    unread = "case_ended" in law.service_not_seen
    return DutyDue(Duty.CASE_ENDED, law.service_rules["case_ended"], None, None, unread)


class LooksAgain(NamedTuple):
    """When the service looks at the amount again by itself, and until when a decision can be questioned.

    From `current_income_check` on, the service may ask for proof of a current income; it need not.
    """

    yearly_review: date
    current_income_check: date | None
    reconsideration_until: date | None


def looks_again(
    first_effective: date, notified: date, *, current_income_used: bool, nation: Nation, law: Law, on: date
) -> LooksAgain:
    """The next dates of a decision, from a day on.

    The review falls on the anniversary of the day the case's first amount took effect, whatever changed since, unless
    the service fixes another (regulation 19(2)). A current income may be checked once no decision has changed it for
    11 months (regulation 22(1)). A decision from before the scheme has no last day known here. Regulation 14(1)(a).
    """
    review, check = (int(law.service[code].value) for code in ("review_months", "current_income_check_months"))
    years = next(years for years in count(1) if first_day_after_months(first_effective, review * years) >= on)
    return LooksAgain(
        first_day_after_months(first_effective, review * years),
        first_day_after_months(notified, check) if current_income_used else None,
        _reconsideration_until(notified, nation),
    )


def _reconsideration_until(notified: date, nation: Nation) -> date | None:
    try:
        return deadline(DeadlineCode.RECONSIDERATION, notified, nation).day
    except UnknownDeadlineError:
        return None
