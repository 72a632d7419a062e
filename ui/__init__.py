"""Parts the screens share."""

from ui.answers import Group, NightsQuestion, answers, children_in, circumstances, nights_questions, problems_shown
from ui.benefits import common_benefits, has_rare_benefit, partner_benefits, rare_benefits
from ui.exit_note import show_exit_note
from ui.flow import group_form, show_buttons, show_family_buttons
from ui.frame import pages, show_footer, show_header
from ui.guide import show_guide
from ui.outcome import ask_role, show_amount, show_open_questions, show_rules_date, show_ways_in
from ui.picture import offer_picture
from ui.questions import ask_choice, ask_several, ask_text, ask_whether, field, say, worded, worded_bands
from ui.reform import show_reform
from ui.show import (
    inset,
    nights_label,
    show,
    show_group_heading,
    show_heading,
    show_income_help,
    show_more,
    show_notice,
    show_text,
)
from ui.summary import show_summary
from ui.visit import here, language, recall, remember
from ui.ways import ask_period, mine, show_bars, show_needs, show_ways, show_whose
from ui.working import show_warnings, show_working

__all__ = [
    "Group",
    "NightsQuestion",
    "answers",
    "ask_choice",
    "ask_period",
    "ask_role",
    "ask_several",
    "ask_text",
    "ask_whether",
    "children_in",
    "circumstances",
    "common_benefits",
    "field",
    "group_form",
    "has_rare_benefit",
    "here",
    "inset",
    "language",
    "mine",
    "nights_label",
    "nights_questions",
    "offer_picture",
    "pages",
    "partner_benefits",
    "problems_shown",
    "rare_benefits",
    "recall",
    "remember",
    "say",
    "show",
    "show_amount",
    "show_bars",
    "show_buttons",
    "show_exit_note",
    "show_family_buttons",
    "show_footer",
    "show_group_heading",
    "show_guide",
    "show_header",
    "show_heading",
    "show_income_help",
    "show_more",
    "show_needs",
    "show_notice",
    "show_open_questions",
    "show_reform",
    "show_rules_date",
    "show_summary",
    "show_text",
    "show_warnings",
    "show_ways",
    "show_ways_in",
    "show_whose",
    "show_working",
    "worded",
    "worded_bands",
]
