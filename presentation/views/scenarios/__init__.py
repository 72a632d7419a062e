"""What would be, shown: ranges of incomes, nights, one change after another."""

from presentation.views.scenarios.ahead import ahead_checked_view, ahead_view
from presentation.views.scenarios.explored import (
    all_families_view,
    homes_view,
    income_rules_view,
    incomes_chart,
    incomes_table_view,
    nights_chart_of,
    nights_table_view,
    nights_view,
    no_income_counts_view,
)
from presentation.views.scenarios.ranges import (
    OF_THE_FIXED_AMOUNT,
    likely_range_view,
    range_of_ways_view,
    range_view,
    range_workings_view,
)
from presentation.views.scenarios.what_if import what_if_opening_view, what_if_steps_view, what_if_view

__all__ = [
    "OF_THE_FIXED_AMOUNT",
    "ahead_checked_view",
    "ahead_view",
    "all_families_view",
    "homes_view",
    "income_rules_view",
    "incomes_chart",
    "incomes_table_view",
    "likely_range_view",
    "nights_chart_of",
    "nights_table_view",
    "nights_view",
    "no_income_counts_view",
    "range_of_ways_view",
    "range_view",
    "range_workings_view",
    "what_if_opening_view",
    "what_if_steps_view",
    "what_if_view",
]
