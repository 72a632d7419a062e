"""A change of income and a decision letter: the questions and what their answers come to."""

from presentation.forms.decisions.income_change import income_change_form, income_change_problems, order_on_pay_question
from presentation.forms.decisions.letter_check import (
    FIRST_LINE,
    checked_letter,
    letter_form,
    letter_is_empty,
    letter_problems,
)

__all__ = [
    "FIRST_LINE",
    "checked_letter",
    "income_change_form",
    "income_change_problems",
    "letter_form",
    "letter_is_empty",
    "letter_problems",
    "order_on_pay_question",
]
