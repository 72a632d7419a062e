"""Where one answer is held: read and written through an accessor that mypy checks."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, NamedTuple, Protocol, TypeVar, runtime_checkable

Holder = TypeVar("Holder")
Value = TypeVar("Value")


@dataclass(frozen=True)
class Slot(Generic[Value]):
    """Where one answer of a visit is read and written."""

    read: Callable[[], Value]
    write: Callable[[Value], None]


@runtime_checkable
class _Entries(Protocol):
    """A list or a mapping of answers."""

    def __getitem__(self, key: object, /) -> object: ...

    def __setitem__(self, key: object, value: object, /) -> None: ...


class _Attribute(NamedTuple):
    """A step of an accessor to an attribute of what it stands at."""

    name: str

    def read(self, owner: object) -> object:
        return getattr(owner, self.name)

    def write(self, owner: object, value: object) -> None:
        setattr(owner, self.name, value)


class _Entry(NamedTuple):
    """A step of an accessor to an entry of a list or of a mapping."""

    key: object

    def read(self, owner: object) -> object:
        return _entries(owner)[self.key]

    def write(self, owner: object, value: object) -> None:
        _entries(owner)[self.key] = value


def _entries(owner: object) -> _Entries:
    if isinstance(owner, _Entries):
        return owner
    raise TypeError(f"an accessor looks for an entry in {type(owner).__name__}")


class _Trail:
    """Notes which attributes and entries an accessor goes through."""

    def __init__(self) -> None:
        self.steps: list[_Attribute | _Entry] = []

    def __getattr__(self, name: str) -> "_Trail":
        self.steps.append(_Attribute(name))
        return self

    def __getitem__(self, key: object) -> "_Trail":
        self.steps.append(_Entry(key))
        return self


def _steps(accessor: Callable[..., object]) -> list[_Attribute | _Entry]:
    """Run an accessor on a trail in place of its holder, and give the steps it took."""
    trail = _Trail()
    accessor(trail)
    return trail.steps


def name_of(accessor: Callable[[Holder], object]) -> str:
    """Give the name of the attribute that an accessor ends at."""
    *_, last = _steps(accessor)
    if not isinstance(last, _Attribute):
        raise TypeError("the accessor ends at an entry, which has no name")
    return last.name


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
        *above, last = _steps(accessor)
        owner: object = holder
        for step in above:
            owner = step.read(owner)
        last.write(owner, value)

    return Slot(lambda: accessor(holder), write)
