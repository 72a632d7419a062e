"""Decisions shown: time limits, a change of income, the figures of a letter."""

from presentation.views.decisions.deadline import deadline_view
from presentation.views.decisions.income_change import duties_view, income_change_view, looking_again_view
from presentation.views.decisions.letter_check import differences_in_words, letter_view

__all__ = [
    "deadline_view",
    "differences_in_words",
    "duties_view",
    "income_change_view",
    "letter_view",
    "looking_again_view",
]
