"""What if, in place: other nights, income or children beside the result, the old amount beside the new at once."""

import streamlit as st

from logic.calculation import Circumstances
from logic.scenarios import apply_what_if
from presentation.forms.estimate import income_is_open, likely_estimates
from presentation.forms.scenarios import set_back, what_if_asked, what_if_questions
from presentation.views.scenarios import what_if_opening_view, what_if_steps_view, what_if_view
from ui.asking import answers, as_answered, ask, message, reader
from ui.screen import render_html, render_svg, visit


def _set_back() -> None:
    visit().looked_at.what_if = set_back(visit().looked_at.what_if)


def render_what_if(circumstances: Circumstances) -> None:
    """Ask what differs, and draw the amount as told beside the amount with it."""
    tried = visit().looked_at.what_if
    render_html(what_if_opening_view(reader()))
    answer = st.container()  # above what is asked, so that it is seen to move
    for question in as_answered(lambda: what_if_questions(tried, circumstances, receives=reader().receives)):
        ask(question)
    asked = what_if_asked(tried, circumstances)
    told = likely_estimates(circumstances, answers())
    changed = told if asked.is_as_told else likely_estimates(apply_what_if(circumstances, asked), answers())
    with answer:
        render_html(what_if_view(told, changed, asked, reader()))
    if not income_is_open(circumstances):
        render_svg(what_if_steps_view(told[0], asked, reader()))
    if not asked.is_as_told:
        st.button(message("what_if.back"), key="what-if-back", on_click=_set_back)
