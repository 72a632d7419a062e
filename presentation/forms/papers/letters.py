"""The questions of the letters: which one, who writes, and what it needs."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta

from content import NATIONS
from logic.codes import ErrorCode, Nation
from presentation.forms.fields import (
    ChoiceField,
    Option,
    TextField,
    TextKind,
    following,
    options,
    slot,
    typed_past_day,
    words,
)
from presentation.forms.nation import NATION_NOT_KNOWN
from presentation.forms.papers.paper_fields import line
from presentation.forms.papers.writable import lines_of, writable
from presentation.visit.form_answers import LONGEST_NOTE
from presentation.visit.papers import LetterKind, LettersAnswers

PAPER = "letters"
DATED_AHEAD = timedelta(days=31)
"""How long before it is posted a letter may be written; a day later than that is a slip of the finger."""
_DAYS: Mapping[str, timedelta] = {"day": timedelta(0), "sent": DATED_AHEAD}
"""The days that are asked for, and how far ahead each may lie: a decision has been made, a letter is sent soon."""


def letter_kind_question(answers: LettersAnswers, first: LetterKind | None) -> ChoiceField[LetterKind | None]:
    """Ask which letter to write; the one that belongs to the screen the person came from stands first."""
    offered: tuple[Option[LetterKind | None], ...] = tuple(
        Option(kind, words(f"letters.kind.{kind}")) for kind in LetterKind
    )
    return ChoiceField(
        name="letters-kind",
        label=words("letters.kind"),
        slot=following(slot(answers, lambda a: a.kind), first),
        options=offered,
    )


def letter_nation_question(answers: LettersAnswers, first: Nation | None) -> ChoiceField[str | None]:
    """Ask where the paying parent lives; what this visit told before stands first."""
    return ChoiceField(
        name="letters-nation",
        label=words("letters.ask.nation"),
        slot=following(slot(answers, lambda a: a.nation), None if first is None else str(first)),
        options=options((*map(str, NATIONS), NATION_NOT_KNOWN), "letters.ask.nation"),
    )


def letter_nation(question: ChoiceField[str | None]) -> Nation | None:
    """Give the nation that was picked, or None where it is not known."""
    picked = question.slot.read()
    return next((nation for nation in NATIONS if nation == picked), None)


def letter_lines(answers: LettersAnswers, asked: Iterable[str], differs: str) -> tuple[TextField, ...]:
    """Ask for a name, for what a letter needs besides, and for the reference where it needs anything.

    `differs` stands first in what is wrong.
    """
    each: Mapping[str, TextField] = {
        "day": _line(answers, lambda a: a.day, TextKind.DAY),
        "sent": _line(answers, lambda a: a.sent, TextKind.DAY),
        "wrong": TextField(
            name="letters-wrong",
            label=words("letters.ask.wrong"),
            slot=following(slot(answers, lambda a: a.wrong), differs[:LONGEST_NOTE]),
            kind=TextKind.NOTE,
            longest=LONGEST_NOTE,
        ),
        "evidence": _line(answers, lambda a: a.evidence, TextKind.NOTE),
        "outcome": _line(answers, lambda a: a.outcome, TextKind.NOTE),
        "late": _line(answers, lambda a: a.late, TextKind.NOTE),
    }
    needed = [each[name] for name in asked]
    reference = (_line(answers, lambda a: a.reference),) if needed else ()
    return (_line(answers, lambda a: a.name), *reference, *needed)


def _line(
    answers: LettersAnswers, accessor: Callable[[LettersAnswers], str], kind: TextKind = TextKind.LINE
) -> TextField:
    unreadable = "letters.day_wrong" if kind is TextKind.DAY else ""
    return line(PAPER, answers, accessor, "letters.ask", kind, unreadable=unreadable)


def letter_problems_of_days(answers: LettersAnswers, today: date) -> dict[str, ErrorCode]:
    """Say what is wrong with each day."""
    typed = lines_of(answers)
    read = {f"letters-{name}": typed_past_day(typed[name], today + ahead) for name, ahead in _DAYS.items()}
    return {name: problem for name, problem in read.items() if isinstance(problem, ErrorCode)}


def letter_words(answers: LettersAnswers, questions: Iterable[TextField], today: date) -> dict[str, str]:
    """Give what was typed for each question; a day that cannot be right stays out of the letter."""
    wrong = letter_problems_of_days(answers, today)
    return {
        question.name.removeprefix("letters-"): "" if question.name in wrong else writable(question.slot.read())
        for question in questions
    }
