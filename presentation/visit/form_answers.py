"""What every form's answers have in common: bounded, checked when they come back, and never quoted in an error."""

from dataclasses import is_dataclass
from functools import cache
from typing import Annotated, TypeVar, dataclass_transform

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter
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


@cache
def _first_values(form: type[FormAnswers]) -> tuple[tuple[str, object], ...]:
    """Give each field with its first value, made once: pydantic makes all forty empty forms anew for each visit."""
    described = form.__pydantic_fields__  # type: ignore[attr-defined]  # set by `compact`
    return tuple((name, field.get_default(call_default_factory=True)) for name, field in described.items())


@cache
def _adapter_of(kind: type[object]) -> TypeAdapter[object]:
    return TypeAdapter(kind)


def as_told(held: object) -> object:
    """Give answers as dictionaries and lists, without what has its first value."""
    if isinstance(held, FormAnswers):
        known = _first_values(type(held))  # type: ignore[arg-type]  # which mypy takes for no key: it is a type
        named = ((name, getattr(held, name), first) for name, first in known)
        return {name: as_told(value) for name, value, first in named if value != first}
    if isinstance(held, list | tuple):
        return [as_told(value) for value in held]
    if isinstance(held, dict):
        return {key: as_told(value) for key, value in held.items()}
    if isinstance(held, BaseModel) or is_dataclass(held):
        adapter = _adapter_of(type(held))  # type: ignore[arg-type]
        return adapter.dump_python(held, exclude_defaults=True)  # facts that logic keeps
    return held
