"""The law of child maintenance and the choices it leaves: pure functions over typed facts.

What an adviser's own program would call stands here. Everything else is behind the doors of the domains: `logic.law`,
`logic.calculation`, `logic.eligibility`, `logic.arrangements`, `logic.scenarios`, `logic.decisions`, `logic.guidance`
and `logic.batch`.
"""

from logic.arrangements import Comparison, compare
from logic.batch import answer_line
from logic.calculation import (
    AdditionalIncome,
    Child,
    Circumstances,
    Estimate,
    Income,
    ReceivingParent,
    SpecialExpense,
    estimate,
    read_circumstances,
)
from logic.codes import Nation, Period
from logic.errors import DateNotModelledError, LogicError, Problem
from logic.law import Law, law_on
from logic.scenarios import IncomeRange, estimate_range

__all__ = [
    "AdditionalIncome",
    "Child",
    "Circumstances",
    "Comparison",
    "DateNotModelledError",
    "Estimate",
    "Income",
    "IncomeRange",
    "Law",
    "LogicError",
    "Nation",
    "Period",
    "Problem",
    "ReceivingParent",
    "SpecialExpense",
    "answer_line",
    "compare",
    "estimate",
    "estimate_range",
    "law_on",
    "read_circumstances",
]
