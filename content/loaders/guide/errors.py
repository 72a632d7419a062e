"""How the guide says that one of its files is wrong: which file, which line, why."""

from pathlib import Path

import yaml
from pydantic import ValidationError

from logic.yaml_text import parse_yaml


class ContentError(Exception):
    """A file cannot be used as it stands. No ValueError: a check of one file that reads another must not hide it."""

    def __init__(self, path: Path, line: int, reason: str) -> None:
        super().__init__(f"{path.name}, line {line}: {reason}")
        self.path = path
        self.line = line
        self.reason = reason


def read_words(path: Path) -> str:
    """Read a file that an editor wrote. Raises ContentError when it is missing or is not text in UTF-8."""
    try:
        written = path.read_bytes()
    except FileNotFoundError as error:
        raise ContentError(path, 1, "there is no such file") from error
    try:
        return written.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = written[: error.start].count(b"\n") + 1
        raise ContentError(path, line, "a letter here cannot be read; save the file as UTF-8") from error


def rows_in(written: str, path: Path) -> object:
    """Read the YAML of a file. Raises ContentError with the line when it is none."""
    try:
        return parse_yaml(written)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise ContentError(path, mark.line + 1 if mark else 1, "this is not YAML") from error


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
