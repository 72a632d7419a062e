"""Check the figures: how a letter's money is paid and its figures, then the verdict beside our working. No upload."""

import streamlit as st

from logic.calculation import Circumstances
from logic.decisions import LetterLine
from presentation.forms.decisions import FIRST_LINE, letter_form, letter_is_empty
from ui import asking, estimating, situation

answers = asking.answers()
letter_answers = answers.full.letter


def ask_figures_of_letter(circumstances: Circumstances) -> None:
    """Ask for the figures of a letter, of which any can stay empty."""
    situation.render_before_letter(empty=letter_is_empty(answers, circumstances))
    for part in asking.as_answered(lambda: letter_form(answers, circumstances, asking.today()).parts):
        if part[0].name == FIRST_LINE:
            situation.render_drawn_letter()
        asking.ask_all(part, situation.letter_problems)
    if st.button(asking.message("letter.ask"), key="letter-ask", type="primary"):
        letter_answers.asked = True
        st.rerun()


def render_verdict(lines: tuple[LetterLine, ...]) -> None:
    """Show the verdict with what led to it, and the way back to the figures."""
    situation.render_letter(lines)
    if st.button(asking.message("letter.change"), key="letter-change"):
        letter_answers.asked = False
        st.rerun()


circumstances = asking.circumstances()
if circumstances is None:
    asking.render_fragment("check_figures")
    estimating.render_open_questions()
else:
    if compared := situation.letter_lines(circumstances):
        render_verdict(compared)
    else:
        ask_figures_of_letter(circumstances)
    asking.render_way_back()
