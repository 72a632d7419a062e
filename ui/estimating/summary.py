"""The person's own answers, to look over and to change one at a time."""

import streamlit as st

from logic.calculation import Circumstances
from presentation.forms.estimate import GROUPS, circumstances_of
from presentation.views.estimate import GROUP_IN_ADDRESS, link_to_change, summary_view
from presentation.visit.estimate import Group
from ui.asking import answers, message, reader, today
from ui.screen import forget_case, render_html


def render_summary(circumstances: Circumstances) -> None:
    """Keep the answers behind a click, each with a link back to its question.

    Links, for a button in each line would be an element of its own: fourteen messages more for every result.
    """
    render_html(summary_view(answers(), circumstances, reader(), link_to_change(reader())))


def begin_at_asked_group() -> None:
    """Begin with the group that a link to one question asks for; only where nothing is missing before it.

    The address names it for as long as this takes.
    """
    asked = st.query_params.get(GROUP_IN_ADDRESS)
    if asked is None:
        return
    st.query_params.pop(GROUP_IN_ADDRESS)
    by_place = {str(place): group for place, group in enumerate(GROUPS, start=1)}
    if asked in by_place and circumstances_of(answers(), today()) is not None:
        answers().group = by_place[asked]


def offer_new_start() -> None:
    """Offer to clear all that was told."""
    if st.button(message("result.again"), key="again", type="tertiary"):
        start_anew()


def start_anew() -> None:
    """Clear all that was told, and begin at the first screen."""
    forget_case()
    st.switch_page("home.py")


def offer_changes() -> None:
    """Lead to the questions about what can change the amount, which a range came before."""
    if st.button(message("range.changes_wait.go"), key="add-changes"):
        answers().group = Group.CHANGES
        st.switch_page("estimate.py")
