"""Fees in full: by the day and by the week, charges, arrears, and what can be taken from pay or benefits."""

import streamlit as st

from presentation.forms import Form, arrears_form, earnings_form
from ui import asking, paying, situation

fee_answers = paying.fee_answers()


def ask(form: Form) -> None:
    """Ask for sums of pounds, and give the button that works them out."""
    asking.ask_all(form.questions(), paying.fee_problems)
    if st.button(asking.message("fees.ask"), key=f"fees-ask-{form.code}"):
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
ask(arrears_form(fee_answers))
paying.show_arrears()
asking.show_heading("fees.earnings.heading")
asking.show_text("fees.earnings.rule")
ask(earnings_form(fee_answers))
paying.show_earnings_deduction()
asking.show_heading("fees.benefits.heading")
paying.show_benefit_deductions()
asking.show_text("fees.benefits.doubt")
asking.show_way_back()
