"""When it changes: whether a change of income counts, when the service looks again, and what must be told by when."""

import streamlit as st

import ui

told = ui.answers().full.change

ui.show("when_it_changes")
ui.ask_whether(told, "no_historic", "change.no_historic")
if not told.no_historic:
    with ui.field("historic", ui.change_problems, "change.historic.hint"):
        ui.ask_text(told, "historic", "change.historic")
with ui.field("current", ui.change_problems, "change.current.hint"):
    ui.ask_text(told, "current", "change.current")
ui.ask_whether(told, "current_income_used", "change.current_income_used")
for name in ("effective", "notified"):
    with ui.field(name, ui.change_problems, "change.day.hint"):
        ui.ask_text(told, name, f"change.{name}")
if st.button(ui.say("change.ask"), key="change-ask", type="primary"):
    told.asked = True
    st.rerun()
ui.show_which_figure()
if not ui.change_problems():
    ui.show_income_change()
    ui.show_dates()
ui.show_heading("duty.heading")
ui.show_duties()
ui.show_more("duty.more")
ui.show_way_back()
