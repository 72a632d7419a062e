"""What is raised when the law cannot answer: always a code, and where it helps the field it is about."""

from typing import NamedTuple

from logic.codes import ErrorCode


class Problem(NamedTuple):
    """One thing wrong, and the dotted path of the field it is about (empty for the whole)."""

    code: ErrorCode
    field: str = ""


class LogicError(ValueError):
    """Something the law cannot work with.

    `problems` lists everything found; `code` and `field` are those of the first, for those who show one.
    """

    def __init__(self, *problems: Problem) -> None:
        super().__init__("; ".join(f"{problem.code} {problem.field}".strip() for problem in problems))
        self.problems = problems

    @property
    def code(self) -> ErrorCode:
        """The first problem's code."""
        return self.problems[0].code

    @property
    def field(self) -> str:
        """The first problem's dotted field path."""
        return self.problems[0].field


class DateNotModelledError(LogicError):
    """The law of that day is not modelled here."""
