"""What is to be paid: income, rates, apportionment, shared care, variations, the trace and its warnings."""

from logic.calculation.circumstances import (
    MOST_RECEIVING_PARENTS,
    AdditionalIncome,
    Child,
    Circumstances,
    Income,
    ReceivingParent,
    SpecialExpense,
    read_circumstances,
    read_income_parts,
)
from logic.calculation.counting_nights import (
    Holiday,
    NightsCounted,
    assumed_nights,
    count_nights,
    count_nights_undated,
)
from logic.calculation.estimating import (
    Estimate,
    estimate,
    estimate_under,
    income_can_change_the_amount,
    weekly_amounts,
)
from logic.calculation.field_types import HOURS_IN_A_WEEK, MOST_CHILDREN
from logic.calculation.income import gross_weekly_income
from logic.calculation.income_part import KEYS as PART_KEYS
from logic.calculation.income_part import IncomePart
from logic.calculation.income_parts import WorkedOutIncome, work_out_income
from logic.calculation.trace import Quantity, Step, Trace
from logic.calculation.variation_outcome import VariationOutcome

__all__ = [
    "HOURS_IN_A_WEEK",
    "MOST_CHILDREN",
    "MOST_RECEIVING_PARENTS",
    "PART_KEYS",
    "AdditionalIncome",
    "Child",
    "Circumstances",
    "Estimate",
    "Holiday",
    "Income",
    "IncomePart",
    "NightsCounted",
    "Quantity",
    "ReceivingParent",
    "SpecialExpense",
    "Step",
    "Trace",
    "VariationOutcome",
    "WorkedOutIncome",
    "assumed_nights",
    "count_nights",
    "count_nights_undated",
    "estimate",
    "estimate_under",
    "gross_weekly_income",
    "income_can_change_the_amount",
    "read_circumstances",
    "read_income_parts",
    "weekly_amounts",
    "work_out_income",
]
