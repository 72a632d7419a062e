"""Asks for the day on a letter and says the last day to act."""

from datetime import date

import streamlit as st

from logic.codes import Nation
from logic.decisions import DeadlineCode
from presentation.forms.guide import deadline_problems, deadline_question, deadline_start
from presentation.views.decisions import deadline_view
from ui.asking import ask, reader
from ui.screen import render_html, visit


def ask_deadline(code: DeadlineCode, nation: Nation | None, today: date) -> None:
    """Ask for a day, and answer for the reader's nation, or for each when it is not known."""
    question = deadline_question(code, visit().guide)
    with st.form(f"deadline-{code}", border=False):
        ask(question, lambda: deadline_problems(question, today))
        st.form_submit_button(reader().message("deadline.work_out"))
    start = deadline_start(question, today)
    if start is not None:
        render_html(deadline_view(code, start, nation, reader()))
