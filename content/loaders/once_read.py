"""A register that is read from its file when it is first asked, so that a mistake in it can be told."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import TypeVar

RowRead = TypeVar("RowRead")


class OnceRead(Mapping[str, RowRead]):
    """The entries of a register by their names, in the file's order; `read` is called at the first question."""

    def __init__(self, read: Callable[[], Mapping[str, RowRead]]) -> None:
        self._read = read

    @cached_property
    def _entries(self) -> Mapping[str, RowRead]:
        return self._read()

    def __getitem__(self, name: str) -> RowRead:
        """Give one entry. Raises KeyError for a name that is not there."""
        return self._entries[name]

    def __iter__(self) -> Iterator[str]:
        """Give the names in the file's order."""
        return iter(self._entries)

    def __len__(self) -> int:
        """Count the entries."""
        return len(self._entries)
