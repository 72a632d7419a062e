"""What stands over a group of questions: its heading, and help with an income."""

from presentation.views.estimate import group_heading_view, income_help_view
from presentation.visit.estimate import Answers
from ui.asking import law_today, reader
from ui.screen import render_html


def render_group_heading(estimate_answers: Answers) -> None:
    """Draw a group's heading, how far along it is, and what it is about."""
    render_html(group_heading_view(estimate_answers, reader()))


def render_income_help() -> None:
    """Keep what counts as income behind a click, and lead to who can apply at all."""
    render_html(income_help_view(reader(), law_today()))
