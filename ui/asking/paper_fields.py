"""Fields of the papers: what is typed or ticked stays in the visit's memory, paper by paper, and nowhere else."""

from collections.abc import Sequence
from decimal import Decimal

import streamlit as st

from content import text
from presentation.forms import amount_of
from presentation.views import render
from presentation.visit import LONGEST_LINE, LONGEST_NOTE, MOST_LISTED, PaperAnswers
from ui.asking.questions import labelled_field
from ui.asking.typed import writable
from ui.screen import forget_fields, language, render_html, visit


def paper_answers(paper: str) -> PaperAnswers:
    """Give what this visit has typed for a paper."""
    return visit().paper(paper)


def _label(code: str, **values: object) -> str:
    return text(code, language(), **values)


def _unless_changed(answers: PaperAnswers, name: str, first: str) -> str:
    """Give what stands in a field: `first`, which follows what it was taken from, until the person changes it."""
    if answers.typed.get(name, "") == answers.offered.get(name, ""):
        answers.typed[name] = first
    answers.offered[name] = first
    return answers.typed[name]


def ask_line(paper: str, name: str, label: str, first: str = "", **values: object) -> str:
    """Ask for one line, `first` standing in it; an empty one is an answer."""
    answers = paper_answers(paper)
    answers.typed[name] = st.text_input(
        _label(label, **values),
        value=_unless_changed(answers, name, first),
        key=f"{paper}-{name}",
        autocomplete="off",
        max_chars=LONGEST_LINE,
    )
    return writable(answers.typed[name])


def ask_pounds(paper: str, name: str, label: str, wrong: str, first: str = "") -> Decimal | None:
    """Ask for pounds, `first` standing in the field; give None while nothing, or no sum, is typed."""
    typed = ""

    def said() -> str | None:
        return _label(wrong) if typed and amount_of(typed) is None else None

    with labelled_field(f"{paper}-{name}", said, keypad="decimal"):
        typed = ask_line(paper, name, label, first)
    return amount_of(typed)


def ask_note(paper: str, name: str, label: str, first: str = "") -> str:
    """Ask for several lines, `first` standing in the field."""
    answers = paper_answers(paper)
    answers.typed[name] = st.text_area(
        _label(label),
        value=_unless_changed(answers, name, first[:LONGEST_NOTE]),
        key=f"{paper}-{name}",
        max_chars=LONGEST_NOTE,
    )
    return writable(answers.typed[name])


def ask_tick(paper: str, name: str, label: str) -> bool:
    """Ask for a tick."""
    typed = paper_answers(paper).typed
    ticked = st.checkbox(_label(label), value=typed.get(name) == "yes", key=f"{paper}-{name}")
    typed[name] = "yes" if ticked else ""
    return ticked


def ask_one(paper: str, name: str, label: str, options: Sequence[str], first: str | None = None) -> str | None:
    """Ask for one of a few; each option's sentence stands under the label's code. None while nothing is chosen."""
    answers, reader_language = paper_answers(paper), language()
    chosen = _unless_changed(answers, name, first or "")
    picked = st.radio(
        _label(label),
        options,
        index=options.index(chosen) if chosen in options else None,
        format_func=lambda option: text(f"{label}.{option}", reader_language),
        key=f"{paper}-{name}-{reader_language}",  # a choice is known by its sentence, so each language has its own
    )
    answers.typed[name] = picked or ""
    return picked


def render_group(code: str) -> None:
    """Draw a heading over a group of fields."""
    render_html(render("heading", sentence=_label(code)))


def ask_rows(paper: str, heads: Sequence[str], labels: str) -> list[list[str]]:
    """Ask for lines of a list, one at a time, and give all so far; each head's sentence stands under `labels`."""
    answers = paper_answers(paper)
    rows = answers.rows
    with st.form(key=f"form-{paper}", clear_on_submit=True, border=False):
        render_group("saving.new_line")
        row = [
            writable(
                st.text_input(
                    _label(f"{labels}.{head}"), key=f"{paper}-new-{head}", autocomplete="off", max_chars=LONGEST_LINE
                )
            )
            for head in heads
        ]
        with st.container(key=f"buttons-{paper}", horizontal=True):
            add = st.form_submit_button(_label("saving.add"), type="primary", key=f"{paper}-add")
            remove = bool(rows) and st.form_submit_button(_label("saving.remove"), key=f"{paper}-remove")
    if (add and any(row)) or remove:
        answers.rows = rows[:-1] if remove else [*rows, row][:MOST_LISTED]
        st.rerun()
    return rows


def offer_to_clear(paper: str) -> None:
    """Offer to drop all that was typed for a paper."""
    if st.button(_label("saving.clear"), key=f"{paper}-clear"):
        state = visit()
        saving = paper_answers(paper).saving
        for name in (paper, f"{paper}-calls"):
            state.papers.pop(name, None)
        paper_answers(paper).saving = saving
        forget_fields(f"{paper}-")
        st.rerun()
