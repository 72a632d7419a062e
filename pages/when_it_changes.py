"""When it changes: whether a change of income counts, when the service looks again, and what must be told by when."""

import streamlit as st

from presentation.forms import income_change_form, order_on_pay_question
from ui import asking, situation

change_answers = situation.change_answers()

asking.show("when_it_changes")
for part in asking.as_answered(lambda: income_change_form(change_answers).parts):
    asking.ask_all(part, situation.change_problems)
if st.button(asking.message("change.ask"), key="change-ask", type="primary"):
    change_answers.asked = True
    st.rerun()
asking.show_which_figure()
if not situation.change_problems():
    situation.show_income_change()
    situation.show_dates()
asking.show_heading("duty.heading")
asking.ask(order_on_pay_question(change_answers))
situation.show_duties()
asking.show_more("duty.more")
asking.show_way_back()
