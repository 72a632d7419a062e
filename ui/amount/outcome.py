"""What the answers come to, drawn: the amount, for each who receives, and the dates of the rules."""

from logic.calculation import Estimate
from logic.codes import NotApplicableReason
from presentation.views.arrangements import ways_at_once_view
from presentation.views.estimate import amount_view, rules_date_view
from ui.asking import reader
from ui.screen import render_html


def render_amount(estimate: Estimate) -> None:
    """Draw the amount by week, month and year, and the sentence that says which rate it is and why."""
    render_html(amount_view(estimate, reader()))


def render_ways_at_once(estimate: Estimate, outside: NotApplicableReason | None) -> None:
    """Draw what each way of paying leaves both parents, in one compact view."""
    if drawn := ways_at_once_view([estimate], reader(), outside):
        render_html(drawn)


def render_rules_date(estimate: Estimate) -> None:
    """Say which rules were used, and for which day."""
    render_html(rules_date_view(estimate, reader()))
