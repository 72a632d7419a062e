"""Each form of the product as data: what is asked, in which words, how it is read, where the answer goes."""

from presentation.forms.circumstances import (
    GROUPS,
    Facts,
    IncomeHints,
    facts,
    family_of,
    first_waiting_group,
    group_before,
    group_of,
    income_hints,
    income_is_open,
    leave_group,
    problems_of_group,
    range_of,
    read_answers,
)
from presentation.forms.counting_nights import (
    council_problems,
    council_tick,
    count_pattern,
    counting_tick,
    equal_tick,
    holiday_questions,
    nights_taken_when_unproved,
    pattern_problems,
    pattern_questions,
    unproved_tick,
    use_as_answer,
)
from presentation.forms.eligibility import (
    applicant,
    eligibility,
    eligibility_form,
    eligibility_problems,
    older_children,
    reason_outside,
)
from presentation.forms.estimate import COMMON_BENEFITS, alike_questions, group_form, nation_question
from presentation.forms.fields import (
    ChoiceField,
    DayField,
    Field,
    Form,
    Option,
    Problems,
    Question,
    SeveralField,
    TextField,
    TextKind,
    TickField,
    Words,
    error_sentence,
    options,
    words,
)
from presentation.forms.nights import (
    MOST_CHILDREN_ASKED,
    NightsQuestion,
    children_in,
    nights_bands,
    nights_questions,
    whole_number,
)
from presentation.forms.routes import day_problem, every_way_is_open, place_of, press, route_form
from presentation.forms.slots import Slot, slot

__all__ = [
    "COMMON_BENEFITS", "GROUPS", "MOST_CHILDREN_ASKED", "ChoiceField", "DayField", "Facts", "Field", "Form",
    "IncomeHints", "NightsQuestion", "Option", "Problems", "Question", "SeveralField", "Slot", "TextField", "TextKind",
    "TickField", "Words", "alike_questions", "applicant", "children_in", "council_problems", "council_tick",
    "count_pattern", "counting_tick", "day_problem", "eligibility", "eligibility_form", "eligibility_problems",
    "equal_tick", "error_sentence", "every_way_is_open", "facts", "family_of", "first_waiting_group", "group_before",
    "group_form", "group_of", "holiday_questions", "income_hints", "income_is_open", "leave_group", "nation_question",
    "nights_bands", "nights_questions", "nights_taken_when_unproved", "older_children", "options", "pattern_problems",
    "pattern_questions", "place_of", "press", "problems_of_group", "range_of", "read_answers", "reason_outside",
    "route_form", "slot", "unproved_tick", "use_as_answer", "whole_number", "words",
]  # fmt: skip
