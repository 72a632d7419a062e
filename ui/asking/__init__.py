"""Asks a family's questions, keeps the answers as typed, and says each sentence to the parent who answers."""

from ui.asking.answers import (
    NightsQuestion,
    answers,
    children_in,
    law_today,
    nation_of_payer,
    nights_bands,
    nights_questions,
    today,
    whole_number,
)
from ui.asking.benefits import common_benefits, has_rare_benefit, partner_benefits, rare_benefits
from ui.asking.flow import (
    ask_role,
    group_form,
    show_buttons,
    show_family_buttons,
    show_income_known_button,
    show_open_questions,
    show_ways_in,
)
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
    said_to,
    say,
    say_wrong,
    told_field,
    worded,
    worded_bands,
)
from ui.asking.reading import (
    Facts,
    circumstances,
    facts,
    family,
    income_hints,
    income_is_open,
    problems_shown,
    read,
)
from ui.asking.show import (
    inset,
    nights_label,
    show,
    show_group_heading,
    show_heading,
    show_income_help,
    show_link,
    show_more,
    show_notice,
    show_text,
    show_way_back,
    show_which_figure,
)
from ui.asking.summary import show_summary
from ui.asking.typed import amount_of, day_of, typed_amount, typed_day, typed_past_day, writable, wrong_in

__all__ = [
    "Facts", "NightsQuestion", "amount_of", "answers", "ask_choice", "ask_line", "ask_note", "ask_one",
    "ask_pounds", "ask_role", "ask_rows", "ask_several", "ask_text", "ask_tick", "ask_whether", "children_in",
    "choice_key", "circumstances", "common_benefits", "day_of", "facts", "family", "field", "field_box",
    "group_form", "has_rare_benefit", "income_hints", "income_is_open", "inset", "law_today", "nation_of_payer",
    "nights_bands", "nights_label", "nights_questions", "offer_to_clear", "paper_answers", "partner_benefits",
    "problems_shown", "rare_benefits", "read", "said_to", "say", "say_wrong", "show", "show_buttons",
    "show_family_buttons", "show_group", "show_group_heading", "show_heading", "show_income_help",
    "show_income_known_button", "show_link", "show_more", "show_notice", "show_open_questions", "show_summary",
    "show_text", "show_way_back", "show_ways_in", "show_which_figure", "today", "told_field", "typed_amount",
    "typed_day", "typed_past_day", "whole_number", "worded", "worded_bands", "writable", "wrong_in",
]  # fmt: skip
