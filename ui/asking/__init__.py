"""Asks a family's questions, keeps the answers as typed, and says each sentence to the parent who answers."""

from ui.asking.answers import answers, law_today, nation_of_payer, nights_bands, today
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
from ui.asking.reading import circumstances, open_circumstances, problems_shown
from ui.asking.render import (
    render_fragment,
    render_heading,
    render_link,
    render_more,
    render_notice,
    render_text,
    render_way_back,
)

__all__ = [
    "answers",
    "as_answered",
    "ask",
    "ask_all",
    "ask_before_the_screen",
    "ask_rows",
    "ask_tick_alone",
    "circumstances",
    "field_box",
    "inset",
    "law_today",
    "list_buttons",
    "message",
    "message_for",
    "nation_of_payer",
    "nights_bands",
    "offer_to_clear",
    "open_circumstances",
    "problems_shown",
    "reader",
    "render_error",
    "render_fragment",
    "render_group",
    "render_heading",
    "render_link",
    "render_more",
    "render_notice",
    "render_text",
    "render_way_back",
    "today",
]  # fmt: skip
