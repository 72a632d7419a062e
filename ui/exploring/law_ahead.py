"""Announced, not law, drawn: the same case under today's fees and under those announced."""

from logic.calculation import Circumstances
from logic.codes import Period
from logic.scenarios import look_ahead
from presentation.views.scenarios import ahead_checked_view, ahead_view
from ui.asking import reader
from ui.screen import render_html
from ui.situation import outside


def render_law_ahead(circumstances: Circumstances, period: Period) -> None:
    """Draw today's ways beside the announced ones, where the announcement stands and when it was looked at."""
    ahead = look_ahead(circumstances, outside())
    render_html(ahead_view(ahead, period, reader()))
    render_html(ahead_checked_view(ahead, reader()))
