"""The three ways of paying, side by side, drawn: the table, the bars, and what each way needs."""

import streamlit as st

from logic.arrangements import PERIODS_SHOWN
from logic.codes import Period
from presentation.views import Outcomes, bars_view, needs_view, ways_view
from ui.asking import choice_key, message, reader
from ui.screen import render_html, visit


def show_ways(outcomes: Outcomes, period: Period) -> None:
    """Draw the table of what each way leaves both parents, in one period."""
    render_html(ways_view(outcomes, period, reader()))


def show_bars(outcomes: Outcomes, period: Period) -> None:
    """Draw the same amounts as bars, each under its words."""
    bars = bars_view(outcomes, period, reader())
    if bars:
        st.markdown(bars, unsafe_allow_html=True)  # st.html takes svg away


def show_needs() -> None:
    """Draw what each way needs besides money."""
    render_html(needs_view(reader()))


def ask_period() -> Period:
    """Ask for how long a time the amounts should be shown; a month until somebody chooses."""
    chosen = st.radio(
        message("compare.period"),
        PERIODS_SHOWN,
        index=PERIODS_SHOWN.index(visit().looked_at.period),
        format_func={period: message(f"period.{period}") for period in PERIODS_SHOWN}.__getitem__,
        key=choice_key("ask-period-shown"),
        horizontal=True,
    )
    visit().looked_at.period = chosen
    return chosen
