"""A year of payments as a chart, and its table by month behind a click."""

from logic.arrangements import Comparison
from logic.calculation import Estimate
from presentation.views.arrangements import year_chart, year_rows, years_of
from ui.asking import reader
from ui.screen import render_chart, render_long_amounts_folded


def render_year(estimate: Estimate, comparison: Comparison) -> None:
    """Draw what has been paid and what has arrived, month by month, with and without the fees of Collect and Pay."""
    years = years_of(estimate, comparison, reader())
    render_chart("year", year_chart(years, reader()))
    render_long_amounts_folded(*year_rows(years, reader()))
