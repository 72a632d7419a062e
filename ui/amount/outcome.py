"""What the answers come to, drawn: the amount, for each who receives, and the dates of the rules."""

from logic.calculation import Estimate
from presentation.views import amount_view, rules_date_view
from ui.asking import reader
from ui.screen import render_html


def show_amount(estimate: Estimate) -> None:
    """Draw the amount by week, month and year, and the sentence that says which rate it is and why."""
    render_html(amount_view(estimate, reader()))


def show_rules_date(estimate: Estimate) -> None:
    """Say which rules were used, and for which day."""
    render_html(rules_date_view(estimate, reader()))
