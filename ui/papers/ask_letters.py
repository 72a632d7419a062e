"""What only the letters and the list of payments ask: their fields, their days and what is wrong with them."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

import streamlit as st

from content import NATIONS, text
from logic.arrangements import PaymentEntry, read_payment
from logic.codes import ErrorCode, Nation
from logic.codes import Nation as NationOfLaw
from logic.date_parsing import parse_day
from logic.decisions import Deadline, UnknownDeadlineError, deadline
from logic.law import Law
from logic.scenarios import add_up_nights
from presentation.visit import LONGEST_LINE, MOST_LISTED
from ui.asking import (
    answers,
    ask_line,
    ask_note,
    ask_one,
    labelled_field,
    paper_answers,
    show_group,
    show_text,
    today,
    typed_past_day,
)
from ui.guidance import way_finding
from ui.guide import here_nation
from ui.papers.letters import DAYS as DAY_FIELDS
from ui.papers.letters import NOTES as NOTE_FIELDS
from ui.papers.letters import TIME_LIMIT, time_limit_in_words
from ui.papers.records import MONTHS
from ui.screen import language, render_html

DATED_AHEAD = timedelta(days=31)
"""How long before it is posted a letter may be written; a day later than that is a slip of the finger."""

PAYMENT_SUMS = ("due", "came")


def known_nation() -> Nation | None:
    """Give the nation this visit has told anywhere: to the way finder, to the estimate, or to the guide."""
    named = str(way_finding().answers.nation), str(answers().nation)
    return next((nation for nation in NATIONS if nation in named), here_nation())


def ask_nation_of_payer(paper: str) -> Nation | None:
    """Ask where the paying parent lives; what this visit told before stands first."""
    picked = ask_one(paper, "nation", "letters.ask.nation", NATIONS, known_nation())
    return next((nation for nation in NATIONS if nation == picked), None)


def ask_letter(paper: str, fields: Sequence[str]) -> Mapping[str, str]:
    """Ask for what a letter needs, each field once, whichever letter it is for."""
    typed = {"name": ask_line(paper, "name", "letters.ask.name")}
    if fields:
        typed["reference"] = ask_line(paper, "reference", "letters.ask.reference")
    for field in fields:
        ask = _ask_day if field in DAY_FIELDS else ask_note if field in NOTE_FIELDS else ask_line
        typed[field] = ask(paper, field, f"letters.ask.{field}")
    return typed


def _wrong_day(name: str, typed: str) -> str | None:
    """Say what is wrong with a day: a decision has been made, and a letter is sent soon."""
    until = today() + DATED_AHEAD if name == "sent" else today()
    read = typed_past_day(typed, until)
    if not isinstance(read, ErrorCode):
        return None
    return text("error.date_ahead" if read is ErrorCode.DATE_AHEAD else "letters.day_wrong", language())


def _ask_day(paper: str, name: str, label: str) -> str:
    """Ask for a day; one that cannot be right stays in its field and out of the letter."""
    typed = ""
    with labelled_field(f"{paper}-{name}", lambda: _wrong_day(name, typed)):
        typed = ask_line(paper, name, label)
    return "" if _wrong_day(name, typed) else typed


def _limit(kind: str, typed: Mapping[str, str], nation: Nation) -> Deadline | None:
    code, field = TIME_LIMIT[kind]
    start = parse_day(typed[field])
    if start is None:
        return None
    try:
        return deadline(code, start, NationOfLaw(nation))
    except UnknownDeadlineError:
        return None


def show_time_limit(kind: str, typed: Mapping[str, str], nation: Nation | None) -> None:
    """Show by when to act once the letter, the day and the nation are told."""
    if kind not in TIME_LIMIT or nation is None or parse_day(typed[TIME_LIMIT[kind][1]]) is None:
        return
    lines = time_limit_in_words(kind, _limit(kind, typed, nation), today(), language())
    render_html(f'<div class="notice" role="status">{"".join(f"<p>{line}</p>" for line in lines)}</div>')


def payments_noted() -> list[PaymentEntry]:
    """Give the payments this visit has noted in its records."""
    return paper_answers("records").payments


def show_after_letter(kind: str, nation: Nation | None) -> None:
    """Say how the address is known, and what comes after the letter, where that is known."""
    if kind != "bank" and nation != "northern_ireland":
        show_text("letters.address_checked")
    show_text(
        "letters.complaint.next_ni" if (kind, nation) == ("complaint", "northern_ireland") else f"letters.{kind}.next"
    )
    show_text("letters.keep")


def _ask_of_payment(paper: str, field: str, place: int, wrong: str) -> str:
    said = None
    if wrong == field:
        said = text(f"records.wrong.{field}", language())
    elif wrong == f"{field}_ahead":
        said = text("error.date_ahead", language())
    keypad = "decimal" if field in PAYMENT_SUMS else None
    with labelled_field(f"{paper}-payments-{field}", lambda: said, keypad=keypad):
        return st.text_input(
            text(f"records.payments.{field}", language()),
            key=f"{paper}-payments-{field}-{place}",
            autocomplete="off",
            max_chars=LONGEST_LINE,
        )


def ask_months(paper: str, law: Law) -> list[str]:
    """Ask for the nights of each month, and say of each what is wrong with it."""
    with st.container(key="months"):
        return [_ask_month(paper, number, law) for number in range(1, MONTHS + 1)]


def _ask_month(paper: str, number: int, law: Law) -> str:
    typed = ""

    def wrong() -> str | None:
        return text("records.wrong.nights", language()) if add_up_nights([typed], law) is None else None

    with labelled_field(f"{paper}-month-{number}", wrong, keypad="numeric"):
        typed = ask_line(paper, f"month-{number}", "records.month", number=number)
    return typed


def ask_payments(paper: str, fields: Sequence[str]) -> list[PaymentEntry]:
    """Ask for payments one at a time and give all so far; one that cannot be read says why, and stays as typed."""
    answers = paper_answers(paper)
    entries, wrong = answers.payments, answers.wrong
    with st.form(key=f"form-{paper}", clear_on_submit=False, border=False):
        show_group("saving.new_line")
        typed = [_ask_of_payment(paper, field, len(entries), wrong) for field in fields]
        with st.container(key=f"buttons-{paper}", horizontal=True):
            add = st.form_submit_button(text("saving.add", language()), type="primary", key=f"{paper}-add")
            remove = bool(entries) and st.form_submit_button(text("saving.remove", language()), key=f"{paper}-remove")
    if add:
        read = read_payment(typed, today())
        answers.wrong = read if isinstance(read, str) else ""
        if not isinstance(read, str):
            answers.payments = [*entries, read][:MOST_LISTED]
    elif remove:
        answers.payments = entries[:-1]
    if add or remove:
        st.rerun()
    return entries
