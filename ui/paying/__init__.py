"""The ways of paying side by side: what each costs, brings and needs."""

from ui.paying.arriving import (
    ask_what_arrives,
    render_arriving,
    render_published_figures,
)
from ui.paying.fees import (
    fee_answers,
    fee_problems,
    render_arrears,
    render_benefit_deductions,
    render_charges,
    render_day_and_week,
    render_earnings_deduction,
)
from ui.paying.reform import render_reform
from ui.paying.ways import ask_period, render_bars, render_needs, render_nothing_due, render_ways, render_ways_as_table
from ui.paying.year import render_year

__all__ = [
    "ask_period",
    "ask_what_arrives",
    "fee_answers",
    "fee_problems",
    "render_arrears",
    "render_arriving",
    "render_bars",
    "render_benefit_deductions",
    "render_charges",
    "render_day_and_week",
    "render_earnings_deduction",
    "render_needs",
    "render_nothing_due",
    "render_published_figures",
    "render_reform",
    "render_ways",
    "render_ways_as_table",
    "render_year",
]
