"""Keep a note: what to keep, what is known already, and what never to do for it."""

from presentation.forms.fields import slot
from presentation.forms.papers import note_lines
from presentation.visit.papers import KeepANoteAnswers, NoteAnswers
from ui import asking, papers, screen
from ui.papers import keep_a_note

PAPER = "keep_a_note"
answers = screen.visit().papers.keep_a_note

asking.render_fragment(PAPER)
rows = asking.ask_rows(PAPER, slot(answers, lambda a: a.rows), NoteAnswers(), note_lines)
paper = keep_a_note(rows, screen.language())
papers.render_paper(paper)
papers.offer_to_save(PAPER, paper, ("page", "pdf", "xlsx"))
asking.offer_to_clear(PAPER, slot(screen.visit().papers, lambda p: p.keep_a_note), KeepANoteAnswers())
