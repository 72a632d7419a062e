"""How an amount was worked out, drawn: every step, and what could make the real figure differ."""

from logic.calculation import Estimate
from presentation.views.estimate import warnings_view, working_view
from presentation.views.markup import details_view
from ui.asking import message, reader
from ui.screen import render_html


def render_working_folded(estimate: Estimate) -> None:
    """Draw the working behind a click, under its heading."""
    render_html(details_view(message("result.working.heading"), working_view(estimate, reader())))


def render_warnings_folded(estimate: Estimate) -> None:
    """Draw what could make the real figure differ behind a click, under its heading."""
    render_html(details_view(message("result.differ.heading"), warnings_view(estimate, reader())))
