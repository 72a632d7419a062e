"""The ways to pay shown: what each costs and leaves, by period, fees and arrears, a year of payments."""

from presentation.views.arrangements.at_once import amounts_between, ways_at_once_view, ways_cards_view
from presentation.views.arrangements.comparison import (
    WAY_HEADS,
    WAYS,
    bars_view,
    needs_view,
    nothing_due_view,
    reform_view,
    way_row,
    ways_in_every_period_view,
    ways_view,
    whose_view,
)
from presentation.views.arrangements.fees import (
    arrears_view,
    benefit_deductions_view,
    charges_view,
    earnings_deduction_view,
    fees_by_day_and_week_view,
)
from presentation.views.arrangements.year import year_chart, year_rows, years_of

__all__ = [
    "WAYS",
    "WAY_HEADS",
    "amounts_between",
    "arrears_view",
    "bars_view",
    "benefit_deductions_view",
    "charges_view",
    "earnings_deduction_view",
    "fees_by_day_and_week_view",
    "needs_view",
    "nothing_due_view",
    "reform_view",
    "way_row",
    "ways_at_once_view",
    "ways_cards_view",
    "ways_in_every_period_view",
    "ways_view",
    "whose_view",
    "year_chart",
    "year_rows",
    "years_of",
]
