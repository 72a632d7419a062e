"""Whether a change of income changes the amount, when the service looks again, and what must be reported."""

from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from itertools import count
from typing import NamedTuple

from logic.codes import Nation
from logic.decisions.deadlines import DeadlineCode, UnknownDeadlineError, deadline
from logic.law import Figure, Law
from logic.money import PENCE, from_pence
from logic.months import first_day_after_months

WHOLE = Fraction(1)


class ChangeReason(StrEnum):
    """What the test of regulation 34 says of current income against the year the service holds."""

    WITHIN_A_QUARTER = "within_a_quarter"
    RISEN_A_QUARTER = "risen_a_quarter"
    FALLEN_A_QUARTER = "fallen_a_quarter"
    NO_HISTORIC_INCOME = "no_historic_income"
    HISTORIC_INCOME_NIL = "historic_income_nil"


class IncomeChange(NamedTuple):
    """Which income counts, why, and the two current incomes at which the answer changes.

    `falls_at` and `rises_at` are yearly pounds and pence: at or below the one, at or above the other, current
    income counts. None when there is no historic income to measure from.
    """

    current_counts: bool
    reason: ChangeReason
    falls_at: Decimal | None
    rises_at: Decimal | None


def weigh_income_change(historic: Decimal | None, current: Decimal, law: Law) -> IncomeChange:
    """Compare current income with historic, both by the year. Regulations 4, 23 and 34(2), (2A), (3)."""
    if historic is None:
        return IncomeChange(True, ChangeReason.NO_HISTORIC_INCOME, None, None)
    if not historic:
        reason = ChangeReason.HISTORIC_INCOME_NIL if current else ChangeReason.WITHIN_A_QUARTER
        return IncomeChange(bool(current), reason, None, None)
    quarter = law.figure("change_of_income")
    low = Fraction(historic) * (WHOLE - quarter) * PENCE
    high = Fraction(historic) * (WHOLE + quarter) * PENCE
    falls_at = from_pence(low.numerator // low.denominator)
    rises_at = from_pence(-(-high.numerator // high.denominator))
    if current <= falls_at:
        return IncomeChange(True, ChangeReason.FALLEN_A_QUARTER, falls_at, rises_at)
    if current >= rises_at:
        return IncomeChange(True, ChangeReason.RISEN_A_QUARTER, falls_at, rises_at)
    return IncomeChange(False, ChangeReason.WITHIN_A_QUARTER, falls_at, rises_at)


class Duty(StrEnum):
    """What a paying parent must tell the service, and by when."""

    NEW_ADDRESS = "new_address"
    INCOME_CHANGED = "income_changed"


class DutyDue(NamedTuple):
    """A duty with the figure that gives its days, and the last day to report what happened."""

    duty: Duty
    within: Figure
    by: date


def duties(happened: date, current_income_used: bool, law: Law) -> tuple[DutyDue, ...]:
    """What must be reported of a change that happened on a day.

    The duty about income is only for those whose amount rests on current income and who were told of it in
    writing. Child Support Information Regulations 2008 regs 9 and 9A.
    """
    due = [(Duty.NEW_ADDRESS, law.service["address_report_days"])]
    if current_income_used:
        due.append((Duty.INCOME_CHANGED, law.service["income_report_days"]))
    return tuple(DutyDue(duty, days, happened + timedelta(days=int(days.value))) for duty, days in due)


class LooksAgain(NamedTuple):
    """When the service looks at the amount again by itself, and until when a decision can be questioned."""

    yearly_review: date
    current_income_check: date | None
    reconsideration_until: date | None


def looks_again(
    effective: date, notified: date, *, current_income_used: bool, nation: Nation, law: Law, on: date
) -> LooksAgain:
    """The next dates of a decision, from a day on. The amount is looked at again each year.

    A decision from before the scheme has no last day known here.
    Regulations 14(1)(a), 19, 20 and 22.
    """
    review, check = (int(law.service[code].value) for code in ("review_months", "current_income_check_months"))
    years = next(years for years in count(1) if first_day_after_months(effective, review * years) >= on)
    return LooksAgain(
        first_day_after_months(effective, review * years),
        first_day_after_months(effective, check + review * (years - 1)) if current_income_used else None,
        _reconsideration_until(notified, nation),
    )


def _reconsideration_until(notified: date, nation: Nation) -> date | None:
    try:
        return deadline(DeadlineCode.RECONSIDERATION, notified, nation).day
    except UnknownDeadlineError:
        return None
