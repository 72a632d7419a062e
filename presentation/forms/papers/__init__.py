"""The fields of the papers: call card, checklists, notes, lists, letters, and what is asked before one is saved."""

from presentation.forms.papers.letters import (
    letter_kind_question,
    letter_lines,
    letter_nation,
    letter_nation_question,
    letter_problems_of_days,
    letter_words,
)
from presentation.forms.papers.paper_fields import (
    anyway_tick,
    call_card_lines,
    call_card_ticks,
    call_lines,
    caller_question,
    have_ready_ticks,
    note_lines,
    parent_question,
    saving_questions,
    written_down_lines,
)
from presentation.forms.papers.records import (
    add_payment,
    list_question,
    month_lines,
    month_problems,
    months_typed,
    payment_lines,
    payment_problems,
)
from presentation.forms.papers.writable import lines_of, writable

__all__ = [
    "add_payment",
    "anyway_tick",
    "call_card_lines",
    "call_card_ticks",
    "call_lines",
    "caller_question",
    "have_ready_ticks",
    "letter_kind_question",
    "letter_lines",
    "letter_nation",
    "letter_nation_question",
    "letter_problems_of_days",
    "letter_words",
    "lines_of",
    "list_question",
    "month_lines",
    "month_problems",
    "months_typed",
    "note_lines",
    "parent_question",
    "payment_lines",
    "payment_problems",
    "saving_questions",
    "writable",
    "written_down_lines",
]
