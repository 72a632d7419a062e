"""Other money and costs: what a parent can ask the service to look at, and what it would change."""

import streamlit as st

from logic.codes import AdditionalIncomeKind, SpecialExpenseKind
from ui import asking, situation

money_answers = asking.answers().other_money


def ask_cost(kind: SpecialExpenseKind) -> None:
    """One kind of cost: a tick, then its amount a week and its rule."""
    if asking.ask_whether(money_answers.costs[kind], "has", f"cost.{kind}", at=f"-{kind}"):
        with asking.inset(kind):
            with asking.field("weekly", situation.other_money_problems, f"cost.{kind}.hint", path=kind, at=f"-{kind}"):
                asking.ask_text(money_answers.costs[kind], "weekly", "cost.weekly", at=f"-{kind}")
            situation.show_cost_rule(kind)


def ask_added(kind: AdditionalIncomeKind) -> None:
    """One kind of income: a tick, then its amount a year, or each asset's value, and its rule."""
    if asking.ask_whether(money_answers.added[kind], "has", f"added.{kind}", at=f"-{kind}"):
        with asking.inset(kind):
            if kind is AdditionalIncomeKind.ASSETS:
                ask_assets()
            else:
                with asking.field(
                    "yearly", situation.other_money_problems, f"added.{kind}.hint", path=kind, at=f"-{kind}"
                ):
                    asking.ask_text(money_answers.added[kind], "yearly", "added.yearly", at=f"-{kind}")
            situation.show_added_rule(kind)


def ask_assets() -> None:
    """What each asset is, and what it is worth."""
    assets = money_answers.added[AdditionalIncomeKind.ASSETS].values
    for place, asset in enumerate(assets):
        path = situation.asset_name(place)
        asking.ask_choice(asset, "asset", "added.asset", situation.asset_kinds(), at=f"-{place}", number=place + 1)
        with asking.field("value", situation.other_money_problems, "added.assets.hint", path=path, at=f"-{place}"):
            asking.ask_text(asset, "value", "added.value", at=f"-{place}", number=place + 1)
    if st.button(asking.message("added.assets.more"), key="asset-more", type="tertiary"):
        assets.append(type(assets[0])())
        st.rerun()


asking.show("other_money")
if asking.circumstances() is None:
    asking.show_open_questions()
else:
    asking.show_notice("other_money.safe")
    asking.show_heading("other_money.costs")
    for cost in SpecialExpenseKind:
        ask_cost(cost)
    asking.show_heading("other_money.added")
    for income in AdditionalIncomeKind:
        ask_added(income)
    if st.button(asking.message("other_money.ask"), key="other-money-ask", type="primary"):
        money_answers.asked = True
        st.rerun()
    circumstances = situation.other_money_read()
    if circumstances:
        situation.show_with_and_without(circumstances)
asking.show_way_back()
