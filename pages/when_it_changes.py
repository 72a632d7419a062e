"""When it changes: whether a change of income counts, when the service looks again, and what must be told by when."""

import streamlit as st

from presentation.forms.decisions import income_change_form, order_on_pay_question
from ui import asking, situation

change_answers = situation.change_answers()

asking.render_fragment("when_it_changes")
for part in asking.as_answered(lambda: income_change_form(change_answers).parts):
    asking.ask_all(part, situation.change_problems)
if st.button(asking.message("change.ask"), key="change-ask", type="primary"):
    change_answers.asked = True
    st.rerun()
situation.render_which_figure()
if not situation.change_problems():
    situation.render_income_change()
    situation.render_dates()
asking.render_heading("duty.heading")
asking.ask(order_on_pay_question(change_answers))
situation.render_duties()
asking.render_more("duty.more")
asking.render_way_back()
