"""What would be: other nights and incomes, two homes, one change after another."""

from presentation.forms.scenarios.explorers import (
    WhichChild,
    child_question,
    income_question,
    nights_problems,
    nights_question,
)
from presentation.forms.scenarios.two_homes import home_of, home_problems, home_questions
from presentation.forms.scenarios.what_if import set_back, what_if_asked, what_if_questions

__all__ = [
    "WhichChild",
    "child_question",
    "home_of",
    "home_problems",
    "home_questions",
    "income_question",
    "nights_problems",
    "nights_question",
    "set_back",
    "what_if_asked",
    "what_if_questions",
]
