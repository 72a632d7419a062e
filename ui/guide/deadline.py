"""Asks for the date on a letter and says the last day to act."""

import html
from datetime import date

import streamlit as st

from content import text
from logic.codes import Nation
from logic.date_parsing import parse_day
from logic.decisions import DeadlineCode
from logic.typed_text import plain_typed
from presentation.views import deadline_view
from ui.asking import field_box, reader, render_error
from ui.screen import language, render_html


def ask_deadline(code: DeadlineCode, nation: Nation | None, today: date) -> None:
    """Ask for a date in three short fields, and answer for the reader's nation, or for each when it is not known."""
    reader_language = language()
    with st.form(f"deadline-{code}", border=True):
        render_html(
            f"<p><strong>{html.escape(text(f'deadline.{code}.date', reader_language))}</strong> "
            f"{html.escape(text('deadline.pick_date_hint', reader_language))}</p>"
        )
        asked = field_box(f"deadline-{code}", keypad="numeric")
        columns = asked.columns(3)
        typed = [
            column.text_input(
                text(f"deadline.{part}", reader_language), key=f"ask-{code}-{part}", max_chars=4, autocomplete="off"
            )
            for column, part in zip(columns, ("day", "month", "year"), strict=True)
        ]
        pressed = st.form_submit_button(text("deadline.work_out", reader_language))
    if not pressed:
        return
    start = parse_day("/".join(map(plain_typed, typed)))
    if start is None or start > today:
        with asked:
            render_error(text("deadline.not_a_date" if start is None else "error.date_ahead", reader_language))
        return
    render_html(deadline_view(code, start, nation, reader()))
