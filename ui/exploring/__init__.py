"""What would be: at other nights and incomes, when nobody knows the income, in two homes, under the law announced."""

from ui.exploring.law_ahead import show_law_ahead
from ui.exploring.nights_and_incomes import (
    ask_child,
    ask_nights_to_look_at,
    show_income_rules,
    show_incomes,
    show_nights,
)
from ui.exploring.ranges import (
    ask_income_to_look_at,
    range_of,
    show_likely_range,
    show_range,
    show_range_of_ways,
    show_range_workings,
)
from ui.exploring.two_homes import ask_home, show_homes
from ui.exploring.what_if import show_what_if

__all__ = [
    "ask_child",
    "ask_home",
    "ask_income_to_look_at",
    "ask_nights_to_look_at",
    "range_of",
    "show_homes",
    "show_income_rules",
    "show_incomes",
    "show_law_ahead",
    "show_likely_range",
    "show_nights",
    "show_range",
    "show_range_of_ways",
    "show_range_workings",
    "show_what_if",
]
