"""The questions of the estimate, and the facts of the law that their answers are."""

from presentation.forms.estimate.children import add_family, remove_family
from presentation.forms.estimate.circumstances import (
    GROUPS,
    LIKELY,
    begin_open_questions,
    changes_wait,
    circumstances_of,
    facts,
    group_before,
    groups_asked,
    income_is_open,
    leave_group,
    likely_estimates,
    likely_of,
    problems_of_group,
    range_of,
    read_answers,
    receive_without_income,
    screen_after,
)
from presentation.forms.estimate.group_forms import alike_questions, council_nights_question, group_form

__all__ = [
    "GROUPS",
    "LIKELY",
    "add_family",
    "alike_questions",
    "begin_open_questions",
    "changes_wait",
    "circumstances_of",
    "council_nights_question",
    "facts",
    "group_before",
    "group_form",
    "groups_asked",
    "income_is_open",
    "leave_group",
    "likely_estimates",
    "likely_of",
    "problems_of_group",
    "range_of",
    "read_answers",
    "receive_without_income",
    "remove_family",
    "screen_after",
]
