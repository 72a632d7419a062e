"""Add up the income: each part that counts, the sum with its working, and one press that carries it over."""

import streamlit as st

import ui
from logic import IncomePartKind
from presentation.forms import SECTIONS, add_line, can_have_more_lines, part_question

told = ui.answers().full.income_parts


def ask_part(kind: IncomePartKind) -> None:
    """One kind of part: a tick, then its lines."""
    ui.ask(part_question(told, kind), ui.parts_problems)
    if can_have_more_lines(told, kind) and st.button(ui.say("add_up.more"), key=f"more-{kind}", type="tertiary"):
        add_line(told, kind)
        st.rerun()


ui.show("income_parts")
ui.show_notice("add_up.safe")
for section, kinds in SECTIONS.items():
    ui.show_heading(f"add_up.section.{section}")
    for kind in kinds:
        ask_part(kind)
ui.show_more("add_up.not_counted")
if st.button(ui.say("add_up.ask"), key="add-up", type="primary"):
    told.asked = True
    st.rerun()
income = ui.income_of_parts()
if income:
    ui.show_income_of_parts(income)
    ui.offer_to_carry(income)
ui.show_link("estimate", "add_up.back")
