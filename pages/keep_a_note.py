"""Keep a note: what to keep, what is known already, and what never to do for it."""

from ui import asking, papers, screen
from ui.papers import NOTE_HEADS, keep_a_note

PAPER = "keep_a_note"

asking.render_fragment(PAPER)
rows = asking.ask_rows(PAPER, NOTE_HEADS, "keep_a_note.head")
paper = keep_a_note(rows, screen.language())
papers.render_paper(paper)
papers.offer_to_save(PAPER, paper, ("page", "pdf", "xlsx"))
asking.offer_to_clear(PAPER)
