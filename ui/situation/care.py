"""Care told in full, drawn: the count of a pattern, and the nights that are taken when nobody can show how often."""

import streamlit as st

from content import number
from logic.calculation import NightsCounted
from presentation.forms.counting_nights import (
    council_problems,
    count_pattern,
    nights_taken_when_unproved,
    pattern_problems,
    use_as_answer,
)
from presentation.forms.fields import Problems
from presentation.forms.nights import NightsQuestion
from presentation.views.markup import render
from ui.asking import answers, law_today, message, reader, render_heading, render_text, today
from ui.screen import language, render_html


def render_child_heading(question: NightsQuestion) -> None:
    """Draw whose nights are asked about, as the question of the estimate does."""
    code = question.label(len(answers().families))
    render_heading(code, number=question.child + 1, family=reader().family_name(question.family))


def care_problems() -> Problems:
    """Say what is wrong with nights in council care, by path, once something was typed or asked."""
    return council_problems(answers(), today())


def _offer(question: NightsQuestion, counted: NightsCounted, code: str) -> None:
    band = message(f"nights_band.{counted.band.code}", low=counted.band.low, high=counted.band.high)
    said = message(code, nights=number(counted.nights, language()), band=band)
    render_html(render("markup/answers", sentences=[said]))
    estimate_answers = answers()
    if estimate_answers.exact_nights and question.answer.nights == str(counted.nights):
        render_text("care.used")
    elif st.button(message("care.use"), key=f"use-{code.removeprefix('care.')}{question.at}"):
        use_as_answer(estimate_answers, question, counted.nights, today())
        st.rerun()


def render_counted(question: NightsQuestion) -> None:
    """Draw the count of a child's pattern and offer to use it as the answer."""
    pattern = question.answer.pattern
    if pattern.asked and not pattern_problems(pattern, law_today(), today()):
        _offer(question, count_pattern(pattern, law_today(), today()), "care.counted")


def render_shared_unproved(question: NightsQuestion) -> None:
    """Draw the nights that are taken when both agree that care is shared and not how often."""
    _offer(question, nights_taken_when_unproved(law_today()), "care.assumed")
