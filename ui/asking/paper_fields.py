"""What papers have in common: a heading over questions, lists that grow a line at a time, and a way to clear them."""

from collections.abc import Callable, Sequence
from typing import TypeVar

import streamlit as st

from content import text
from presentation import text_for_role
from presentation.forms.fields import Slot, TextField
from presentation.forms.papers import lines_of
from presentation.views.markup import render
from presentation.visit.form_answers import MOST_LISTED, FormAnswers
from ui.asking.form import ask_all
from ui.screen import forget_fields, language, render_html

AnyRow = TypeVar("AnyRow", bound=FormAnswers)
AnyAnswers = TypeVar("AnyAnswers", bound=FormAnswers)


def render_group(code: str, role: str | None = None) -> None:
    """Draw a heading over a group of fields, as said to whom the paper is for."""
    render_html(render("markup/heading", sentence=text_for_role(code, role, language())))


def ask_rows(
    paper: str, rows: Slot[list[AnyRow]], new: AnyRow, questions: Callable[[AnyRow], Sequence[TextField]]
) -> list[list[str]]:
    """Ask for lines of a list, one at a time, and give the words of all so far; `new` takes what is typed."""
    before = rows.read()
    with st.form(key=f"form-{paper}", clear_on_submit=True, border=False):
        render_group("saving.new_line")
        ask_all(questions(new))
        add, remove = list_buttons(paper, can_remove=bool(before))
    if (add and any(lines_of(new).values())) or remove:
        rows.write(before[:-1] if remove else [*before, new][:MOST_LISTED])
        st.rerun()
    return [list(lines_of(row).values()) for row in before]


def list_buttons(paper: str, *, can_remove: bool) -> tuple[bool, bool]:
    """Draw the buttons of a list, and tell which was pressed: to add a line, to remove the last."""
    with st.container(key=f"buttons-{paper}", horizontal=True):
        add = st.form_submit_button(text("saving.add", language()), type="primary", key=f"{paper}-add")
        remove = can_remove and st.form_submit_button(text("saving.remove", language()), key=f"{paper}-remove")
    return add, remove


def offer_to_clear(paper: str, answers: Slot[AnyAnswers], empty: AnyAnswers) -> None:
    """Offer to drop all that was typed for a paper."""
    if st.button(text("saving.clear", language()), key=f"{paper}-clear"):
        answers.write(empty)
        forget_fields(f"ask-{paper}")
        st.rerun()
