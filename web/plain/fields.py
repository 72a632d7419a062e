"""A form as plain HTML, in the pattern of the GOV.UK Design System: label, hint, what is wrong, field."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from markupsafe import Markup

from presentation import Reader
from presentation.forms.fields import AnyChoice, AnySeveral, DayField, Problems, Question, TextField, TickField
from presentation.views.markup import renderer_of, stack

render = renderer_of(Path(__file__).parent / "templates")


class Wrong(NamedTuple):
    """What is wrong with one field: where the field stands on the page, and the sentence."""

    field: str
    sentence: str


def _is(question: Question) -> str:
    match question:
        case TextField():
            return "text"
        case AnyChoice():
            return "choice"
        case AnySeveral():
            return "several"
        case TickField():
            return "tick"
        case DayField():
            return "day"


def field_view(
    question: Question, reader: Reader, problems: Problems, focused: str = "", opened: Markup | None = None
) -> Markup:
    """Show one question with what is wrong with its answer, and the questions that its answer opens.

    `focused` is the key of the question that the person is brought to; `opened` is shown beneath a tick in place of
    its questions alone.
    """
    return render(
        "field",
        kind=_is(question),
        question=question,
        reader=reader,
        error=question.error(problems, reader.language),
        focused=focused,
        opened=opened,
        inner=lambda asked: field_view(asked, reader, problems, focused=focused),
    )


def fields_view(questions: Iterable[Question], reader: Reader, problems: Problems, focused: str = "") -> Markup:
    """Show questions one below another; `focused` is the key of the one that the person is brought to."""
    return stack(*(field_view(question, reader, problems, focused=focused) for question in questions))


def wrong_in(questions: Iterable[Question], reader: Reader, problems: Problems) -> list[Wrong]:
    """Say what is wrong with each question that is asked, in their order."""
    wrong = []
    for question in questions:
        sentence = question.error(problems, reader.language)
        if sentence:
            wrong.append(Wrong(_first_input(question), sentence))
    return wrong


def _first_input(question: Question) -> str:
    """Give the id of the field a link to the question leads to."""
    if isinstance(question, AnyChoice) and not question.listed:
        return f"{question.key}-{question.options[0].code}"
    return f"{question.key}-0" if isinstance(question, DayField) else question.key


def button(press: str, words: str | Markup, kind: str = "primary", *, at_once: bool = False) -> Markup:
    """Show a button that sends the form; `press` tells which it was. Kinds are primary, secondary and link.

    `at_once` says that a choice above it needs no press where scripts run, as on the running screen.
    """
    return render("button", press=press, words=words, kind=kind, at_once=at_once)


def pressed_by_enter(press: str) -> Markup:
    """Let Enter in a field press this button, which stands below: a browser takes the first that a form holds."""
    return render("pressed_by_enter", press=press)


def placed(press: str, answer: Markup | None) -> Markup | None:
    """Show what a button asked for at the place on the page that it leads to; nothing while there is nothing."""
    return None if answer is None else render("placed", place=place_of(press), inner=answer)


def answered_at(screen: str, press: str) -> str:
    """Give a screen and the place on it of what a button asked for."""
    return f"{screen}#{place_of(press)}"


def place_of(press: str) -> str:
    """Give the place on the page of what a button asked for: steps.js looks for it by this name too."""
    return f"answer-{press}"
