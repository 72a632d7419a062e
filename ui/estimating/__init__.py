"""The questions of the estimate, group by group: the ways in, Continue and Back, and the answers to look over."""

from ui.estimating.flow import ask_group, ask_role, render_open_questions, render_way_to_the_amount
from ui.estimating.headings import render_group_heading, render_income_help
from ui.estimating.summary import begin_at_asked_group, offer_changes, offer_new_start, render_summary, start_anew

__all__ = [
    "ask_group",
    "ask_role",
    "begin_at_asked_group",
    "offer_changes",
    "offer_new_start",
    "render_group_heading",
    "render_income_help",
    "render_open_questions",
    "render_summary",
    "render_way_to_the_amount",
    "start_anew",
]
