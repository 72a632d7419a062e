"""What every form's answers have in common: bounded, checked when they come back, and never quoted in an error."""

from typing import Annotated, TypeVar, dataclass_transform

from pydantic import ConfigDict, Field, StringConstraints
from pydantic.dataclasses import dataclass

LONGEST_FIELD = 40
"""Characters of a field that takes a figure or a day."""
LONGEST_LINE, LONGEST_NOTE = 120, 1000
"""Characters of a line, and of several lines, on a paper."""
MOST_LISTED = 1000
"""Entries in any list that a person may add to."""

Typed = Annotated[str, StringConstraints(max_length=LONGEST_FIELD)]
TypedLine = Annotated[str, StringConstraints(max_length=LONGEST_LINE)]
TypedNote = Annotated[str, StringConstraints(max_length=LONGEST_NOTE)]
Code = Annotated[str, StringConstraints(max_length=60)]
"""The name of a field, a screen or a choice; never something typed."""
ListPlace = Annotated[int, Field(ge=0, lt=MOST_LISTED)]
"""Which one of several, counted from 0."""


class FormAnswers:
    """The answers of one form. Each kind of them is `compact`."""

    __slots__ = ()


_Answers = TypeVar("_Answers", bound=FormAnswers)


@dataclass_transform(kw_only_default=True, field_specifiers=(Field,))
def compact(answers: type[_Answers]) -> type[_Answers]:
    """Let answers be checked when they are made, and take little memory: a visit holds some thirty forms, mostly empty.

    An error names the field and never the value: it must not reach a log.
    """
    made = dataclass(slots=True, kw_only=True, config=ConfigDict(hide_input_in_errors=True))(answers)
    return made  # type: ignore[return-value]  # noqa: RET504 -- the same class, with slots
