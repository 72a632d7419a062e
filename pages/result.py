"""The result: the amount, which rate and why, how it was worked out, and what could make it differ."""

import streamlit as st

import ui
from logic import estimate

ui.show("result")
found = ui.circumstances()
if found is None:
    ui.show_open_questions()
else:
    worked_out = estimate(found)
    ui.show_amount(worked_out)
    if st.button(ui.say("result.compare.go"), key="compare", type="primary"):
        st.switch_page("compare.py")
    ui.show_heading("result.working.heading")
    ui.show_working(worked_out)
    ui.show_heading("result.differ.heading")
    ui.show_warnings(worked_out)
    ui.show_rules_date(worked_out)
    ui.show_heading("result.answers.heading")
    ui.show_summary(found)
