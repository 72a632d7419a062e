"""The law of child maintenance and the choices it leaves: pure functions over typed facts."""

from logic import choosing
from logic.codes import (
    AdditionalIncomeKind,
    ArrangementKind,
    Benefit,
    ErrorCode,
    Nation,
    NilReason,
    NotApplicableReason,
    Period,
    Rate,
    ReferenceIncome,
    SpecialExpenseKind,
    VariationReason,
    WarningCode,
)
from logic.comparing import (
    PERIODS_SHOWN,
    Arrangement,
    Comparison,
    MonthPoint,
    NotApplicable,
    Payments,
    compare,
    year_of_payments,
)
from logic.errors import DateNotModelledError, LogicError, Problem
from logic.estimating import Estimate, ReceivingParentAmount, estimate, income_can_change_the_amount
from logic.facts import (
    AdditionalIncome,
    Child,
    Circumstances,
    Income,
    ReceivingParent,
    SpecialExpense,
    read_circumstances,
)
from logic.law import Citation, Figure, Law, NightsBand, law_on, modelled_from, nights_bands
from logic.law.reference_incomes import Source
from logic.money import parse_money, parse_nights
from logic.ranges import IncomeRange, RangeEntry, estimate_range
from logic.register import RULES, Kind, Rule, RuleEntry
from logic.trace import Quantity, Step
from logic.variations import VariationOutcome

__all__ = [
    "PERIODS_SHOWN",
    "RULES",
    "AdditionalIncome",
    "AdditionalIncomeKind",
    "Arrangement",
    "ArrangementKind",
    "Benefit",
    "Child",
    "Circumstances",
    "Citation",
    "Comparison",
    "DateNotModelledError",
    "ErrorCode",
    "Estimate",
    "Figure",
    "Income",
    "IncomeRange",
    "Kind",
    "Law",
    "LogicError",
    "MonthPoint",
    "Nation",
    "NightsBand",
    "NilReason",
    "NotApplicable",
    "NotApplicableReason",
    "Payments",
    "Period",
    "Problem",
    "Quantity",
    "RangeEntry",
    "Rate",
    "ReceivingParent",
    "ReceivingParentAmount",
    "ReferenceIncome",
    "Rule",
    "RuleEntry",
    "Source",
    "SpecialExpense",
    "SpecialExpenseKind",
    "Step",
    "VariationOutcome",
    "VariationReason",
    "WarningCode",
    "choosing",
    "compare",
    "estimate",
    "estimate_range",
    "income_can_change_the_amount",
    "law_on",
    "modelled_from",
    "nights_bands",
    "parse_money",
    "parse_nights",
    "read_circumstances",
    "year_of_payments",
]
