"""Other money and costs: what a parent can ask the service to look at, and what it would change."""

import streamlit as st

import ui
from logic import AdditionalIncomeKind, SpecialExpenseKind

told = ui.answers().other_money


def ask_cost(kind: SpecialExpenseKind) -> None:
    """One kind of cost: a tick, then its amount a week and its rule."""
    if ui.ask_whether(told.costs[kind], "has", f"cost.{kind}", at=f"-{kind}"):
        with ui.inset(kind):
            with ui.field("weekly", ui.other_money_problems, f"cost.{kind}.hint", path=kind, at=f"-{kind}"):
                ui.ask_text(told.costs[kind], "weekly", "cost.weekly", at=f"-{kind}")
            ui.show_cost_rule(kind)


def ask_added(kind: AdditionalIncomeKind) -> None:
    """One kind of income: a tick, then its amount a year, or each asset's value, and its rule."""
    if ui.ask_whether(told.added[kind], "has", f"added.{kind}", at=f"-{kind}"):
        with ui.inset(kind):
            if kind is AdditionalIncomeKind.ASSETS:
                ask_assets()
            else:
                with ui.field("yearly", ui.other_money_problems, f"added.{kind}.hint", path=kind, at=f"-{kind}"):
                    ui.ask_text(told.added[kind], "yearly", "added.yearly", at=f"-{kind}")
            ui.show_added_rule(kind)


def ask_assets() -> None:
    """What each asset is, and what it is worth."""
    assets = told.added[AdditionalIncomeKind.ASSETS].values
    for place, asset in enumerate(assets):
        path = ui.asset_name(place)
        ui.ask_choice(asset, "asset", "added.asset", ui.asset_kinds(), at=f"-{place}", number=place + 1)
        with ui.field("value", ui.other_money_problems, "added.assets.hint", path=path, at=f"-{place}"):
            ui.ask_text(asset, "value", "added.value", at=f"-{place}", number=place + 1)
    if st.button(ui.say("added.assets.more"), key="asset-more", type="tertiary"):
        assets.append(type(assets[0])())
        st.rerun()


ui.show("other_money")
if ui.circumstances() is None:
    ui.show_open_questions()
else:
    ui.show_notice("other_money.safe")
    ui.show_heading("other_money.costs")
    for cost in SpecialExpenseKind:
        ask_cost(cost)
    ui.show_heading("other_money.added")
    for income in AdditionalIncomeKind:
        ask_added(income)
    if st.button(ui.say("other_money.ask"), key="other-money-ask", type="primary"):
        told.asked = True
        st.rerun()
    found = ui.other_money_read()
    if found:
        ui.show_with_and_without(found)
ui.show_way_back()
