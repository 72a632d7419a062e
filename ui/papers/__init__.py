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
    ask_who_writes,
    known_nation,
    render_after_letter,
    render_time_limit,
)
from ui.papers.call_card import LINES as CALL_LINES
from ui.papers.call_card import call_card, ticks_for
from ui.papers.have_ready import have_ready, items_for
from ui.papers.keep_a_note import keep_a_note
from ui.papers.letters import FIELDS as LETTER_FIELDS
from ui.papers.letters import LETTERS, letter
from ui.papers.records import call_list, nights_list, payment_list
from ui.papers.saving import offer_to_save, render_paper

__all__ = [
    "CALL_LINES",
    "LETTERS",
    "LETTER_FIELDS",
    "LetterMissingError",
    "as_docx",
    "as_pdf",
    "as_workbook",
    "ask_letter",
    "ask_months",
    "ask_nation_of_payer",
    "ask_payments",
    "ask_which_letter",
    "ask_who_writes",
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
    "render_after_letter",
    "render_paper",
    "render_time_limit",
    "ticks_for",
]
