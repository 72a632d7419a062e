"""What the answers come to: the amount, whose it is, and how it was worked out."""

from presentation.views import Outcomes
from ui.amount.outcome import show_amount, show_rules_date
from ui.amount.whose import mine, my_weekly, show_all_together, show_whose, whose
from ui.amount.working import show_warnings, show_working

__all__ = [
    "Outcomes",
    "mine",
    "my_weekly",
    "show_all_together",
    "show_amount",
    "show_rules_date",
    "show_warnings",
    "show_whose",
    "show_working",
    "whose",
]
