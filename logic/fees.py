"""The fees of Collect and Pay: by the week as every guide has it, and by the day as the law has it."""

from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from logic.law import Law
from logic.money import DAYS_IN_A_WEEK, from_pence, part_of_pence, to_pence

ONE_DAY_OF_A_WEEK = Fraction(1, DAYS_IN_A_WEEK)


class Fees(NamedTuple):
    """What the service takes each week, in pounds and pence: from the payer on top, from the receiver off."""

    paid_by_payer: Decimal
    taken_from_receiver: Decimal


def fees_by_the_week(weekly: Decimal, law: Law) -> Fees:
    """Each fee on one receiving parent's rounded pounds a week, rounded to the penny. Fees Regs reg 7."""
    pence = to_pence(Fraction(weekly))
    return Fees(from_pence(part_of_pence(pence, law.payer_fee)), from_pence(part_of_pence(pence, law.receiver_fee)))


def fees_by_the_day(weekly: Decimal, law: Law) -> Fees:
    """The payer's fee as regulation 7 words it: on the daily amount, each sum rounded, for seven days.

    The receiver's fee is on each payment collected; here, one payment a week (doubt D6).
    """
    pence = to_pence(Fraction(weekly))
    by_day = payer_fee_pence_by_the_day(pence, law)
    return Fees(from_pence(by_day), from_pence(part_of_pence(pence, law.receiver_fee)))


def payer_fee_pence_by_the_day(weekly_pence: int, law: Law) -> int:
    """Seven daily fees in pence, each worked on the daily amount rounded to the penny."""
    daily = part_of_pence(weekly_pence, ONE_DAY_OF_A_WEEK)
    return DAYS_IN_A_WEEK * part_of_pence(daily, law.payer_fee)


def day_and_week_differ(weekly_pence: int, law: Law) -> bool:
    """Whether working the payer's fee by the day gives another sum than by the week."""
    return payer_fee_pence_by_the_day(weekly_pence, law) != part_of_pence(weekly_pence, law.payer_fee)


class CollectedArrears(NamedTuple):
    """Arrears collected by the service, in pounds and pence."""

    arrears: Decimal
    fee_paid: Decimal
    paid: Decimal
    fee_taken: Decimal
    received: Decimal


def fees_on_arrears(arrears: Decimal, law: Law) -> CollectedArrears:
    """What both parents see when the service collects arrears, in pounds, and both fees apply to them.

    Whether either fee applies to arrears that built up under Direct Pay was not established: show that
    this is the most it can be.
    """
    fees = fees_by_the_week(arrears, law)
    return CollectedArrears(
        arrears,
        fees.paid_by_payer,
        arrears + fees.paid_by_payer,
        fees.taken_from_receiver,
        arrears - fees.taken_from_receiver,
    )
