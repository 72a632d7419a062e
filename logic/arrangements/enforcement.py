"""What enforcement takes: charges, a deduction from earnings with what is protected, and from benefits."""

from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from logic.fees import fees_by_the_week
from logic.law import Figure, Law
from logic.money import to_penny


class Charge(StrEnum):
    """Charges to the paying parent for enforcement, each also the code of its figure in the law."""

    LIABILITY_ORDER = "charge_liability_order"
    LUMP_SUM_DEDUCTION_ORDER = "charge_lump_sum_deduction_order"
    REGULAR_DEDUCTION_ORDER = "charge_regular_deduction_order"
    DEDUCTION_FROM_EARNINGS_ORDER = "charge_deduction_from_earnings_order"


def charges(law: Law) -> dict[Charge, Figure]:
    """Every charge with its figure. Fees Regs reg 10; waivers in reg 12 are not worked out here."""
    return {charge: law.figures[charge] for charge in Charge}


class EarningsDeduction(NamedTuple):
    """A deduction from one payday's net earnings, in pounds and pence.

    `shortfall` is carried to the next payday. The employer may also keep `employer_may_keep` for the work.
    """

    protected: Decimal
    available: Decimal
    deducted: Decimal
    shortfall: Decimal
    left: Decimal
    employer_may_keep: Decimal


def deduct_from_earnings(
    net_earnings: Decimal, due: Decimal, law: Law, protected: Decimal | None = None
) -> EarningsDeduction:
    """What an employer takes from a payday's net earnings for an amount due. All sums are pounds of that payday.

    Net earnings are what is left after income tax, National Insurance and pension contributions; pay of the armed
    forces is no earnings. `protected` is the sum the order itself names; else the protected share of net earnings.
    Collection and Enforcement Regs regs 8(4)(b), 8(5), 11(2) and 12(6).
    """
    if protected is None:
        protected = to_penny(Fraction(net_earnings) * law.figure("protected_earnings"))
    available = max(Decimal("0.00"), net_earnings - protected)
    deducted = min(due, available)
    return EarningsDeduction(
        protected,
        available,
        deducted,
        due - deducted,
        net_earnings - deducted,
        to_penny(law.figure("employers_administration")),
    )


class BenefitDeduction(NamedTuple):
    """A weekly deduction from benefits: the sum itself, the fee on it, and both together, in pounds."""

    maintenance: Decimal
    fee: Decimal
    together: Decimal


def deduct_flat_rate_from_benefits(law: Law) -> BenefitDeduction:
    """The flat rate with its collection fee, each week. SI 2013/380 Sch 7 para 2; Fees Regs reg 7."""
    return _with_fee(law.flat_rate, law)


def deduct_arrears_from_benefits(law: Law) -> Decimal:
    """The pounds a week taken for arrears and any fee on them, only when no maintenance is due. SI 2013/380 Sch 7.

    Paragraph 3(1) names the sum; what the service keeps of it for a fee is not fixed. Paragraph 3(1A): never while
    the person is liable to pay maintenance.
    """
    return to_penny(law.figure("arrears_from_benefits"))


def _with_fee(weekly: Fraction, law: Law) -> BenefitDeduction:
    maintenance = to_penny(weekly)
    fee = fees_by_the_week(maintenance, law).paid_by_payer
    return BenefitDeduction(maintenance, fee, maintenance + fee)
