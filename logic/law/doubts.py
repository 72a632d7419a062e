"""The doubts of the law: what was decided, what each touches, and the warning that tells of it."""

from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from logic.codes import WarningCode


class Doubt(NamedTuple):
    """A doubt by its code: the decision is a note for whoever keeps the law, in English."""

    code: str
    decision: str
    touches: tuple[str, ...]
    warning: WarningCode | None


@cache
def doubts() -> tuple[Doubt, ...]:
    """Every doubt, by number. `warning` is None where the doubt cannot change an amount."""
    path = Path(__file__).with_name("doubts.yaml")
    entries: dict[str, dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return tuple(
        Doubt(
            code,
            entry["decision"],
            tuple(entry["touches"]),
            WarningCode(entry["warning"]) if entry["warning"] else None,
        )
        for code, entry in entries.items()
    )
