"""Fees in full: by the day and by the week, charges, arrears, and what can be taken from pay or benefits."""

import streamlit as st

import ui

told = ui.answers().full.fees


def ask(*names: str) -> None:
    """Ask for sums of pounds, and give the button that works them out."""
    for name in names:
        with ui.field(name, ui.fee_problems):
            ui.ask_text(told, name, f"fees.{name}")
    if st.button(ui.say("fees.ask"), key=f"fees-ask-{names[0]}"):
        told.asked = True
        st.rerun()


ui.show("fees_in_full")
found = ui.circumstances()
if found:
    ui.show_gateway_notice()
    ui.show_heading("fees.heading")
    ui.show_day_and_week(found)
    ui.show_text("fees.pence")
ui.show_heading("fees.charges.heading")
ui.show_charges()
ui.show_more("fees.charges.more")
ui.show_heading("fees.arrears.heading")
ask("arrears")
ui.show_arrears()
ui.show_heading("fees.earnings.heading")
ui.show_text("fees.earnings.rule")
ask("net_earnings", "due")
ui.show_earnings_deduction()
ui.show_heading("fees.benefits.heading")
ui.show_benefit_deductions()
ui.show_text("fees.benefits.doubt")
ui.show_way_back()
