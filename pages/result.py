"""The result: the amount, which rate and why, how it was worked out, and what could make it differ."""

import streamlit as st

from logic.calculation import Circumstances, estimate
from presentation.forms import income_is_open
from ui import amount, asking, exploring, screen, situation


def show_one_amount(found: Circumstances) -> None:
    """The amount and its working."""
    worked_out = estimate(found)
    with screen.together():
        asking.show("result")
        situation.show_eligibility_notice()
        amount.show_amount(worked_out)
    screen.show_part(ask_to_compare)
    with screen.together():
        asking.show_heading("result.working.heading")
        amount.show_working(worked_out)
        asking.show_heading("result.differ.heading")
        amount.show_warnings(worked_out)
        amount.show_rules_date(worked_out)


def show_several_amounts(found: Circumstances) -> None:
    """The amount at each of several incomes, when nobody knows the real one."""
    ranged = exploring.range_of(found)
    with screen.together():
        asking.show("result")
        situation.show_eligibility_notice()
        exploring.show_range(ranged)
    exploring.show_range_workings(ranged)
    screen.show_part(ask_to_compare)
    amount.show_rules_date(ranged.default)


def ask_to_compare() -> None:
    """Lead on to the ways of paying, where they can be reached."""
    if screen.shown_at().has("compare") and st.button(
        asking.message("result.compare.go"), key="compare", type="primary"
    ):
        st.switch_page("compare.py")


found = asking.family()
if found is None:
    asking.show("result")
    asking.show_open_questions()
else:
    if income_is_open(found):
        show_several_amounts(found)
    else:
        show_one_amount(found)
    with screen.together():
        asking.show("more-for-you")
        asking.show_heading("result.answers.heading")
    screen.show_part(asking.show_summary, found)
