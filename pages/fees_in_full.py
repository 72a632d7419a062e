"""Fees in full: by the day and by the week, charges, arrears, and what can be taken from pay or benefits."""

import streamlit as st

from presentation.forms.arrangements import arrears_form, earnings_form
from presentation.forms.fields import Form
from ui import asking, paying, situation

fee_answers = paying.fee_answers()


def ask_sums(form: Form) -> None:
    """Ask for sums of pounds, and give the button that works them out."""
    asking.ask_all(form.questions(), paying.fee_problems)
    if st.button(asking.message("fees.ask"), key=f"fees-ask-{form.code}", type="primary"):
        fee_answers.asked = True
        st.rerun()


asking.render_fragment("fees_in_full")
circumstances = asking.circumstances()
if circumstances:
    situation.render_eligibility_notice()
    asking.render_heading("fees.heading")
    paying.render_day_and_week(circumstances)
    asking.render_text("fees.pence")
asking.render_heading("fees.charges.heading")
paying.render_charges()
asking.render_more("fees.charges.more")
asking.render_heading("fees.arrears.heading")
ask_sums(arrears_form(fee_answers))
paying.render_arrears()
asking.render_heading("fees.earnings.heading")
asking.render_text("fees.earnings.rule")
ask_sums(earnings_form(fee_answers))
paying.render_earnings_deduction()
asking.render_heading("fees.benefits.heading")
paying.render_benefit_deductions()
asking.render_text("fees.benefits.doubt")
asking.render_way_back()
