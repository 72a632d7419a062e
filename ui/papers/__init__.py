"""Papers to take along, put together from words and sums, and made into files in memory.

They stand in ui/ because they need both content/ (the words) and logic/ (the sums), and only ui/ may ask both.
"""

from ui.papers.as_docx import as_docx
from ui.papers.as_html import as_fragment, as_page
from ui.papers.as_pdf import as_pdf
from ui.papers.as_workbook import as_workbook
from ui.papers.call_card import LINES as CALL_LINES
from ui.papers.call_card import call_card, ticks_for
from ui.papers.have_ready import have_ready, items_for
from ui.papers.keep_a_note import HEADS as NOTE_HEADS
from ui.papers.keep_a_note import keep_a_note
from ui.papers.paper import Block, Entry, Grid, Heading, Paper, Points, Prose

__all__ = [
    "CALL_LINES",
    "NOTE_HEADS",
    "Block",
    "Entry",
    "Grid",
    "Heading",
    "Paper",
    "Points",
    "Prose",
    "as_docx",
    "as_fragment",
    "as_page",
    "as_pdf",
    "as_workbook",
    "call_card",
    "have_ready",
    "items_for",
    "keep_a_note",
    "ticks_for",
]
