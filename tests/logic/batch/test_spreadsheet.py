"""A table goes in as any office saves it, workbooks too, and what cannot be read or written is told in one line."""

import io
import sys
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from logic.batch import spreadsheet
from logic.batch.command import main
from logic.batch.spreadsheet import TableError, read_table
from tests.logic.batch.tables import GOOD, HEAD, TODAY, answer_to_cells, answered

TABLE = f"{HEAD}\n{GOOD}\nrow-3,Wales,“lots”,week,0,1,0\nrow-4,wales,1234.50,month,20,2,104 60\n"


@pytest.mark.parametrize(
    "content",
    [
        TABLE.encode("utf-8"),
        TABLE.encode("utf-8-sig"),
        TABLE.encode("utf-16"),
        TABLE.encode("utf-16-le"),
        b"\xfe\xff" + TABLE.encode("utf-16-be"),
        TABLE.encode("utf-16-be"),
        TABLE.encode("cp1252"),
        TABLE.replace(",", ";").encode("utf-8-sig"),
        TABLE.replace(",", "\t").encode("utf-16"),
        ("sep=;\n" + TABLE.replace(",", ";")).encode("utf-8"),
        TABLE.replace("\n", "\r\n").encode("utf-8-sig"),
        TABLE.replace("\n", "\r").encode("utf-8"),
        ("\n\n" + TABLE + "\n,,,,,,\n").encode("utf-8"),
    ],
    ids=["utf-8", "excel utf-8", "powershell", "utf-16 le", "utf-16 be mark", "utf-16 be", "windows", "semicolons",
         "excel unicode text", "sep line", "windows lines", "old mac lines", "empty rows around"],
)  # fmt: skip
def test_a_file_is_read_as_any_office_saves_it(tmp_path: Path, content: bytes) -> None:
    rows = answered(tmp_path, content)
    assert [(row["id"], row["weekly"], row["wrong_column"]) for row in rows] == [
        ("row-2", "60.00", ""), ("row-3", "", "amount"), ("row-4", "35.14", "")]  # fmt: skip


def test_answers_are_parted_as_the_file_was_and_excel_knows_their_letters(tmp_path: Path) -> None:
    answered(tmp_path, f"{HEAD}\n{GOOD}".replace(",", ";").encode())
    written = (tmp_path / "families-answers.csv").read_bytes()
    assert written.startswith(b"\xef\xbb\xbfrow;id;")
    assert written.endswith(b"\r\n")


def workbook(path: Path, *rows: tuple[object, ...]) -> None:
    book = Workbook()
    for down, row in enumerate(rows, 1):
        for across, value in enumerate(row, 1):
            cell = book.worksheets[0].cell(down, across)
            cell.value = value  # type: ignore[assignment]
            if isinstance(value, str):
                cell.data_type = "s"
    book.save(path)


def test_a_workbook_goes_in_and_a_workbook_comes_back(tmp_path: Path) -> None:
    from datetime import datetime

    path = tmp_path / "families.xlsx"
    workbook(
        path,
        ("id", "on", "amount", "period", "children", "nights", "relevant_other_children", "default_decision"),
        ("a", datetime(2026, 11, 21), 850.0, "week", 1, 0, 3, False),  # noqa: DTZ001 (Excel knows no zones)
        (7, None, 0.1 + 0.2, "week", 1, 0.0, None, None),
        (None,) * 8,
        ("=1+1", None, 500.005, "week", 1, 0, None, None),
        ("b", None, "500", None, 2, "60 104", None, None),
        ("c", None, "", None, 1, None, None, True),
    )
    assert main(["estimate", str(path)], io.BytesIO(), io.BytesIO(), TODAY) == 0
    sheet = load_workbook(tmp_path / "families-answers.xlsx").worksheets[0]
    names, *rows = [["" if cell is None else cell for cell in row] for row in sheet.iter_rows(values_only=True)]
    answers = [dict(zip(names, row, strict=True)) for row in rows]
    assert [(a["row"], a["id"], a["weekly"], a["wrong_column"]) for a in answers] == [
        ("2", "a", "85.68", ""), ("3", "7", "0.00", ""), ("5", "=1+1", "", "amount"),
        ("6", "b", "62.86", ""), ("7", "c", "", "nights")]  # fmt: skip
    assert sheet["B4"].data_type == "s"


def test_a_workbook_can_be_read_only_with_its_own_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:

    workbook(tmp_path / "families.xlsx", ("id",))
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    for arguments in (["estimate", str(tmp_path / "families.xlsx")], ["template", str(tmp_path / "new.xlsx")]):
        assert main(arguments, io.BytesIO(), io.BytesIO(), TODAY) == 2
        assert "pip install openpyxl" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("families.ods", b"x", "only .csv and .xlsx"),
        ("families.csv", b"", "the file is empty"),
        ("families.csv", b"\n , \n", "the file is empty"),
        ("families.xlsx", b"no workbook", "this is no Excel workbook"),
        ("missing.csv", None, "No such file"),
        ("missing.xlsx", None, "No such file"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, content: bytes | None, told: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    assert main(["estimate", str(tmp_path / name)], io.BytesIO(), io.BytesIO(), TODAY) == 2
    said = capsys.readouterr().err
    assert told in said
    assert said.count("\n") == 1


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(TableError):
        spreadsheet.write_table(tmp_path / "no" / "folder.csv", [["x"]])
    with pytest.raises(TableError):
        spreadsheet.write_table(tmp_path / "no" / "folder.xlsx", [["x"]])


def test_a_cell_longer_than_any_cell_is_told_in_one_line(tmp_path: Path) -> None:
    path = tmp_path / "families.csv"
    path.write_text("id,amount\n" + "x" * 1_000_001 + ",500\n")
    with pytest.raises(TableError, match="Row 2 is longer"):
        read_table(path)


def test_a_workbook_s_number_beyond_any_number_stays_as_it_stands_and_is_refused() -> None:
    """A cell of 1E400, as a sum that ran away leaves behind, is read as infinity."""
    cell = spreadsheet._as_text(float("1E400"))
    assert cell == "Infinity"
    assert answer_to_cells({"amount": cell, "nights": "0"})["wrong_column"] == "amount"
