"""The answers of one visit, as typed. They live in the visit's state (presentation/visit); this hands them out."""

from datetime import date

from logic.codes import Nation
from logic.law import Law, NightsBand, law_on
from presentation.forms.nights import nights_bands as bands_of
from presentation.visit.estimate import Answers, first_answers
from ui.screen import now, shown_at, visit


def answers() -> Answers:
    """Give this visit's answers, empty at first."""
    state = visit()
    if state.answers is None:
        state.answers = first_answers(shown_at())
    return state.answers


def today() -> date:
    """Give the day in the United Kingdom."""
    return now().date()


def nation_of_payer() -> Nation:
    """Give where the paying parent lives; England until it is told."""
    return answers().nation or Nation.ENGLAND


def law_today() -> Law:
    """Give today's law of where the paying parent lives."""
    return law_on(today(), nation_of_payer())


def nights_bands() -> tuple[NightsBand, ...]:
    """Give the bands of nights of today's law, fewest nights first."""
    return bands_of(answers(), today())
