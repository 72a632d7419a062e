"""The questions about two homes: what comes into each, and what it costs."""

from logic.codes import ErrorCode
from logic.scenarios import Home
from presentation.forms.fields import Slot, TextField, TextKind, amount_of, slot, typed_amount, words, wrong_in
from presentation.visit.form_answers import LONGEST_LINE
from presentation.visit.scenarios import HomeAnswers


def home_questions(home: HomeAnswers, parent: str) -> tuple[TextField, TextField]:
    """Ask what comes into a home in a month and what it costs; `parent` is "paying" or "receiving"."""

    def asked(part: str, answer_slot: Slot[str]) -> TextField:
        return TextField(
            name=f"both_homes-{parent}_{part}",
            label=words(f"both_homes.ask.{parent}_{part}"),
            slot=answer_slot,
            kind=TextKind.MONEY,
            longest=LONGEST_LINE,
            unreadable="both_homes.wrong",
        )

    return asked("in", slot(home, lambda h: h.comes_in)), asked("costs", slot(home, lambda h: h.costs))


def home_problems(questions: tuple[TextField, TextField]) -> dict[str, ErrorCode]:
    """Say what is wrong with each sum."""
    return wrong_in(**{question.name: typed_amount(question.slot.read()) for question in questions})


def home_of(home: HomeAnswers) -> Home | None:
    """Give the home, or None until both sums are typed."""
    comes_in, costs = amount_of(home.comes_in), amount_of(home.costs)
    return None if comes_in is None or costs is None else Home(comes_in, costs)
