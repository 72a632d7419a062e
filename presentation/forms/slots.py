"""Where one answer is kept: read and written through an accessor that mypy checks."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast

Holder = TypeVar("Holder")
Value = TypeVar("Value")


@dataclass(frozen=True)
class Slot(Generic[Value]):
    """The place of one answer among those of a visit."""

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


def slot(holder: Holder, accessor: Callable[[Holder], Value]) -> Slot[Value]:
    """Give the slot that an accessor such as `lambda child: child.nights` names in a holder.

    The accessor may only go through attributes and entries. What it gives is the type of the answer, so a renderer
    cannot write a number where a sentence is kept.
    """
    trail = _Trail()
    accessor(cast(Holder, trail))
    *above, (is_attribute, last) = trail.steps

    def write(value: Value) -> None:
        owner: Any = holder
        for through_attribute, step in above:
            owner = getattr(owner, step) if through_attribute else owner[step]
        if is_attribute:
            setattr(owner, last, value)
        else:
            owner[last] = value

    return Slot(lambda: accessor(holder), write)
