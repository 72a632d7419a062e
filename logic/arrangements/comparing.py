"""The three arrangements side by side: what is paid, what arrives, and what fees take on each side."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from logic.calculation import Estimate
from logic.codes import ArrangementKind, NotApplicableReason, Period, Rate
from logic.law import Law
from logic.money import (
    MONTHS_IN_A_YEAR,
    WEEKS_IN_A_YEAR,
    WEEKS_PAID,
    from_pence,
    part_of_pence,
    to_pence,
)

PERIODS_SHOWN = (Period.WEEK, Period.FOUR_WEEKS, Period.MONTH, Period.YEAR)
THROUGH_THE_SERVICE = (ArrangementKind.DIRECT_PAY, ArrangementKind.COLLECT_AND_PAY)


class Payments(NamedTuple):
    """Pounds and pence in one period: what leaves one parent, what reaches the other, and the fees between.

    `paid` is with `fee_paid`; `received` is after `fee_taken`.
    """

    paid: Decimal
    received: Decimal
    fee_paid: Decimal
    fee_taken: Decimal


@dataclass(frozen=True, slots=True)
class Arrangement:
    """An arrangement that applies, with its payments for each period shown."""

    kind: ArrangementKind
    by_period: Mapping[Period, Payments]


@dataclass(frozen=True, slots=True)
class NotApplicable:
    """An arrangement that does not apply, and why."""

    kind: ArrangementKind
    reason: NotApplicableReason


Outcome = Arrangement | NotApplicable


@dataclass(frozen=True, slots=True)
class Comparison:
    """The arrangements for each receiving parent and for all of them together.

    `application_fee` is what it cost on that day to apply to the service, in pounds.
    """

    receiving_parents: tuple[Mapping[ArrangementKind, Outcome], ...]
    total: Mapping[ArrangementKind, Outcome]
    application_fee: Decimal


class _Weekly(NamedTuple):
    """One week in pence: the maintenance itself and the two fees."""

    maintenance: int
    fee_paid: int
    fee_taken: int


def compare(estimate: Estimate, outside: NotApplicableReason | None = None) -> Comparison:
    """Set the three arrangements side by side.

    Fees are worked on each receiving parent's rounded weekly amount. `outside` says why the service cannot
    be used at all (see `check_eligibility`); then only a family-based arrangement applies.
    """
    if estimate.rate is Rate.NONE:
        outside = NotApplicableReason.NO_PAYING_PARENT
    law = estimate.law
    weeks = [_week(parent.weekly, law) for parent in estimate.receiving_parents]
    each = tuple(_side_by_side([week], outside, law) for week in weeks)
    return Comparison(
        each,
        each[0] if len(each) == 1 else _side_by_side(weeks, outside, law),
        from_pence(to_pence(law.figure("application_fee"))),
    )


def _week(weekly: Decimal, law: Law) -> _Weekly:
    """One week under Collect and Pay. Fees Regs reg 7."""
    maintenance = int(weekly.scaleb(2))
    return _Weekly(
        maintenance,
        part_of_pence(maintenance, law.payer_fee),
        part_of_pence(maintenance, law.receiver_fee),
    )


def _side_by_side(
    weeks: Sequence[_Weekly], outside: NotApplicableReason | None, law: Law
) -> Mapping[ArrangementKind, Outcome]:
    without_fees = _by_period([_Weekly(week.maintenance, 0, 0) for week in weeks])
    by_period = {
        ArrangementKind.FAMILY_BASED: without_fees,
        ArrangementKind.DIRECT_PAY: without_fees,
        ArrangementKind.COLLECT_AND_PAY: _by_period(weeks),
    }
    return {kind: _outcome(kind, by_period[kind], outside, law) for kind in ArrangementKind}


def _outcome(
    kind: ArrangementKind,
    by_period: Mapping[Period, Payments],
    outside: NotApplicableReason | None,
    law: Law,
) -> Outcome:
    if outside and kind in THROUGH_THE_SERVICE:
        return NotApplicable(kind, outside)
    if kind in law.arrangements_ended:
        return NotApplicable(kind, NotApplicableReason.ENDED_BY_ANNOUNCED_LAW)
    return Arrangement(kind, by_period)


def _by_period(weeks: Sequence[_Weekly]) -> Mapping[Period, Payments]:
    return {period: _payments(weeks, WEEKS_PAID[period]) for period in PERIODS_SHOWN}


def _payments(weeks: Sequence[_Weekly], how_many: Fraction) -> Payments:
    """So many weeks' payments, each part rounded for each receiving parent, so that the parts add up."""
    maintenance = sum(part_of_pence(week.maintenance, how_many) for week in weeks)
    fee_paid = sum(part_of_pence(week.fee_paid, how_many) for week in weeks)
    fee_taken = sum(part_of_pence(week.fee_taken, how_many) for week in weeks)
    return Payments(
        from_pence(maintenance + fee_paid),
        from_pence(maintenance - fee_taken),
        from_pence(fee_paid),
        from_pence(fee_taken),
    )


class MonthPoint(NamedTuple):
    """Where a year of payments stands at the end of a month: everything so far, in pounds and pence."""

    month: int
    so_far: Payments


def year_of_payments(
    estimate: Estimate, kind: ArrangementKind, receiving_parent: int | None = None
) -> tuple[MonthPoint, ...]:
    """Twelve points of one arrangement, each adding up the year so far: for one receiving parent, or for all.

    The last is the year's sum of `compare`. For an arrangement that does not apply, ask `compare` first.
    `receiving_parent` is a place from 0; raises IndexError for one who is not there.
    """
    parents = estimate.receiving_parents
    chosen = parents if receiving_parent is None else (parents[receiving_parent],)
    weeks = [_week(parent.weekly, estimate.law) for parent in chosen]
    if kind is not ArrangementKind.COLLECT_AND_PAY:
        weeks = [_Weekly(week.maintenance, 0, 0) for week in weeks]
    return tuple(
        MonthPoint(month, _payments(weeks, Fraction(WEEKS_IN_A_YEAR * month, MONTHS_IN_A_YEAR)))
        for month in range(1, MONTHS_IN_A_YEAR + 1)
    )
