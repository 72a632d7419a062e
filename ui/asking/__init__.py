"""Asks a family's questions, keeps the answers as typed, and says each sentence to the parent who answers."""

from ui.asking.answers import answers, law_today, nation_of_payer, nights_bands, today
from ui.asking.flow import ask_group, ask_role, render_open_questions, render_way_to_the_amount
from ui.asking.form import as_answered, ask, ask_all, ask_before_the_screen, ask_tick_alone
from ui.asking.paper_fields import (
    ask_rows,
    list_buttons,
    offer_to_clear,
    render_group,
)
from ui.asking.questions import (
    field_box,
    inset,
    message,
    message_for,
    reader,
    render_error,
)
from ui.asking.reading import circumstances, open_circumstances
from ui.asking.render import (
    render_fragment,
    render_group_heading,
    render_heading,
    render_income_help,
    render_link,
    render_more,
    render_notice,
    render_text,
    render_way_back,
    render_which_figure,
)
from ui.asking.summary import begin_at_asked_group, offer_changes, offer_new_start, render_summary

__all__ = [
    "answers",
    "as_answered",
    "ask",
    "ask_all",
    "ask_before_the_screen",
    "ask_group",
    "ask_role",
    "ask_rows",
    "ask_tick_alone",
    "begin_at_asked_group",
    "circumstances",
    "field_box",
    "inset",
    "law_today",
    "list_buttons",
    "message",
    "message_for",
    "nation_of_payer",
    "nights_bands",
    "offer_changes",
    "offer_new_start",
    "offer_to_clear",
    "open_circumstances",
    "reader",
    "render_error",
    "render_fragment",
    "render_group",
    "render_group_heading",
    "render_heading",
    "render_income_help",
    "render_link",
    "render_more",
    "render_notice",
    "render_open_questions",
    "render_summary",
    "render_text",
    "render_way_back",
    "render_way_to_the_amount",
    "render_which_figure",
    "today",
]  # fmt: skip
