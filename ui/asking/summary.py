"""The person's own answers, to look over and to change one group at a time."""

import streamlit as st

from logic.calculation import Circumstances
from presentation.forms import GROUPS
from presentation.views import summary_view
from presentation.visit import Group
from ui.asking.answers import answers
from ui.asking.questions import message, reader
from ui.screen import forget_case, render_html


def render_summary(circumstances: Circumstances) -> None:
    """Keep the answers behind a click, in groups with a button back to each, and one that clears all that was told."""
    estimate_answers = answers()
    with st.container(key="fold-answers"), st.expander(message("result.answers.heading")):
        for group in GROUPS:
            render_html(summary_view(group, estimate_answers, circumstances, reader()))
            if st.button(message(f"result.change.{group}"), key=f"change-{group}"):
                estimate_answers.group = group
                st.switch_page("estimate.py")
    if st.button(message("result.again"), key="again", type="tertiary"):
        forget_case()
        st.switch_page("home.py")


def offer_changes() -> None:
    """Lead to the questions about what can change the amount, which a range came before."""
    if st.button(message("range.changes_wait.go"), key="add-changes"):
        answers().group = Group.CHANGES
        st.switch_page("estimate.py")
