"""What each way of paying leaves both parents with: fees, payments, arrears, enforcement."""

from logic.arrangements.arriving import (
    Arriving,
    PartPaid,
    WayInAWeek,
    explore_arriving,
    share_where_both_bring_the_same,
)
from logic.arrangements.comparing import (
    PERIODS_SHOWN,
    Arrangement,
    Comparison,
    MonthPoint,
    NotApplicable,
    Outcome,
    Payments,
    compare,
    year_of_payments,
)
from logic.arrangements.enforcement import (
    Charge,
    charges,
    deduct_arrears_from_benefits,
    deduct_flat_rate_from_benefits,
    deduct_from_earnings,
)
from logic.arrangements.payment_record import (
    PAYMENT_FIELDS,
    PaymentEntry,
    PaymentLog,
    PaymentState,
    read_payment,
    reckon,
)

__all__ = [
    "PAYMENT_FIELDS",
    "PERIODS_SHOWN",
    "Arrangement",
    "Arriving",
    "Charge",
    "Comparison",
    "MonthPoint",
    "NotApplicable",
    "Outcome",
    "PartPaid",
    "PaymentEntry",
    "PaymentLog",
    "PaymentState",
    "Payments",
    "WayInAWeek",
    "charges",
    "compare",
    "deduct_arrears_from_benefits",
    "deduct_flat_rate_from_benefits",
    "deduct_from_earnings",
    "explore_arriving",
    "read_payment",
    "reckon",
    "share_where_both_bring_the_same",
    "year_of_payments",
]
