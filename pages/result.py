"""The result: the amount, which rate and why, how it was worked out, and what could make it differ."""

import streamlit as st

import ui
from logic import Circumstances, estimate
from presentation.forms import income_is_open


def show_one_amount(found: Circumstances) -> None:
    """The amount and its working."""
    worked_out = estimate(found)
    with ui.together():
        ui.show("result")
        ui.show_gateway_notice()
        ui.show_amount(worked_out)
    ui.show_part(ask_to_compare)
    with ui.together():
        ui.show_heading("result.working.heading")
        ui.show_working(worked_out)
        ui.show_heading("result.differ.heading")
        ui.show_warnings(worked_out)
        ui.show_rules_date(worked_out)


def show_several_amounts(found: Circumstances) -> None:
    """The amount at each of several incomes, when nobody knows the real one."""
    ranged = ui.range_of(found)
    with ui.together():
        ui.show("result")
        ui.show_gateway_notice()
        ui.show_range(ranged)
    ui.show_range_workings(ranged)
    ui.show_part(ask_to_compare)
    ui.show_rules_date(ranged.default)


def ask_to_compare() -> None:
    """Lead on to the ways of paying, where they can be reached."""
    if ui.shown_at().has("compare") and st.button(ui.say("result.compare.go"), key="compare", type="primary"):
        st.switch_page("compare.py")


found = ui.family()
if found is None:
    ui.show("result")
    ui.show_open_questions()
else:
    if income_is_open(found):
        show_several_amounts(found)
    else:
        show_one_amount(found)
    with ui.together():
        ui.show("more-for-you")
        ui.show_heading("result.answers.heading")
    ui.show_part(ui.show_summary, found)
