"""Parts the screens share."""

from ui.answers import (
    Group,
    NightsQuestion,
    answers,
    children_in,
    circumstances,
    family,
    income_is_open,
    nights_questions,
    problems_shown,
)
from ui.benefits import common_benefits, has_rare_benefit, partner_benefits, rare_benefits
from ui.curve import offer_curve
from ui.exit_note import show_exit_note
from ui.explorers import (
    ask_child,
    ask_nights_to_look_at,
    incomes_as_curve,
    nights_as_curve,
    show_income_rules,
    show_incomes,
    show_nights,
)
from ui.explorers_of_money import ask_collected, ask_home, ask_weekly, show_arriving, show_homes, show_published_figures
from ui.flow import group_form, show_buttons, show_family_buttons, show_income_known_button
from ui.frame import pages, show_footer, show_header
from ui.guide import show_guide
from ui.outcome import ask_role, show_amount, show_open_questions, show_rules_date, show_ways_in
from ui.paper_fields import ask_line, ask_note, ask_one, ask_rows, ask_tick, kept, offer_to_clear, show_group, show_top
from ui.paper_letters import ask_letter, ask_nation_of_payer, ask_payments, nation_told, show_error, show_time_limit
from ui.people import nation_of, people_html, people_shown
from ui.picture import offer_picture
from ui.questions import ask_choice, ask_several, ask_text, ask_whether, field, say, worded, worded_bands
from ui.ranges import range_of, show_range, show_range_of_ways
from ui.reform import show_reform
from ui.saving import offer_to_save, show_paper
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
from ui.visit import begin_run, here, language, now, recall, remember
from ui.way_finder import ask_way, at_first_question, every_way_is_open, forget_way_finding, role_told, way_finding
from ui.way_words import choice_words
from ui.ways import ask_period, mine, show_bars, show_needs, show_ways, show_whose
from ui.working import show_warnings, show_working

__all__ = [
    "Group",
    "NightsQuestion",
    "answers",
    "ask_child",
    "ask_choice",
    "ask_collected",
    "ask_home",
    "ask_letter",
    "ask_line",
    "ask_nation_of_payer",
    "ask_nights_to_look_at",
    "ask_note",
    "ask_one",
    "ask_payments",
    "ask_period",
    "ask_role",
    "ask_rows",
    "ask_several",
    "ask_text",
    "ask_tick",
    "ask_way",
    "ask_weekly",
    "ask_whether",
    "at_first_question",
    "begin_run",
    "children_in",
    "choice_words",
    "circumstances",
    "common_benefits",
    "every_way_is_open",
    "family",
    "field",
    "forget_way_finding",
    "group_form",
    "has_rare_benefit",
    "here",
    "income_is_open",
    "incomes_as_curve",
    "inset",
    "kept",
    "language",
    "mine",
    "nation_of",
    "nation_told",
    "nights_as_curve",
    "nights_label",
    "nights_questions",
    "now",
    "offer_curve",
    "offer_picture",
    "offer_to_clear",
    "offer_to_save",
    "pages",
    "partner_benefits",
    "people_html",
    "people_shown",
    "problems_shown",
    "range_of",
    "rare_benefits",
    "recall",
    "remember",
    "role_told",
    "say",
    "show",
    "show_amount",
    "show_arriving",
    "show_bars",
    "show_buttons",
    "show_error",
    "show_exit_note",
    "show_family_buttons",
    "show_footer",
    "show_group",
    "show_group_heading",
    "show_guide",
    "show_header",
    "show_heading",
    "show_homes",
    "show_income_help",
    "show_income_known_button",
    "show_income_rules",
    "show_incomes",
    "show_more",
    "show_needs",
    "show_nights",
    "show_notice",
    "show_open_questions",
    "show_paper",
    "show_published_figures",
    "show_range",
    "show_range_of_ways",
    "show_reform",
    "show_rules_date",
    "show_summary",
    "show_text",
    "show_time_limit",
    "show_top",
    "show_warnings",
    "show_ways",
    "show_ways_in",
    "show_whose",
    "show_working",
    "way_finding",
    "worded",
    "worded_bands",
]
