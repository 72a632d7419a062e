"""What would be: other incomes and nights, two homes, without variations, the law announced."""

from logic.scenarios.announced import look_ahead
from logic.scenarios.income_ranges import IncomeRange, RangeEntry, estimate_range, parse_hours
from logic.scenarios.nights_and_incomes import (
    Home,
    HomesLeft,
    IncomePoint,
    NightsEdge,
    NightsNoted,
    NightsStretch,
    NightsView,
    add_up_nights,
    explore_incomes,
    explore_nights,
    income_curve,
    two_homes,
    weekly_income,
)
from logic.scenarios.variations_apart import with_and_without

__all__ = [
    "Home",
    "HomesLeft",
    "IncomePoint",
    "IncomeRange",
    "NightsEdge",
    "NightsNoted",
    "NightsStretch",
    "NightsView",
    "RangeEntry",
    "add_up_nights",
    "estimate_range",
    "explore_incomes",
    "explore_nights",
    "income_curve",
    "look_ahead",
    "parse_hours",
    "two_homes",
    "weekly_income",
    "with_and_without",
]
