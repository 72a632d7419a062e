"""The result: amount, ways to pay and next step, beside them what if; then how it was worked out and may differ."""

from functools import partial

import streamlit as st

from logic.calculation import Circumstances, estimate
from presentation.forms.estimate import changes_wait, income_is_open
from ui import amount, asking, estimating, exploring, screen, situation

WAYS_ON = {"choose": "choosing.py", "compare": "compare.py"}
"""Where each button leads."""


def render_one_amount(circumstances: Circumstances) -> None:
    """The amount, the ways, the next step; then its working."""
    worked_out = estimate(circumstances)
    with screen.beside("what-if", partial(exploring.render_what_if, circumstances)):
        with screen.one_element():
            asking.render_fragment("result")
            situation.render_eligibility_notice()
            amount.render_amount(worked_out)
            amount.render_ways_at_once(worked_out, situation.outside())
        ask_what_next()
    with screen.one_element():
        amount.render_working_folded(worked_out)
        amount.render_warnings_folded(worked_out)
        estimating.render_summary(circumstances)
        amount.render_rules_date(worked_out)


def render_several_amounts(circumstances: Circumstances) -> None:
    """The likely range and the ways, when nobody knows the income; then the amount at each of several incomes."""
    ranged = exploring.range_of(circumstances)
    with screen.beside("what-if", partial(exploring.render_what_if, circumstances)):
        with screen.one_element():
            asking.render_fragment("result")
            situation.render_eligibility_notice()
            exploring.render_likely_range(ranged)
            if changes_wait(asking.answers()):
                asking.render_text("range.changes_wait")
        if changes_wait(asking.answers()):
            screen.render_part(estimating.offer_changes)
        ask_what_next()
    with screen.one_element():
        asking.render_notice("range.lead")
        exploring.render_range(ranged)
        exploring.render_range_workings(ranged)
        estimating.render_summary(circumstances)
        amount.render_rules_date(ranged.default)


def leave_if_pressed() -> None:
    """Follow a press that leads away before anything is worked out or sent; a button drawn below follows it as well."""
    for button, file in WAYS_ON.items():
        if screen.held(button):
            st.switch_page(file)
    if screen.held("again"):
        estimating.start_anew()


def ask_what_next() -> None:
    """Lead on to help with choosing a way, and to the ways side by side, where they can be reached."""
    has = screen.shown_at().has
    if has("choosing") and st.button(asking.message("result.choose.go"), key="choose", type="primary", width="stretch"):
        st.switch_page(WAYS_ON["choose"])
    if has("compare") and st.button(asking.message("result.compare.go"), key="compare", width="stretch"):
        st.switch_page(WAYS_ON["compare"])


leave_if_pressed()
circumstances = asking.open_circumstances()
if circumstances is None:
    asking.render_fragment("result")
    estimating.render_open_questions()
else:
    if income_is_open(circumstances):
        render_several_amounts(circumstances)
    else:
        render_one_amount(circumstances)
    estimating.offer_new_start()
    asking.render_fragment("more-for-you")
