"""Asks for the day on a letter and says the last day to act."""

from datetime import date

import streamlit as st

from logic.codes import Nation
from logic.decisions import DeadlineCode
from presentation.forms import Words, deadline_question, deadline_start
from presentation.views import deadline_view, render
from ui.asking import field_box, reader, render_error
from ui.screen import field_key, render_html, visit


def ask_deadline(code: DeadlineCode, nation: Nation | None, today: date) -> None:
    """Ask for a day in three short fields, and answer for the reader's nation, or for each when it is not known."""
    speaker, guide = reader(), visit().guide
    question = deadline_question(code, guide)
    with st.form(f"deadline-{code}", border=False):
        render_html(render("deadline_question", question=question, reader=speaker))
        asked = field_box(f"deadline-{code}", keypad="numeric")
        columns = asked.columns(3)
        day, month, year = (
            column.text_input(
                label.said(speaker), value=typed, key=field_key(f"ask-{code}-{part}"), max_chars=4, autocomplete="off"
            )
            for column, part, label, typed in zip(
                columns, ("day", "month", "year"), question.parts, question.slot.read(), strict=True
            )
        )
        question.slot.write((day, month, year))
        st.form_submit_button(speaker.message("deadline.work_out"))
    start = deadline_start(question, today)
    if isinstance(start, Words):
        with asked:
            render_error(start.said(speaker))
    elif start is not None:
        render_html(deadline_view(code, start, nation, speaker))
