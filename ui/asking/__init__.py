"""Asks a family's questions, keeps the answers as typed, and says each sentence to the parent who answers."""

from ui.asking.answers import answers, law_today, nation_of_payer, nights_bands, today
from ui.asking.flow import ask_group, ask_role, show_open_questions, show_ways_in
from ui.asking.form import as_answered, ask, ask_all, ask_tick_alone
from ui.asking.paper_fields import (
    ask_line,
    ask_note,
    ask_one,
    ask_pounds,
    ask_rows,
    ask_tick,
    offer_to_clear,
    paper_answers,
    show_group,
)
from ui.asking.questions import (
    ask_choice,
    ask_several,
    ask_text,
    ask_whether,
    choice_key,
    field,
    field_box,
    inset,
    reader,
    said_to,
    say,
    say_wrong,
    told_field,
    worded,
    worded_bands,
)
from ui.asking.reading import circumstances, family, problems_shown
from ui.asking.show import (
    show,
    show_group_heading,
    show_heading,
    show_income_help,
    show_link,
    show_more,
    show_notice,
    show_text,
    show_way_back,
)
from ui.asking.summary import show_summary
from ui.asking.typed import amount_of, day_of, typed_amount, typed_day, typed_past_day, writable, wrong_in

__all__ = [
    "amount_of", "answers", "as_answered", "ask", "ask_all", "ask_choice", "ask_group", "ask_line", "ask_note",
    "ask_one", "ask_pounds", "ask_role", "ask_rows", "ask_several", "ask_text", "ask_tick", "ask_tick_alone",
    "ask_whether", "choice_key", "circumstances", "day_of", "family", "field", "field_box", "inset", "law_today",
    "nation_of_payer", "nights_bands", "offer_to_clear", "paper_answers", "problems_shown", "reader", "said_to",
    "say", "say_wrong", "show", "show_group", "show_group_heading", "show_heading", "show_income_help", "show_link",
    "show_more", "show_notice", "show_open_questions", "show_summary", "show_text", "show_way_back", "show_ways_in",
    "today", "told_field", "typed_amount", "typed_day", "typed_past_day", "worded", "worded_bands", "writable",
    "wrong_in",
]  # fmt: skip
