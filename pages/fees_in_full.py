"""Fees in full: by the day and by the week, charges, arrears, and what can be taken from pay or benefits."""

import streamlit as st

from ui import asking, paying, situation

fee_answers = asking.answers().full.fees


def ask(*names: str) -> None:
    """Ask for sums of pounds, and give the button that works them out."""
    for name in names:
        with asking.field(name, paying.fee_problems):
            asking.ask_text(fee_answers, name, f"fees.{name}")
    if st.button(asking.message("fees.ask"), key=f"fees-ask-{names[0]}"):
        fee_answers.asked = True
        st.rerun()


asking.show("fees_in_full")
circumstances = asking.circumstances()
if circumstances:
    situation.show_eligibility_notice()
    asking.show_heading("fees.heading")
    paying.show_day_and_week(circumstances)
    asking.show_text("fees.pence")
asking.show_heading("fees.charges.heading")
paying.show_charges()
asking.show_more("fees.charges.more")
asking.show_heading("fees.arrears.heading")
ask("arrears")
paying.show_arrears()
asking.show_heading("fees.earnings.heading")
asking.show_text("fees.earnings.rule")
ask("net_earnings", "due")
paying.show_earnings_deduction()
asking.show_heading("fees.benefits.heading")
paying.show_benefit_deductions()
asking.show_text("fees.benefits.doubt")
asking.show_way_back()
