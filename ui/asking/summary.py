"""The person's own answers, to look over and to change one group at a time."""

import streamlit as st

from logic.calculation import Circumstances
from presentation.forms import GROUPS
from presentation.views import summary_view
from ui.asking.answers import answers
from ui.asking.questions import message, reader
from ui.screen import forget_family, render_html


def render_summary(circumstances: Circumstances) -> None:
    """Draw the answers in groups, each with a button back to its questions, and one that clears all that was told."""
    estimate_answers = answers()
    for group in GROUPS:
        render_html(summary_view(group, estimate_answers, circumstances, reader()))
        if st.button(message(f"result.change.{group}"), key=f"change-{group}"):
            estimate_answers.group = group
            st.switch_page("estimate.py")
    if st.button(message("result.again"), key="again", type="tertiary"):
        forget_family()
        st.switch_page("home.py")
