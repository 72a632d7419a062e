"""What a plain page of each screen shows, and what its buttons do."""

from dataclasses import replace
from typing import NamedTuple, Protocol

from markupsafe import Markup

from presentation import Reader
from presentation.forms.fields import Form
from presentation.visit.estimate import Answers, first_answers
from presentation.visit.state import VisitState
from web.plain.fields import Wrong


class Shown(NamedTuple):
    """What stands on a page: its content, what is wrong with which field, and whether nothing else may stand there."""

    content: Markup
    wrong: tuple[Wrong, ...] = ()
    alone: bool = False


class PlainScreen(Protocol):
    """One screen as plain pages."""

    def form(self, visit: VisitState, reader: Reader) -> Form | None:
        """Give the form that stands on the page, if one does."""

    def show(self, visit: VisitState, reader: Reader, *, in_place: bool = False) -> Shown:
        """Give what stands on the page; `in_place` of one whose app is about to run, and whose visit may not go on."""

    def press(self, visit: VisitState, button: str, reader: Reader) -> str:
        """Act on a button once the form's answers are kept, and give the screen that comes next.

        After a # the screen may be followed by the place on it that answers the button.
        """


def answers_of(visit: VisitState, reader: Reader) -> Answers:
    """Give the visit's answers, empty at first."""
    if visit.answers is None:
        visit.answers = first_answers(reader.site)
    return visit.answers


def reader_of(visit: VisitState, reader: Reader) -> Reader:
    """Give the reader with the role that the visit was told, and the names picked for families."""
    if visit.answers is None:
        return reader
    return replace(reader, role=visit.answers.role, families=visit.answers.family_names)
