"""How the guide says that one of its files is wrong: which file, which line, why."""

from pathlib import Path

from pydantic import ValidationError


class ContentError(ValueError):
    """A file of the guide cannot be used as it stands."""

    def __init__(self, path: Path, line: int, reason: str) -> None:
        super().__init__(f"{path.name}, line {line}: {reason}")
        self.path = path
        self.line = line
        self.reason = reason


def first_reason(error: ValidationError) -> tuple[str, str]:
    """Give the field and the plain reason of a validation error's first complaint."""
    complaint = error.errors()[0]
    field = ".".join(str(part) for part in complaint["loc"]) or "this entry"
    return field, complaint["msg"]


def line_of(text: str, needle: str) -> int:
    """Give the number, from 1, of the first line that holds the needle, or 1."""
    for number, line in enumerate(text.splitlines(), start=1):
        if needle in line:
            return number
    return 1
