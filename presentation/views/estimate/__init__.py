"""The estimate shown: its questions' headings, the answers, the amount and how it was worked out."""

from presentation.views.estimate.amount import amount_view, rules_date_view
from presentation.views.estimate.headings import group_heading_view, income_help_view, role_heading_view
from presentation.views.estimate.outcomes import Outcomes, outcomes_for_reader, receiving_parent_of, weekly_for_reader
from presentation.views.estimate.summary import (
    GROUP_IN_ADDRESS,
    ChangeTarget,
    answer_said,
    link_to_change,
    summary_rows,
    summary_view,
)
from presentation.views.estimate.working import warnings_view, working_view

__all__ = [
    "GROUP_IN_ADDRESS",
    "ChangeTarget",
    "Outcomes",
    "amount_view",
    "answer_said",
    "group_heading_view",
    "income_help_view",
    "link_to_change",
    "outcomes_for_reader",
    "receiving_parent_of",
    "role_heading_view",
    "rules_date_view",
    "summary_rows",
    "summary_view",
    "warnings_view",
    "weekly_for_reader",
    "working_view",
]
