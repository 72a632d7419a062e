"""What only the letters and the lists of payments and nights ask, with what is wrong with it."""

from collections.abc import Mapping

import streamlit as st

from content import NATIONS
from logic.codes import Nation
from logic.codes import Nation as NationOfLaw
from logic.date_parsing import parse_day
from logic.decisions import Deadline, UnknownDeadlineError, deadline
from logic.law import Law
from presentation.forms.fields import slot
from presentation.forms.papers import (
    add_payment,
    caller_question,
    letter_kind_question,
    letter_lines,
    letter_nation,
    letter_nation_question,
    letter_problems_of_days,
    letter_words,
    month_lines,
    month_problems,
    payment_lines,
    payment_problems,
)
from presentation.views.markup import render
from presentation.visit.papers import Caller, LetterKind, RecordsAnswers
from ui.asking import answers, ask, ask_all, list_buttons, render_group, render_text, today
from ui.guidance import known_caller, way_finding
from ui.guide import here_nation
from ui.papers.letters import AFTER, FIELDS, TIME_LIMIT, time_limit_in_words
from ui.screen import language, render_html, visit
from ui.situation import letter_differences


def known_nation() -> Nation | None:
    """Give the nation this visit has told anywhere: to the way finder, to the estimate, or to the guide."""
    named = str(way_finding().answers.nation), str(answers().nation)
    return next((nation for nation in NATIONS if nation in named), here_nation())


def ask_which_letter() -> LetterKind | None:
    """Ask which letter to write; the one that belongs to the screen the person came from stands first."""
    question = letter_kind_question(visit().papers.letters, AFTER.get(visit().came_from or ""))
    ask(question)
    return question.slot.read()


def ask_who_writes() -> Caller | None:
    """Ask who writes; what the visit told before stands first."""
    question = caller_question("letters", slot(visit().papers.letters, lambda a: a.role), known_caller())
    ask(question)
    return question.slot.read()


def ask_nation_of_payer() -> Nation | None:
    """Ask where the paying parent lives; what this visit told before stands first."""
    question = letter_nation_question(visit().papers.letters, known_nation())
    ask(question)
    return letter_nation(question)


def ask_letter(kind: LetterKind) -> dict[str, str]:
    """Ask for what a letter needs, each once, whichever it is for; give what may stand in the letter.

    A day that cannot be right stays in its field and out of the letter.
    """
    typed = visit().papers.letters
    differs = letter_differences() if kind is LetterKind.RECONSIDERATION else ""
    questions = letter_lines(typed, FIELDS[kind], differs)
    ask_all(questions, lambda: letter_problems_of_days(typed, today()))
    return letter_words(typed, questions, today())


def _limit(kind: str, typed: Mapping[str, str], nation: Nation) -> Deadline | None:
    code, field = TIME_LIMIT[kind]
    start = parse_day(typed[field])
    if start is None:
        return None
    try:
        return deadline(code, start, NationOfLaw(nation))
    except UnknownDeadlineError:
        return None


def render_time_limit(kind: str, typed: Mapping[str, str], nation: Nation | None) -> None:
    """Show by when to act once the letter, the day and the nation are told."""
    if kind not in TIME_LIMIT or nation is None or parse_day(typed[TIME_LIMIT[kind][1]]) is None:
        return
    lines = time_limit_in_words(kind, _limit(kind, typed, nation), today(), language())
    render_html(render("markup/told", sentences=lines))


def render_after_letter(kind: str, nation: Nation | None) -> None:
    """Say how the address is known, and what comes after the letter, where that is known."""
    if kind != "bank" and nation != "northern_ireland":
        render_text("letters.address_checked")
    render_text(
        "letters.complaint.next_ni" if (kind, nation) == ("complaint", "northern_ireland") else f"letters.{kind}.next"
    )
    render_text("letters.keep")


def ask_months(records: RecordsAnswers, law: Law) -> None:
    """Ask for the nights of each month, and say of each what is wrong with it."""
    with st.container(key="months"):
        ask_all(month_lines(records), lambda: month_problems(records, law))


def ask_payments(records: RecordsAnswers) -> None:
    """Ask for payments one at a time; one that cannot be read says why, and stays as typed."""
    with st.form(key="form-records", clear_on_submit=False, border=False):
        render_group("saving.new_line")
        ask_all(payment_lines(records), lambda: payment_problems(records, today()))
        add, remove = list_buttons("records", can_remove=bool(records.payments))
    if add:
        add_payment(records, today())
    elif remove:
        records.payments = records.payments[:-1]
    if add or remove:
        st.rerun()
