"""Check the figures: a decision letter beside our working, line by line. Nothing is uploaded."""

import streamlit as st

import ui
from logic import Circumstances

told = ui.answers().full.letter


def ask_letter(found: Circumstances) -> None:
    """The figures of the letter; any can stay empty."""
    whose = ui.whose_letter(found)
    if len(whose) > 1:
        ui.ask_choice(told, "which", "letter.whose", whose, at="-letter")
    for name in ("gross_weekly_income", "qualifying_children", "relevant_other_children"):
        with ui.field(name, ui.letter_problems, at="-letter"):
            ui.ask_text(told, name, f"letter.ask.{name}", at="-letter")
    kept, bands = ui.letter_bands(found)
    for place, child in enumerate(kept):
        ui.ask_choice(child, "band", "letter.ask.nights", bands, at=f"-letter-{place}", number=place + 1)
    for name in ("weekly_amount", "collection_fee"):
        with ui.field(name, ui.letter_problems, at="-letter"):
            ui.ask_text(told, name, f"letter.ask.{name}", at="-letter")
    if st.button(ui.say("letter.ask"), key="letter-ask", type="primary"):
        told.asked = True
        st.rerun()


ui.show("check_figures")
family = ui.circumstances()
if family is None:
    ui.show_open_questions()
else:
    ask_letter(family)
    letter = ui.letter_read(family)
    if letter:
        ui.show_letter_lines(family, letter)
ui.show_way_back()
