"""Check the figures: a decision letter beside our working, line by line. Nothing is uploaded."""

import streamlit as st

from logic.calculation import Circumstances
from ui import asking, situation

letter_answers = asking.answers().full.letter


def ask_letter(circumstances: Circumstances) -> None:
    """How the money is paid and whose letter it is, then its figures; any can stay empty."""
    asking.ask_choice(letter_answers, "collected", "letter.collected", situation.ways_of_paying(), at="-letter")
    reader_index = situation.whose_letter(circumstances)
    if len(reader_index) > 1:
        asking.ask_choice(letter_answers, "which", "letter.whose", reader_index, at="-letter")
    for name in ("gross_weekly_income", "qualifying_children", "relevant_other_children"):
        with asking.field(name, situation.letter_problems, at="-letter"):
            asking.ask_text(letter_answers, name, f"letter.ask.{name}", at="-letter")
    bands_by_child, bands = situation.letter_bands(circumstances)
    for place, child in enumerate(bands_by_child):
        asking.ask_choice(child, "band", "letter.ask.nights", bands, at=f"-letter-{place}", number=place + 1)
    for name in ("weekly_amount", "collection_fee"):
        with asking.field(name, situation.letter_problems, at="-letter"):
            asking.ask_text(letter_answers, name, f"letter.ask.{name}", at="-letter")
    if st.button(asking.message("letter.ask"), key="letter-ask", type="primary"):
        letter_answers.asked = True
        st.rerun()


asking.show("check_figures")
circumstances = asking.circumstances()
if circumstances is None:
    asking.show_open_questions()
else:
    verdict = st.container()
    ask_letter(circumstances)
    letter = situation.letter_read(circumstances)
    if letter:
        with verdict:
            situation.show_letter_verdict(circumstances, letter)
        situation.show_letter_lines(circumstances, letter)
asking.show_way_back()
