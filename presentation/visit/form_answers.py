"""What every form's answers have in common: bounded, checked when they come back, and never quoted in an error."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

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


class FormAnswers(BaseModel):
    """The answers of one form. An error names the field and never the value: it must not reach a log."""

    model_config = ConfigDict(hide_input_in_errors=True)
