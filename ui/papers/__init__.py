"""Papers to take along, put together from words and sums, and made into files in memory.

They stand in ui/ because they need both content/ (the words) and logic/ (the sums), and only ui/ may ask both.
"""

from ui.papers.as_docx import as_docx
from ui.papers.as_pdf import LetterMissingError, as_pdf
from ui.papers.as_workbook import as_workbook
from ui.papers.ask_letters import (
    ask_letter,
    ask_months,
    ask_nation_of_payer,
    ask_payments,
    ask_which_letter,
    known_nation,
    payments_noted,
    render_after_letter,
    render_time_limit,
)
from ui.papers.call_card import CALLERS, call_card, ticks_for
from ui.papers.call_card import LINES as CALL_LINES
from ui.papers.have_ready import have_ready, items_for
from ui.papers.keep_a_note import HEADS as NOTE_HEADS
from ui.papers.keep_a_note import keep_a_note
from ui.papers.letters import FIELDS as LETTER_FIELDS
from ui.papers.letters import LETTERS, letter, time_limit_in_words
from ui.papers.records import CALL_HEADS, LISTS, MONTHS, call_list, nights_list, payment_list
from ui.papers.saving import offer_to_save, render_paper
from ui.papers.written_down import FIELDS as ARRANGEMENT_FIELDS
from ui.papers.written_down import written_down

__all__ = [
    "ARRANGEMENT_FIELDS",
    "CALLERS",
    "CALL_HEADS",
    "CALL_LINES",
    "LETTERS",
    "LETTER_FIELDS",
    "LISTS",
    "MONTHS",
    "NOTE_HEADS",
    "LetterMissingError",
    "as_docx",
    "as_pdf",
    "as_workbook",
    "ask_letter",
    "ask_months",
    "ask_nation_of_payer",
    "ask_payments",
    "ask_which_letter",
    "call_card",
    "call_list",
    "have_ready",
    "items_for",
    "keep_a_note",
    "known_nation",
    "letter",
    "nights_list",
    "offer_to_save",
    "payment_list",
    "payments_noted",
    "render_after_letter",
    "render_paper",
    "render_time_limit",
    "ticks_for",
    "time_limit_in_words",
    "written_down",
]
