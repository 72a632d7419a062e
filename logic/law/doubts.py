"""The doubts of the law: what was decided, what each touches, and the warning that tells of it."""

from functools import cache
from pathlib import Path
from typing import NamedTuple

from pydantic import TypeAdapter

from logic.codes import WarningCode
from logic.law.data_files import Strict, read_data


class Doubt(NamedTuple):
    """A doubt by its code: the decision is a note for whoever keeps the law, in English."""

    code: str
    decision: str
    touches: tuple[str, ...]
    warning: WarningCode | None


class _DoubtEntry(Strict):
    decision: str
    touches: tuple[str, ...]
    warning: WarningCode | None


@cache
def doubts() -> tuple[Doubt, ...]:
    """Every doubt, by number. `warning` is None where the doubt cannot change an amount."""
    entries = read_data(Path(__file__).with_name("doubts.yaml"), TypeAdapter(dict[str, _DoubtEntry]))
    return tuple(Doubt(code, entry.decision, entry.touches, entry.warning) for code, entry in entries.items())
