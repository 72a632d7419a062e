"""Tables in files as advice lines keep them: CSV as any spreadsheet saves it, and Excel's own workbooks.

Every cell comes out as text. openpyxl is asked for only when a workbook is read or written.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

CSV, WORKBOOK = ".csv", ".xlsx"
KINDS = (CSV, WORKBOOK)
SEPARATORS = (",", ";", "\t")
UTF_8_MARK, UTF_16_MARKS = b"\xef\xbb\xbf", (b"\xff\xfe", b"\xfe\xff")
_NEEDS_OPENPYXL = (
    f"{WORKBOOK} files need one package more: pip install openpyxl. Or save the sheet as CSV UTF-8, and use that."
)
_LONGEST_CELL = 1_000_000
_NOISE = Decimal("0.000001")  # what is left over when a spreadsheet keeps pounds and pence as a binary number
_PENNY = Decimal("0.01")


class TableError(Exception):
    """A file that cannot be read as a table; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Spreadsheet:
    """Rows of text under their headings, each with its row number in the file; `separator` is of the CSV read."""

    headings: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    separator: str = ","


def read_table(path: Path) -> Spreadsheet:
    """Read the first sheet of a file; its first row that holds anything has the headings. Raises `TableError`."""
    kind = path.suffix.lower()
    if kind not in KINDS:
        raise TableError(f"{path.name}: only {CSV} and {WORKBOOK} files can be read.")
    separator = ","
    try:
        if kind == CSV:
            text = decoded(path.read_bytes())
            separator, text = _separator(text)
            numbered = list(_csv_rows(text, separator))
        else:
            numbered = list(_workbook_rows(path))
    except OSError as missing:
        raise TableError(f"{path.name}: {missing.strerror or 'cannot be read'}.") from None
    filled_rows = [(number, row) for number, row in numbered if any(row)]
    if not filled_rows:
        raise TableError(f"{path.name}: the file is empty. The first row must hold the headings.")
    (_, headings), *rows = filled_rows
    return Spreadsheet(headings, tuple(rows), separator)


def decoded(content: bytes) -> str:
    """Text of a file in UTF-8 or UTF-16, with a mark before it or without, or else in the code page of Windows."""
    if content.startswith(UTF_8_MARK):
        return content.decode("utf-8-sig", errors="replace")
    if content.startswith(UTF_16_MARKS):
        return content.decode("utf-16", errors="replace")
    head = content[:200]
    if b"\0" in head:  # no mark, but every other byte of plain text is nothing
        little_end_first = head[1::2].count(0) >= head[::2].count(0)
        return content.decode("utf-16-le" if little_end_first else "utf-16-be", errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _separator(text: str) -> tuple[str, str]:
    """Which sign parts the cells, by Excel's own first line "sep=;" or by what the heading row holds most of."""
    first, _, rest = text.partition("\n")
    if first.lower().startswith("sep=") and len(first.strip()) == len("sep=;"):
        return first.strip()[-1], rest
    heading = next((line for line in text.splitlines() if line.strip()), "")
    return max(SEPARATORS, key=heading.count), text


def _csv_rows(text: str, separator: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(io.StringIO(text.replace("\0", ""), newline=""), delimiter=separator)
    try:
        for number, row in enumerate(reader, 1):
            yield number, _without_empty_end(cell.strip() for cell in row)
    except csv.Error:
        raise TableError(f"Row {reader.line_num} is longer than a table's row can be. Save the file anew.") from None


def _workbook_rows(path: Path) -> Iterator[tuple[int, tuple[str, ...]]]:
    try:
        from openpyxl import load_workbook
    except ImportError:
        raise TableError(_NEEDS_OPENPYXL) from None
    with path.open("rb") as file:
        try:
            sheet = load_workbook(file, read_only=True, data_only=True).worksheets[0]
            for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
                yield number, _without_empty_end(map(_as_text, row))
        except Exception:
            raise TableError(f"{path.name}: this is no Excel workbook. Save it again as {WORKBOOK}.") from None


def _without_empty_end(cells: Iterable[str]) -> tuple[str, ...]:
    row = list(cells)
    while row and not row[-1]:
        row.pop()
    return tuple(row)


def _as_text(value: object) -> str:
    """A cell of a workbook as somebody would type it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, int | float):
        return _plain_number(Decimal(str(value)))
    return str(value).strip()


def _plain_number(number: Decimal) -> str:
    if not number.is_finite():
        return str(number)
    to_penny = number.quantize(_PENNY)
    if abs(to_penny - number) < _NOISE:
        number = to_penny
    return f"{number:f}".rstrip("0").rstrip(".") if number % 1 else f"{number:.0f}"


def write_table(
    path: Path, rows: Iterable[Sequence[str]], separator: str = ",", notes: Iterable[Sequence[str]] = ()
) -> None:
    """Write rows of text; `notes` go to a second sheet, where the file can have one. Raises `TableError`."""
    try:
        if path.suffix.lower() == CSV:
            with path.open("w", encoding="utf-8-sig", newline="") as file:
                csv.writer(file, delimiter=separator, lineterminator="\r\n").writerows(rows)
        else:
            _write_workbook(path, rows, notes)
    except OSError as wrong:
        raise TableError(f"{path.name}: {wrong.strerror or 'cannot be written'}.") from None


def _write_workbook(path: Path, rows: Iterable[Sequence[str]], notes: Iterable[Sequence[str]]) -> None:
    try:
        from openpyxl import Workbook
    except ImportError:
        raise TableError(_NEEDS_OPENPYXL) from None
    book = Workbook()
    first = book.worksheets[0]
    first.title = "families"
    _fill(first, rows)
    if noted := list(notes):
        _fill(book.create_sheet("columns"), noted)
    book.save(path)


def _fill(sheet: "Worksheet", rows: Iterable[Sequence[str]]) -> None:
    """Write each cell as text: what begins with "=" must not become a sum."""
    for down, row in enumerate(rows, 1):
        for across, value in enumerate(row, 1):
            cell = sheet.cell(down, across)
            cell.value, cell.data_type = value, "s"
    sheet.freeze_panes = "A2"
