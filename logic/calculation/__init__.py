"""What is to be paid: income, rates, apportionment, shared care, variations, the trace and its warnings."""

from logic.calculation.circumstances import (
    AdditionalIncome,
    Child,
    Circumstances,
    Income,
    ReceivingParent,
    SpecialExpense,
    read_circumstances,
)
from logic.calculation.counting_nights import (
    Holiday,
    NightsCounted,
    assumed_nights,
    count_nights,
    count_nights_undated,
    nights_over_shorter_period,
)
from logic.calculation.estimating import Estimate, estimate, estimate_under, income_can_change_the_amount
from logic.calculation.trace import Quantity, Step
from logic.calculation.variations import VariationOutcome, boarding_maintenance_element

__all__ = [
    "AdditionalIncome",
    "Child",
    "Circumstances",
    "Estimate",
    "Holiday",
    "Income",
    "NightsCounted",
    "Quantity",
    "ReceivingParent",
    "SpecialExpense",
    "Step",
    "VariationOutcome",
    "assumed_nights",
    "boarding_maintenance_element",
    "count_nights",
    "count_nights_undated",
    "estimate",
    "estimate_under",
    "income_can_change_the_amount",
    "nights_over_shorter_period",
    "read_circumstances",
]
