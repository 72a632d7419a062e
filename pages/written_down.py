"""Written down: a private arrangement on paper, only where every question about safety had a plain no."""

import streamlit as st

from content import text
from ui import asking, guidance, papers, screen
from ui.papers import ARRANGEMENT_FIELDS, written_down

PAPER = "written_down"
reader_language = screen.language()

asking.render_fragment(PAPER)
if not guidance.every_way_is_open():
    asking.render_text("written_down.first")
    if st.button(text("written_down.go", reader_language), key="written-down-go", type="primary"):
        st.switch_page("choosing.py")
else:
    typed = {field: asking.ask_line(PAPER, field, f"written_down.{field}") for field in ARRANGEMENT_FIELDS}
    in_scotland = papers.known_nation() == "scotland"
    paper = written_down(typed, in_scotland, reader_language)
    papers.render_paper(paper)
    papers.offer_to_save(PAPER, paper, ("docx", "page", "pdf"), blank=written_down({}, in_scotland, reader_language))
    asking.offer_to_clear(PAPER)
