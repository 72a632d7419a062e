"""Tables of families for the tests, written short, and the answers to their rows."""

import csv
import io
from datetime import date
from pathlib import Path

from logic.batch.command import main
from logic.batch.door import message_of
from logic.batch.spreadsheet import Spreadsheet
from logic.batch.table_answers import answer_table
from logic.codes import ErrorCode

TODAY = date(2026, 11, 26)
HEAD = "id,nation,amount,period,pension,children,nights"
GOOD = "row-2,wales,500,week,,1,0"


def answered(folder: Path, content: bytes, name: str = "families.csv") -> list[dict[str, str]]:
    """The answers to a table of families, a row each, as the command writes them beside it."""
    (folder / name).write_bytes(content)
    assert main(["estimate", str(folder / name)], io.BytesIO(), io.BytesIO(), TODAY) == 0
    text = (folder / name.replace(".csv", "-answers.csv")).read_text(encoding="utf-8-sig")
    first = text.splitlines()[0]
    return list(csv.DictReader(io.StringIO(text), delimiter=max(",;\t", key=first.count)))


def answer_to_cells(cells: dict[str, str]) -> dict[str, str]:
    """The answer to one row, told by its headings, without a file."""
    headings, row = answer_table(Spreadsheet(tuple(cells), ((2, tuple(cells.values())),)), TODAY)
    return dict(zip(headings, row, strict=True))


def assert_wrong(cells: dict[str, str], column: str, code: ErrorCode) -> None:
    """Hold a row of somebody with 500 a week and a child who never stays to what is wrong with its other cells."""
    answer = answer_to_cells({"amount": "500", "nights": "0", **cells})
    assert (answer["wrong_column"], answer["wrong"]) == (column, message_of(code))
    assert answer["weekly"] == ""


def one(folder: Path, row: str, head: str = HEAD) -> dict[str, str]:
    """The answer to one row."""
    (answer,) = answered(folder, f"{head}\n{row}\n".encode())
    return answer
