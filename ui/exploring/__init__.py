"""What would be: at other nights and incomes, when nobody knows the income, in two homes, under the law announced."""

from ui.exploring.law_ahead import render_law_ahead
from ui.exploring.nights_and_incomes import (
    ask_child,
    ask_nights_to_look_at,
    render_income_rules,
    render_incomes,
    render_nights,
)
from ui.exploring.ranges import (
    ask_income_to_look_at,
    range_of,
    render_likely_range,
    render_range,
    render_range_of_ways,
    render_range_workings,
)
from ui.exploring.two_homes import ask_homes, render_homes
from ui.exploring.what_if import render_what_if

__all__ = [
    "ask_child",
    "ask_homes",
    "ask_income_to_look_at",
    "ask_nights_to_look_at",
    "range_of",
    "render_homes",
    "render_income_rules",
    "render_incomes",
    "render_law_ahead",
    "render_likely_range",
    "render_nights",
    "render_range",
    "render_range_of_ways",
    "render_range_workings",
    "render_what_if",
]
