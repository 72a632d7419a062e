"""What was told of an income put together from parts, and of money that a variation may take into account."""

from presentation.visit.income.income_parts import MOST_JOBS, MOST_LINES, IncomePartsAnswers, PartLineAnswers
from presentation.visit.income.other_money import OtherMoneyAnswers, ValueAnswers

__all__ = [
    "MOST_JOBS",
    "MOST_LINES",
    "IncomePartsAnswers",
    "OtherMoneyAnswers",
    "PartLineAnswers",
    "ValueAnswers",
]
