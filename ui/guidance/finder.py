"""Asking the way finder's questions: one at a time, back without loss, every one skippable."""

from datetime import date
from typing import Any

import streamlit as st

from content import text
from logic.guidance import Asker
from presentation import Reader
from presentation.forms import ChoiceField, DayField, Question, day_problem, place_of, press, route_form
from presentation.forms import every_way_is_open as is_open
from presentation.forms import known_answers as known_to
from presentation.views import render
from presentation.visit import Caller, Role, WayFinding
from ui.asking import answers, labelled_field, reader
from ui.screen import field_key, language, now, render_html, visit

_DAY_PARTS = ("day", "month", "year")


def way_finding() -> WayFinding:
    """Give what this visit has told the way finder."""
    return visit().way_finding


def forget_way_finding() -> None:
    """Drop every answer told to the way finder."""
    visit().way_finding = WayFinding()


def only_help_stands(screen: str) -> bool:
    """Tell whether this screen shows people to call and the way out, and nothing else until the person asks."""
    return screen == "choosing" and way_finding().answers.danger_now


def known_role() -> Role | None:
    """Give which parent the person told the way finder or the estimate they are, else None."""
    role = way_finding().answers.role
    if role is Asker.PAY:
        return Role.PAY
    if role in (Asker.RECEIVE, Asker.CARE_FOR, Asker.CHILD):
        return Role.RECEIVE
    return answers().role


def known_caller() -> Caller | None:
    """Give who the person is, one of the papers' callers, as `known_role` does but telling more than parents apart."""
    role = way_finding().answers.role
    told = role if role in (Asker.CARE_FOR, Asker.CHILD) else known_role()
    return Caller(told) if told else None


def every_way_is_open() -> bool:
    """Tell whether every question about safety had a plain no."""
    return is_open(way_finding(), now().date())


def known_answers() -> dict[str, str]:
    """Give what this visit told elsewhere, by the way finder's own questions."""
    return known_to(visit())


def ask_way(finding: WayFinding, today: date) -> None:
    """Draw the question that stands next with its buttons, and act on them."""
    reader_language = language()
    form = route_form(finding, reader())
    if form is None:
        return
    place, of = place_of(finding, today)
    render_html(render("progress", words=text("choosing.progress", reader_language, part=place, parts=of)))
    with st.form(key=f"form-way-{finding.asking}", border=False):
        for question in form.questions():
            _draw(question, finding)
        with st.container(key="buttons", horizontal=True):
            forward = st.form_submit_button(
                text("choosing.continue", reader_language), type="primary", key="way-continue"
            )
            back = place > 1 and st.form_submit_button(text("choosing.back", reader_language), key="way-back")
        finish = st.form_submit_button(text("choosing.finish", reader_language), type="tertiary", key="way-finish")
    if forward or back or finish:
        press(finding, "continue" if forward else "back" if back else "finish", today)
        st.rerun()


def _draw(question: Question, finding: WayFinding) -> None:
    speaker = reader()
    if isinstance(question, DayField):
        _draw_day(question, finding, speaker)
    elif isinstance(question, ChoiceField):
        _draw_choice(question, speaker)


def _draw_choice(question: ChoiceField[Any], speaker: Reader) -> None:
    sentences = {option.code: option.label.said(speaker) for option in question.options}
    answered = question.slot.read()
    chosen = st.radio(
        question.label.said(speaker),
        list(sentences),
        index=list(sentences).index(answered) if answered in sentences else None,
        format_func=sentences.__getitem__,
        # A choice is known by its sentence, so each language has a key of its own.
        key=field_key(f"way-{question.name}-{speaker.language}"),
    )
    if question.hint:
        render_html(render("hint", sentence=question.hint.said(speaker)))
    question.slot.write(chosen)


def _draw_day(question: DayField, finding: WayFinding, speaker: Reader) -> None:
    render_html(render("heading", sentence=question.label.said(speaker)))
    wrong = day_problem(finding)
    with labelled_field("way-day", lambda: wrong.said(speaker) if wrong else None, keypad="numeric"):
        if question.hint:
            render_html(render("hint", sentence=question.hint.said(speaker)))
        with st.container(key="way-date", horizontal=True):
            day, month, year = (
                st.text_input(
                    label.said(speaker), value=typed, key=field_key(f"way-{part}"), autocomplete="off", max_chars=4
                )
                for part, label, typed in zip(
                    ("day", "month", "year"), question.parts, question.slot.read(), strict=True
                )
            )
    question.slot.write((day, month, year))
