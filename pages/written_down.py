"""Written down: a private arrangement on paper, only where every question about safety had a plain no."""

import streamlit as st

from content import text
from presentation.forms.fields import slot
from presentation.forms.papers import lines_of, written_down_lines
from presentation.papers import written_down
from presentation.visit.papers import WrittenDownAnswers
from ui import asking, guidance, papers, screen

PAPER = "written_down"
reader_language = screen.language()

asking.render_fragment(PAPER)
if not guidance.every_way_is_open():
    asking.render_text("written_down.first")
    if st.button(text("written_down.go", reader_language), key="written-down-go", type="primary"):
        st.switch_page("choosing.py")
else:
    answers = screen.visit().papers.written_down
    asking.ask_all(written_down_lines(answers))
    in_scotland = papers.known_nation() == "scotland"
    paper = written_down(lines_of(answers), in_scotland, reader_language)
    papers.render_paper(paper)
    papers.offer_to_save(PAPER, paper, ("docx", "page", "pdf"), blank=written_down({}, in_scotland, reader_language))
    asking.offer_to_clear(PAPER, slot(screen.visit().papers, lambda p: p.written_down), WrittenDownAnswers())
