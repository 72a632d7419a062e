"""What would be: other incomes and nights, two homes, without variations, the law announced."""

from logic.scenarios.announced import Ahead, look_ahead
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
from logic.scenarios.what_if import (
    IncomeStep,
    WhatIf,
    apply_what_if,
    band_of_all,
    bands_within_reach,
    steps_of_nights,
)

__all__ = [
    "Ahead",
    "Home",
    "HomesLeft",
    "IncomePoint",
    "IncomeRange",
    "IncomeStep",
    "NightsEdge",
    "NightsNoted",
    "NightsStretch",
    "NightsView",
    "RangeEntry",
    "WhatIf",
    "add_up_nights",
    "apply_what_if",
    "band_of_all",
    "bands_within_reach",
    "estimate_range",
    "explore_incomes",
    "explore_nights",
    "income_curve",
    "look_ahead",
    "parse_hours",
    "steps_of_nights",
    "two_homes",
    "weekly_income",
    "with_and_without",
]
