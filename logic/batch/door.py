"""Reading lines, answering each, and never stopping at a bad one."""

import codecs
import json
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import BinaryIO

import yaml

from logic.batch.lines import line_out, range_out
from logic.batch.spreadsheet import UTF_8_MARK, UTF_16_MARKS
from logic.calculation import estimate, read_circumstances
from logic.codes import ErrorCode
from logic.errors import LogicError, Problem
from logic.scenarios import estimate_range

LONGEST_LINE = 1_000_000
LONGEST_NUMBER = 100


def answer_lines(lines_in: BinaryIO, lines_out: BinaryIO, today: date) -> None:
    """Answer every line, each as soon as it is read; `today` is the day of a line that names none.

    Raises BrokenPipeError when whoever reads the answers stopped reading.
    """
    for line in _lines(lines_in):
        lines_out.write(answer_line(line, today).encode("ascii") + b"\n")
        lines_out.flush()


def _lines(lines_in: BinaryIO) -> Iterator[bytes]:
    """Lines without their ends; an endless one is cut just past the limit and the rest of it skipped."""
    first = lines_in.readline(LONGEST_LINE + 2)
    if first.startswith(UTF_16_MARKS):
        yield from _lines_in_utf_16(first, lines_in)
        return
    line = first.removeprefix(UTF_8_MARK)
    while first:
        while not first.endswith(b"\n") and len(first) > LONGEST_LINE:
            first = lines_in.readline(LONGEST_LINE + 2)
        yield line.rstrip(b"\r\n")
        line = first = lines_in.readline(LONGEST_LINE + 2)


def _lines_in_utf_16(head: bytes, lines_in: BinaryIO) -> Iterator[bytes]:
    """The same for a file in UTF-16, as PowerShell writes one; given again in UTF-8."""
    decoder = codecs.getincrementaldecoder("utf-16")(errors="replace")
    unfinished, skipping = "", False
    while chunk := head or lines_in.read(LONGEST_LINE):
        *lines, rest = (unfinished + decoder.decode(chunk)).split("\n")
        head = b""
        for line in lines:
            if not skipping:
                yield line.rstrip("\r").encode("utf-8", errors="replace")
            skipping = False
        unfinished = rest if not skipping else ""
        if len(unfinished) > LONGEST_LINE:
            yield unfinished.encode("utf-8", errors="replace")
            unfinished, skipping = "", True
    if unfinished:
        yield unfinished.rstrip("\r").encode("utf-8", errors="replace")


def answer_line(line: bytes, today: date) -> str:
    """The answer to one line, as one line of ASCII JSON without its end. Never raises.

    `today` is the day of a line that names none.
    """
    identity: str | None = None
    try:
        facts = _read_object(line)
        identity = _take_identity(facts)
        _refuse_doubled(facts)
        circumstances = read_circumstances(facts, today)
        if circumstances.income is None and not circumstances.default_decision:
            return json.dumps(range_out(identity, estimate_range(circumstances)))
        return json.dumps(line_out(identity, estimate(circumstances)))
    except LogicError as wrong:
        return json.dumps({"id": identity, "error": _error(wrong.problems[0])})


def _read_object(line: bytes) -> dict[str, object]:
    if len(line) > LONGEST_LINE:
        raise LogicError(Problem(ErrorCode.LINE_TOO_LONG))
    try:
        read = json.loads(
            line.decode("utf-8"), object_pairs_hook=_keep, parse_int=_whole_number, parse_constant=_refuse
        )
    except (ValueError, RecursionError):
        raise LogicError(Problem(ErrorCode.NOT_JSON)) from None
    if not isinstance(read, dict):
        raise LogicError(Problem(ErrorCode.NOT_AN_OBJECT))
    return read


class _Doubled(dict[str, object]):
    """An object of which a key stands twice."""

    key: str


def _keep(pairs: list[tuple[str, object]]) -> dict[str, object]:
    read = dict(pairs)
    if len(read) == len(pairs):
        return read
    doubled = _Doubled(read)
    doubled.key = next(key for key, times in Counter(key for key, _ in pairs).items() if times > 1)
    return doubled


def _refuse_doubled(facts: dict[str, object]) -> None:
    """Name the first key that stands twice, by its dotted path."""
    left: list[tuple[str, object]] = [("", facts)]
    while left:
        path, part = left.pop()
        if isinstance(part, _Doubled):
            raise LogicError(Problem(ErrorCode.DUPLICATE_KEY, path + part.key))
        within = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
        left.extend(reversed([(f"{path}{name}.", value) for name, value in within]))


def _whole_number(digits: str) -> int:
    """Read a whole number; of an endless one, as much as makes it too large for anything it can stand for."""
    return int(digits[:LONGEST_NUMBER])


def _refuse(constant: str) -> object:
    raise ValueError(constant)


def _take_identity(facts: dict[str, object]) -> str | None:
    identity = facts.pop("id", None)
    if identity is not None and not isinstance(identity, str):
        raise LogicError(Problem(ErrorCode.NOT_TEXT, "id"))
    return identity


@cache
def _messages() -> dict[str, str]:
    messages: dict[str, str] = yaml.safe_load(Path(__file__).with_name("messages.yaml").read_text(encoding="utf-8"))
    return messages


def _error(problem: Problem) -> dict[str, str]:
    return {"code": problem.code, "field": problem.field, "message": message_of(problem.code)}


def message_of(code: ErrorCode) -> str:
    """The short English message of an error."""
    return _messages()[code]
