"""Written down: a private arrangement on paper, only where every question about safety had a plain no."""

import streamlit as st

import ui
from content import text
from ui.papers import ARRANGEMENT_FIELDS, written_down

PAPER = "written_down"
spoken = ui.language()

ui.show(PAPER)
if not ui.every_way_is_open():
    ui.show_text("written_down.first")
    if st.button(text("written_down.go", spoken), key="written-down-go", type="primary"):
        st.switch_page("choosing.py")
else:
    typed = {field: ui.ask_line(PAPER, field, f"written_down.{field}") for field in ARRANGEMENT_FIELDS}
    in_scotland = ui.nation_told() == "scotland"
    paper = written_down(typed, in_scotland, spoken)
    ui.show_paper(paper)
    ui.offer_to_save(PAPER, paper, ("docx", "page", "pdf"), blank=written_down({}, in_scotland, spoken))
    ui.offer_to_clear(PAPER)
