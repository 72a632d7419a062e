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
from presentation.forms import typed_past_day
from presentation.views import render
from presentation.visit import LONGEST_LINE, MOST_LISTED
from ui.asking import (
    answers,
    ask_line,
    ask_note,
    ask_one,
    labelled_field,
    paper_answers,
    render_group,
    render_text,
    today,
)
from ui.guidance import way_finding
from ui.guide import here_nation
from ui.papers.letters import AFTER, LETTERS, TIME_LIMIT, time_limit_in_words
from ui.papers.letters import DAYS as DAY_FIELDS
from ui.papers.letters import NOTES as NOTE_FIELDS
from ui.papers.records import MONTHS
from ui.screen import language, render_html, visit

DATED_AHEAD = timedelta(days=31)
"""How long before it is posted a letter may be written; a day later than that is a slip of the finger."""

PAYMENT_SUMS = ("due", "came")


def known_nation() -> Nation | None:
    """Give the nation this visit has told anywhere: to the way finder, to the estimate, or to the guide."""
    named = str(way_finding().answers.nation), str(answers().nation)
    return next((nation for nation in NATIONS if nation in named), here_nation())


def ask_which_letter(paper: str) -> str | None:
    """Ask which letter to write; the one that belongs to the screen the person came from stands first."""
    return ask_one(paper, "kind", "letters.kind", LETTERS, AFTER.get(visit().came_from or ""))


def ask_nation_of_payer(paper: str) -> Nation | None:
    """Ask where the paying parent lives; what this visit told before stands first."""
    picked = ask_one(paper, "nation", "letters.ask.nation", (*NATIONS, "not_known"), known_nation())
    return next((nation for nation in NATIONS if nation == picked), None)


def ask_letter(paper: str, fields: Sequence[str], wrong: str = "") -> Mapping[str, str]:
    """Ask for what a letter needs, each field once, whichever it is for. `wrong` stands first in what is wrong."""
    typed = {"name": ask_line(paper, "name", "letters.ask.name")}
    if fields:
        typed["reference"] = ask_line(paper, "reference", "letters.ask.reference")
    for field in fields:
        if field == "wrong":
            typed[field] = ask_note(paper, field, f"letters.ask.{field}", wrong)
            continue
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


def render_time_limit(kind: str, typed: Mapping[str, str], nation: Nation | None) -> None:
    """Show by when to act once the letter, the day and the nation are told."""
    if kind not in TIME_LIMIT or nation is None or parse_day(typed[TIME_LIMIT[kind][1]]) is None:
        return
    lines = time_limit_in_words(kind, _limit(kind, typed, nation), today(), language())
    render_html(render("told", sentences=lines))


def payments_noted() -> list[PaymentEntry]:
    """Give the payments this visit has noted in its records."""
    return paper_answers("records").payments


def render_after_letter(kind: str, nation: Nation | None) -> None:
    """Say how the address is known, and what comes after the letter, where that is known."""
    if kind != "bank" and nation != "northern_ireland":
        render_text("letters.address_checked")
    render_text(
        "letters.complaint.next_ni" if (kind, nation) == ("complaint", "northern_ireland") else f"letters.{kind}.next"
    )
    render_text("letters.keep")


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
        render_group("saving.new_line")
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
