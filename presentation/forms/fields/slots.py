"""Where one answer is held: read and written through an accessor that mypy checks."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

Holder = TypeVar("Holder")
Value = TypeVar("Value")


@dataclass(frozen=True)
class Slot(Generic[Value]):
    """Where one answer of a visit is read and written."""

    read: Callable[[], Value]
    write: Callable[[Value], None]


class _Trail:
    """Notes which attributes and entries an accessor goes through."""

    def __init__(self) -> None:
        self.steps: list[tuple[bool, Any]] = []

    def __getattr__(self, name: str) -> "_Trail":
        self.steps.append((True, name))
        return self

    def __getitem__(self, key: object) -> "_Trail":
        self.steps.append((False, key))
        return self


def _steps(accessor: Callable[[Any], object]) -> list[tuple[bool, Any]]:
    trail = _Trail()
    accessor(trail)
    return trail.steps


def name_of(accessor: Callable[[Holder], object]) -> str:
    """Give the name of the attribute that an accessor ends at."""
    return str(_steps(accessor)[-1][1])


def following(answer_slot: Slot[Value | None], first: Value) -> Slot[Value]:
    """Give a slot in which `first` stands until the person changes it; what it was taken from may change later."""

    def read() -> Value:
        changed = answer_slot.read()
        return first if changed is None else changed

    return Slot(read, lambda value: answer_slot.write(None if value == first else value))


def slot(holder: Holder, accessor: Callable[[Holder], Value]) -> Slot[Value]:
    """Give the slot that an accessor such as `lambda child: child.nights` names in a holder.

    The accessor may only go through attributes and entries. What it gives is the type of the answer, so a renderer
    cannot write a number where a sentence is held.
    """

    def write(value: Value) -> None:
        *above, (is_attribute, last) = _steps(accessor)
        owner: Any = holder
        for through_attribute, step in above:
            owner = getattr(owner, step) if through_attribute else owner[step]
        if is_attribute:
            setattr(owner, last, value)
        else:
            owner[last] = value

    return Slot(lambda: accessor(holder), write)
