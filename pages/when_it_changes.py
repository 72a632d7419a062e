"""When it changes: whether a change of income counts, when the service looks again, and what must be told by when."""

import streamlit as st

from ui import asking, situation

change_answers = asking.answers().full.change

asking.show("when_it_changes")
if asking.ask_whether(change_answers, "current_income_used", "change.current_income_used"):
    with asking.field("in_use", situation.change_problems, "change.in_use.hint"):
        asking.ask_text(change_answers, "in_use", "change.in_use")
else:
    asking.ask_whether(change_answers, "no_historic", "change.no_historic")
    if not change_answers.no_historic:
        with asking.field("historic", situation.change_problems, "change.historic.hint"):
            asking.ask_text(change_answers, "historic", "change.historic")
with asking.field("current", situation.change_problems, "change.current.hint"):
    asking.ask_text(change_answers, "current", "change.current")
for name in ("effective", "notified"):
    with asking.field(name, situation.change_problems, "change.day.hint"):
        asking.ask_text(change_answers, name, f"change.{name}")
if st.button(asking.message("change.ask"), key="change-ask", type="primary"):
    change_answers.asked = True
    st.rerun()
asking.show_which_figure()
if not situation.change_problems():
    situation.show_income_change()
    situation.show_dates()
asking.show_heading("duty.heading")
asking.ask_whether(change_answers, "order_on_pay", "duty.order_on_pay")
situation.show_duties()
asking.show_more("duty.more")
asking.show_way_back()
