"""What the answers come to: the amount, whose it is, and how it was worked out."""

from ui.amount.outcome import render_amount, render_rules_date, render_ways_at_once
from ui.amount.outcomes_shown import (
    outcomes_shown,
    reader_index,
    render_all_families,
    render_whose_amounts,
    weekly_shown,
)
from ui.amount.working import render_warnings_folded, render_working_folded

__all__ = [
    "outcomes_shown",
    "reader_index",
    "render_all_families",
    "render_amount",
    "render_rules_date",
    "render_warnings_folded",
    "render_ways_at_once",
    "render_whose_amounts",
    "render_working_folded",
    "weekly_shown",
]
