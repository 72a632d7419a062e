"""Other money and costs: what a parent can ask the service to look at, and what it would change."""

import streamlit as st

from logic.codes import AdditionalIncomeKind, SpecialExpenseKind
from presentation.forms.fields import TickField
from presentation.forms.income import add_asset, added_question, cost_question
from ui import asking, estimating, situation

money_answers = asking.answers().other_money


def ask_whether(question: TickField, kind: SpecialExpenseKind | AdditionalIncomeKind) -> None:
    """One kind of cost or income: a tick, then its amounts and its rule."""
    if asking.ask_tick_alone(question):
        with asking.inset(question.inset):
            asking.ask_all(question.opens, situation.other_money_problems)
            if kind is AdditionalIncomeKind.ASSETS:
                offer_another_asset()
            situation.render_variation_rule(kind)


def offer_another_asset() -> None:
    """One asset more."""
    if st.button(asking.message("added.assets.more"), key="asset-more", type="tertiary"):
        add_asset(money_answers)
        st.rerun()


asking.render_fragment("other_money")
if asking.circumstances() is None:
    estimating.render_open_questions()
else:
    asking.render_notice("other_money.safe")
    asking.render_heading("other_money.costs")
    for cost in SpecialExpenseKind:
        ask_whether(cost_question(money_answers, cost), cost)
    asking.render_heading("other_money.added")
    for income in AdditionalIncomeKind:
        ask_whether(added_question(money_answers, income), income)
    if st.button(asking.message("other_money.ask"), key="other-money-ask", type="primary"):
        money_answers.asked = True
        st.rerun()
    circumstances = situation.with_other_money()
    if circumstances:
        situation.render_with_and_without(circumstances)
    asking.render_way_back()
