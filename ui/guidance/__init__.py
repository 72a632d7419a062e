"""The way finder: its questions, its answer in words, and the people to call."""

from ui.guidance.finder import (
    ask_way,
    at_first_question,
    caller_told,
    every_way_is_open,
    forget_way_finding,
    only_help_stands,
    role_told,
    way_finding,
)
from ui.guidance.people import nation_of, people_shown
from ui.guidance.words import choice_words

__all__ = [
    "ask_way",
    "at_first_question",
    "caller_told",
    "choice_words",
    "every_way_is_open",
    "forget_way_finding",
    "nation_of",
    "only_help_stands",
    "people_shown",
    "role_told",
    "way_finding",
]
