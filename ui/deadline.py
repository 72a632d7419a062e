"""Asks for the date on a letter and says the last day to act."""

import html
from datetime import date

import streamlit as st

from content import NATIONS, Nation, day, text
from logic import DeadlineCode, UnknownDeadlineError, deadline
from logic import Nation as NationOfLaw
from ui.visit import language


def _typed_date(code: str) -> date | None:
    """Read the three fields; None when they are no date."""
    try:
        parts = [int(st.session_state[f"ask-{code}-{part}"].strip()) for part in ("year", "month", "day")]
        return date(*parts)
    except ValueError:
        return None


def _answer(code: DeadlineCode, start: date, nation: Nation, today: date) -> str:
    """Say the last day, how long that leaves, and where the rule stands."""
    spoken = language()
    try:
        found = deadline(code, start, NationOfLaw(nation))
    except UnknownDeadlineError:
        return f"<p>{html.escape(text('deadline.not_known', spoken))}</p>"
    left = found.days_left(today)
    if left > 0:
        remaining = text("deadline.left", spoken, count=left)
    else:
        remaining = text("deadline.today" if left == 0 else "deadline.passed", spoken)
    said = text("deadline.answer", spoken, day=day(found.last_day, spoken))
    return (
        f"<p><strong>{html.escape(said)}</strong> {html.escape(remaining)}</p>"
        f'<p class="law"><a href="{html.escape(found.url)}" target="_blank" rel="noopener noreferrer">'
        f"{html.escape(found.cite)}</a></p>"
    )


def ask_deadline(code: DeadlineCode, nation: Nation | None, today: date) -> None:
    """Ask for a date in three short fields, and answer for the reader's nation, or for each when it is not known."""
    spoken = language()
    with st.form(f"deadline-{code}", border=True):
        st.html(
            f"<p><strong>{html.escape(text(f'deadline.{code}.date', spoken))}</strong> "
            f"{html.escape(text('deadline.pick_date_hint', spoken))}</p>"
        )
        columns = st.columns(3)
        for column, part in zip(columns, ("day", "month", "year"), strict=True):
            column.text_input(
                text(f"deadline.{part}", spoken), key=f"ask-{code}-{part}", max_chars=4, autocomplete="off"
            )
        pressed = st.form_submit_button(text("deadline.work_out", spoken))
    if not pressed:
        return
    start = _typed_date(code)
    if start is None:
        st.html(f'<p class="field-error" role="alert">{html.escape(text("deadline.not_a_date", spoken))}</p>')
        return
    answers: dict[str, list[Nation]] = {}
    for one in (nation,) if nation else NATIONS:
        answers.setdefault(_answer(code, start, one, today), []).append(one)
    for answer, nations in answers.items():
        named = ", ".join(text(f"nation.{one}", spoken) for one in nations) if len(answers) > 1 else ""
        heading = f'<p class="only-name">{html.escape(named)}</p>' if named else ""
        st.html(f'<div class="answer" role="status">{heading}{answer}</div>')
