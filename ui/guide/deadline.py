"""Asks for the date on a letter and says the last day to act."""

import html
from collections.abc import Sequence
from datetime import date

import streamlit as st

from content import NATIONS, Nation, day, text
from logic.codes import Nation as NationOfLaw
from logic.date_parsing import parse_day
from logic.decisions import Deadline, DeadlineCode, UnknownDeadlineError, deadline
from logic.typed_text import plain_typed
from ui.asking import field_box, render_error
from ui.screen import language, render_html


def _law(found: Sequence[Deadline]) -> str:
    """Say where each rule stands, once."""
    rules = {(one.url, one.cite) for one in found}
    links = (
        f'<a href="{html.escape(url)}" target="_blank" rel="noopener noreferrer">{html.escape(cite)}</a>'
        for url, cite in sorted(rules)
    )
    return f'<p class="law">{"<br>".join(links)}</p>'


def _answer(found: Sequence[Deadline], today: date) -> str:
    """Say what day the rule gives, how far away it is, and where the rule stands."""
    spoken = language()
    if not found:
        return f"<p>{html.escape(text('deadline.not_known', spoken))}</p>"
    left, meaning = found[0].days_left(today), found[0].meaning
    if left > 0:
        remaining = text("deadline.left", spoken, count=left)
    else:
        remaining = text("deadline.today" if left == 0 else f"deadline.passed.{meaning}", spoken)
    said = text(f"deadline.answer.{meaning}", spoken, day=day(found[0].day, spoken))
    return f"<p><strong>{html.escape(said)}</strong> {html.escape(remaining)}</p>{_law(found)}"


def _counted(code: DeadlineCode, start: date, nation: Nation) -> Deadline | None:
    try:
        return deadline(code, start, NationOfLaw(nation))
    except UnknownDeadlineError:
        return None


def _show_answers(code: DeadlineCode, start: date, nations: Sequence[Nation], today: date) -> None:
    """Answer for each nation; nations with the same last day share one answer."""
    by_day: dict[date | None, list[Nation]] = {}
    counted = {one: _counted(code, start, one) for one in nations}
    for one, found in counted.items():
        by_day.setdefault(found.day if found else None, []).append(one)
    for same in by_day.values():
        named = ", ".join(text(f"nation.{one}", language()) for one in same) if len(by_day) > 1 else ""
        heading = f'<p class="only-name">{html.escape(named)}</p>' if named else ""
        answer = _answer([found for one in same if (found := counted[one]) is not None], today)
        render_html(f'<div class="answer" role="status">{heading}{answer}</div>')


def ask_deadline(code: DeadlineCode, nation: Nation | None, today: date) -> None:
    """Ask for a date in three short fields, and answer for the reader's nation, or for each when it is not known."""
    spoken = language()
    with st.form(f"deadline-{code}", border=True):
        render_html(
            f"<p><strong>{html.escape(text(f'deadline.{code}.date', spoken))}</strong> "
            f"{html.escape(text('deadline.pick_date_hint', spoken))}</p>"
        )
        asked = field_box(f"deadline-{code}", keypad="numeric")
        columns = asked.columns(3)
        typed = [
            column.text_input(
                text(f"deadline.{part}", spoken), key=f"ask-{code}-{part}", max_chars=4, autocomplete="off"
            )
            for column, part in zip(columns, ("day", "month", "year"), strict=True)
        ]
        pressed = st.form_submit_button(text("deadline.work_out", spoken))
    if not pressed:
        return
    start = parse_day("/".join(map(plain_typed, typed)))
    if start is None or start > today:
        with asked:
            render_error(text("deadline.not_a_date" if start is None else "error.date_ahead", spoken))
        return
    _show_answers(code, start, (nation,) if nation else NATIONS, today)
