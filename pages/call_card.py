"""Say it once: ticks and a few lines make a script to read out on the phone."""

import streamlit as st

import ui
from ui.papers import CALL_LINES, CALLERS, call_card, ticks_for

PAPER = "call_card"
spoken = ui.language()

ui.show(PAPER)
role = ui.ask_one(PAPER, "role", "call_card.role", CALLERS, ui.caller_told())
if role is not None:
    ticked = {tick for tick in ticks_for(role) if ui.ask_tick(PAPER, tick, f"call_card.ask.{tick}")}
    typed = {line: ui.ask_line(PAPER, line, f"call_card.ask.{line}") for line in CALL_LINES}
    name = ui.ask_line(PAPER, "name", "saving.name")
    paper = call_card(role, ticked, typed, name, spoken)
    with st.container(key="large-paper"):
        ui.show_paper(paper)
    ui.offer_to_save(PAPER, paper)
    ui.offer_to_clear(PAPER)
