"""The command: a spreadsheet of families in, one of answers out; or lines of JSON on standard input and output."""

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import BinaryIO

from logic.batch.codes import every_code
from logic.batch.columns import columns
from logic.batch.door import answer_lines
from logic.batch.spreadsheet import KINDS, TableError, read_table, write_table
from logic.batch.table_answers import answer_table

DONE, CUT_SHORT, REFUSED = 0, 1, 2
NAME = "child-maintenance"
ANSWERS = "answers"


def run() -> int:
    """Run as the operating system calls the command, and give the exit status that `main` describes."""
    today = date.today()  # noqa: DTZ011 (the user's own day)
    return main(sys.argv[1:], sys.stdin.buffer, sys.stdout.buffer, today)


def main(arguments: Sequence[str], lines_in: BinaryIO, lines_out: BinaryIO, today: date) -> int:
    """Do what the arguments say; with none, answer every line of JSON. `today` is the day of a family that names none.

    Returns 0; 1 if whoever read the answers stopped reading; 2 for a file that cannot be read or written, said in one
    line on standard error. A wrong command line leaves with status 2 and a usage message.
    """
    options = _parser().parse_args(arguments)
    try:
        if options.codes:
            lines_out.write(json.dumps(every_code(), indent=2).encode("ascii") + b"\n")
            lines_out.flush()
        elif options.command == "estimate":
            _say(estimate_file(options.file, today, replace=options.replace), lines_out)
        elif options.command == "template":
            _say(write_template(options.file, replace=options.replace), lines_out)
        else:
            answer_lines(lines_in, lines_out, today)
    except BrokenPipeError:
        return CUT_SHORT
    except TableError as wrong:
        sys.stderr.write(f"{NAME}: {wrong}\n")
        return REFUSED
    return DONE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=NAME, description="With no command: one JSON object a line in, one a line out."
    )
    parser.add_argument("--codes", action="store_true", help="list every code and leave")
    commands = parser.add_subparsers(dest="command", title="commands")
    kinds = " or ".join(KINDS)
    for name, help_text in (
        ("estimate", f"answer a spreadsheet of families ({kinds}); the answers stand in a file beside it"),
        ("template", f"write a spreadsheet to fill in ({kinds})"),
    ):
        command = commands.add_parser(name, help=help_text, description=help_text)
        command.add_argument("file", type=Path)
        command.add_argument("--replace", action="store_true", help="write over a file of an earlier time")
    return parser


def _say(sentence: str, lines_out: BinaryIO) -> None:
    lines_out.write(f"{sentence}\n".encode())
    lines_out.flush()


def estimate_file(families: Path, today: date, *, replace: bool = False) -> str:
    """Answer a spreadsheet in a file beside it, and say where and how many rows have something wrong.

    Raises `TableError`.
    """
    table = read_table(families)
    answers = families.with_name(f"{families.stem}-{ANSWERS}{families.suffix}")
    _refuse_to_overwrite(answers, replace)
    headings, *rows = answer_table(table, today)
    write_table(answers, [headings, *rows], table.separator)
    wrong = sum(1 for row in rows if row[-1])
    return f"{answers}: rows answered: {len(rows)}; rows with something wrong (see the column wrong): {wrong}."


def write_template(path: Path, *, replace: bool = False) -> str:
    """Write a spreadsheet with the headings and one example row. Raises `TableError`."""
    if path.suffix.lower() not in KINDS:
        raise TableError(f"{path.name}: the name must end in {' or '.join(KINDS)}.")
    _refuse_to_overwrite(path, replace)
    known = columns()
    rows = [[column.name for column in known], [column.example for column in known]]
    notes = [["column", "what it says"], *([column.name, column.help] for column in known)]
    write_table(path, rows, notes=notes)
    return f"{path}: one row a family. Write over the example row."


def _refuse_to_overwrite(path: Path, replace: bool) -> None:
    if path.exists() and not replace:
        raise TableError(f"{path.name} is there already. Move it, or add --replace.")
