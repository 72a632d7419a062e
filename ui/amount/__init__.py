"""What the answers come to: the amount, whose it is, and how it was worked out."""

from ui.amount.outcome import show_amount, show_rules_date, show_ways_at_once
from ui.amount.outcomes_shown import outcomes_shown, reader_index, show_all_families, show_whose_amounts, weekly_shown
from ui.amount.working import show_warnings, show_working, show_working_folded

__all__ = [
    "outcomes_shown",
    "reader_index",
    "show_all_families",
    "show_amount",
    "show_rules_date",
    "show_warnings",
    "show_ways_at_once",
    "show_whose_amounts",
    "show_working",
    "show_working_folded",
    "weekly_shown",
]
