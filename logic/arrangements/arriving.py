"""What arrives by which way: Direct Pay with a share of it paid, beside Collect and Pay with its fees on both sides."""

from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from logic.fees import fees_by_the_week
from logic.law import Law
from logic.money import to_penny

WHOLE = Fraction(1)
NOTHING = Decimal("0.00")
SHARES_SHOWN = tuple(Fraction(per_cent, 100) for per_cent in (100, 98, 96, 94, 90, 75, 50, 25, 0))


class WayInAWeek(NamedTuple):
    """What one way moves in a week, in pounds.

    `paid` leaves the paying parent, `on_top` of it is a fee; `kept` is taken from what was collected; `arrives` is what
    reaches the receiving parent's home, and `owed` what was not paid and still is owed.
    """

    paid: Decimal
    on_top: Decimal
    kept: Decimal
    arrives: Decimal
    owed: Decimal


class PartPaid(NamedTuple):
    """Direct Pay with this share of it paid: what arrives, what stays owed, and by how much Collect and Pay differs."""

    share: Fraction
    arrives: Decimal
    owed: Decimal
    difference: Decimal


class Arriving(NamedTuple):
    """Both ways beside each other. `meeting` is the share of Direct Pay that brings home what Collect and Pay does."""

    direct_pay: WayInAWeek
    collect_and_pay: WayInAWeek
    meeting: PartPaid
    parts: tuple[PartPaid, ...]


def share_where_both_bring_the_same(law: Law, collected: Fraction = WHOLE) -> Fraction:
    """Give the share of Direct Pay that brings home as much as Collect and Pay with this share of it collected.

    Both are from 0 to 1. It is what the receiving parent's fee leaves. Child Support Fees Regulations 2014 reg 7.
    """
    return collected * (WHOLE - law.receiver_fee)


def _by_direct_pay(weekly: Decimal, share: Fraction) -> WayInAWeek:
    arrives = to_penny(Fraction(weekly) * share)
    return WayInAWeek(arrives, NOTHING, NOTHING, arrives, weekly - arrives)


def _through_the_service(weekly: Decimal, share: Fraction, law: Law) -> WayInAWeek:
    collected = to_penny(Fraction(weekly) * share)
    fees = fees_by_the_week(collected, law)
    return WayInAWeek(
        collected + fees.paid_by_payer,
        fees.paid_by_payer,
        fees.taken_from_receiver,
        collected - fees.taken_from_receiver,
        weekly - collected,
    )


def explore_arriving(weekly: Decimal, law: Law, collected: Fraction = WHOLE) -> Arriving:
    """Set Direct Pay, all and in parts, beside Collect and Pay with a share of it collected; `weekly` in pounds."""
    through = _through_the_service(weekly, collected, law)

    def part(share: Fraction) -> PartPaid:
        direct = _by_direct_pay(weekly, share)
        return PartPaid(share, direct.arrives, direct.owed, through.arrives - direct.arrives)

    meeting = share_where_both_bring_the_same(law, collected)
    shares = sorted({*SHARES_SHOWN, meeting}, reverse=True)
    return Arriving(_by_direct_pay(weekly, WHOLE), through, part(meeting), tuple(part(share) for share in shares))
