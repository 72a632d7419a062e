"""Keep a note: what to keep, what is known already, and what never to do for it."""

import ui
from ui.papers import NOTE_HEADS, keep_a_note

PAPER = "keep_a_note"

ui.show(PAPER)
rows = ui.ask_rows(PAPER, NOTE_HEADS, "keep_a_note.head")
paper = keep_a_note(rows, ui.language())
ui.show_paper(paper)
ui.offer_to_save(PAPER, paper, ("page", "pdf", "xlsx"))
ui.offer_to_clear(PAPER)
