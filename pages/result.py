"""The result: the amount, the ways to pay it at once, the next step; then how it was worked out and may differ."""

import streamlit as st

from logic.calculation import Circumstances, estimate
from presentation.forms import income_is_open
from ui import amount, asking, exploring, screen, situation


def show_one_amount(circumstances: Circumstances) -> None:
    """The amount, the ways, the next step; then its working."""
    worked_out = estimate(circumstances)
    with screen.one_element():
        asking.show("result")
        situation.show_eligibility_notice()
        amount.show_amount(worked_out)
        amount.show_ways_at_once(worked_out, situation.outside())
    screen.show_part(ask_what_next)
    with screen.one_element():
        amount.show_working_folded(worked_out)
        asking.show_heading("result.differ.heading")
        amount.show_warnings(worked_out)
        amount.show_rules_date(worked_out)


def show_several_amounts(circumstances: Circumstances) -> None:
    """The likely range and the ways, when nobody knows the income; then the amount at each of several incomes."""
    ranged = exploring.range_of(circumstances)
    with screen.one_element():
        asking.show("result")
        situation.show_eligibility_notice()
        exploring.show_likely_range(ranged)
    screen.show_part(ask_what_next)
    with screen.one_element():
        asking.show_notice("range.lead")
        exploring.show_range(ranged)
    exploring.show_range_workings(ranged)
    amount.show_rules_date(ranged.default)


def ask_what_next() -> None:
    """Lead on to help with choosing a way, and to the ways side by side, where they can be reached."""
    has = screen.shown_at().has
    if has("choosing") and st.button(asking.message("result.choose.go"), key="choose", type="primary", width="stretch"):
        st.switch_page("choosing.py")
    if has("compare") and st.button(asking.message("result.compare.go"), key="compare", width="stretch"):
        st.switch_page("compare.py")


circumstances = asking.open_circumstances()
if circumstances is None:
    asking.show("result")
    asking.show_open_questions()
else:
    if income_is_open(circumstances):
        show_several_amounts(circumstances)
    else:
        show_one_amount(circumstances)
    with screen.one_element():
        asking.show_heading("result.answers.heading")
    screen.show_part(asking.show_summary, circumstances)
    asking.show("more-for-you")
