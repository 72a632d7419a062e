"""Tables of families for the tests, written short, and the answers to their rows."""

import csv
import io
from datetime import date
from pathlib import Path

from logic.batch.command import main

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


def one(folder: Path, row: str, head: str = HEAD) -> dict[str, str]:
    """The answer to one row."""
    (answer,) = answered(folder, f"{head}\n{row}\n".encode())
    return answer
