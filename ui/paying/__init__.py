"""The ways of paying side by side: what each costs, brings and needs."""

from ui.paying.arriving import (
    ask_collected,
    ask_weekly,
    ask_whose_side,
    show_arriving,
    show_published_figures,
)
from ui.paying.fees import (
    fee_answers,
    fee_problems,
    show_arrears,
    show_benefit_deductions,
    show_charges,
    show_day_and_week,
    show_earnings_deduction,
)
from ui.paying.reform import show_reform
from ui.paying.ways import ask_period, show_bars, show_needs, show_nothing_due, show_ways, show_ways_as_table
from ui.paying.year import show_year

__all__ = [
    "ask_collected",
    "ask_period",
    "ask_weekly",
    "ask_whose_side",
    "fee_answers",
    "fee_problems",
    "show_arrears",
    "show_arriving",
    "show_bars",
    "show_benefit_deductions",
    "show_charges",
    "show_day_and_week",
    "show_earnings_deduction",
    "show_needs",
    "show_nothing_due",
    "show_published_figures",
    "show_reform",
    "show_ways",
    "show_ways_as_table",
    "show_year",
]
