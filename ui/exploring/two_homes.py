"""What is left in two homes: sums from figures a person types."""

from collections.abc import Mapping

from logic.codes import ArrangementKind
from logic.scenarios import Home, HomesLeft
from presentation.forms.scenarios import home_of, home_problems, home_questions
from presentation.views.scenarios import homes_view
from presentation.visit.scenarios import HomeAnswers
from ui.asking import ask_all, reader
from ui.screen import render_html, visit


def ask_homes() -> tuple[Home | None, Home | None]:
    """Ask what comes into each home in a month and what it costs; None for one until both are typed."""
    homes = visit().exploring.homes
    return _ask_home(homes.paying, "paying"), _ask_home(homes.receiving, "receiving")


def _ask_home(home: HomeAnswers, whose: str) -> Home | None:
    questions = home_questions(home, whose)
    ask_all(questions, lambda: home_problems(questions))
    return home_of(home)


def render_homes(left: Mapping[ArrangementKind, HomesLeft]) -> None:
    """Draw what each home has left under each way of paying."""
    render_html(homes_view(left, reader()))
