"""Add up the income: each part that counts, the sum with its working, and one press that carries it over."""

import streamlit as st

from logic.codes import IncomePartKind
from presentation.forms.income import SECTIONS, add_line, can_have_more_lines, part_question
from ui import asking, situation

part_answers = asking.answers().full.income_parts


def ask_part(kind: IncomePartKind) -> None:
    """One kind of part: a tick, then its lines."""
    asking.ask(part_question(part_answers, kind), situation.parts_problems)
    if can_have_more_lines(part_answers, kind) and st.button(
        asking.message("add_up.more"), key=f"more-{kind}", type="tertiary"
    ):
        add_line(part_answers, kind)
        st.rerun()


asking.render_fragment("income_parts")
asking.render_notice("add_up.safe")
for section, kinds in SECTIONS.items():
    asking.render_heading(f"add_up.section.{section}")
    for kind in kinds:
        ask_part(kind)
asking.render_more("add_up.not_counted")
if st.button(asking.message("add_up.ask"), key="add-up", type="primary"):
    part_answers.asked = True
    st.rerun()
income = situation.income_of_parts()
if income:
    situation.render_income_of_parts(income)
    situation.offer_to_carry(income)
asking.render_link("estimate", "add_up.back")
