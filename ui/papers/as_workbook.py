"""A paper's tables as a spreadsheet. What was typed is only ever words, a number or a day: it can become no formula."""

import io
import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_range
from xlsxwriter.worksheet import Worksheet

from presentation.papers import NO_DAY, WIDEST_UPRIGHT, Cell, Grid, GridRow, Paper, value_of, words_of

WIDEST, NARROWEST = 40, 12
SHEET_NAME_LENGTH = 31
A4 = 9  # the number of this size of paper in the format of the file
_FORBIDDEN_IN_NAMES = re.compile(r"[\[\]:*?/\\']")


class Looks(NamedTuple):
    """How cells look: heads, words, pounds, other numbers and days; and the same in the row of sums."""

    bold: Format
    wrapped: Format
    pounds: Format
    number: Format
    day: Format


def _sheet_name(grid: Grid, place: int) -> str:
    return _FORBIDDEN_IN_NAMES.sub(" ", grid.caption)[: SHEET_NAME_LENGTH - 3].strip() + f" {place}"


def _write(sheet: Worksheet, place: tuple[int, int], cell: str | Cell, looks: Looks) -> None:
    """Write an amount, a number or a day as what it is, and all else as words."""
    value = value_of(cell)
    if isinstance(value, Decimal):
        sheet.write_number(*place, float(value), looks.pounds)
    elif isinstance(value, date):
        sheet.write_datetime(*place, value, looks.day)
    elif value is not None:
        sheet.write_number(*place, value, looks.number)
    else:
        sheet.write_string(*place, words_of(cell), looks.wrapped)


def _sum_of_column(rows: Sequence[GridRow], column: int) -> Decimal | int:
    values = [value_of(row[column]) for row in rows]
    return sum(value for value in values if isinstance(value, Decimal | int))


def _write_total(sheet: Worksheet, grid: Grid, looks: Looks) -> None:
    """Write the row of sums. One that is the sum of its column stays one when a figure above it is changed."""
    line = 1 + len(grid.rows)
    for column, cell in enumerate(grid.total):
        value = value_of(cell)
        if isinstance(value, Decimal | int) and value == _sum_of_column(grid.rows, column):
            look = looks.pounds if isinstance(value, Decimal) else looks.number
            cells = xl_range(1, column, line - 1, column)
            sheet.write_formula(line, column, f"=SUM({cells})", look, float(value))
        else:
            _write(sheet, (line, column), cell, looks)


def _fill(sheet: Worksheet, grid: Grid, looks: Looks, sums: Looks) -> None:
    for column, head in enumerate(grid.heads):
        longest = max([len(head), *(len(words_of(row[column])) for row in grid.rows)])
        sheet.set_column(column, column, max(NARROWEST, min(WIDEST, longest + 2)))
        sheet.write_string(0, column, head, looks.bold)
    for line, row in enumerate(grid.rows, start=1):
        for column, cell in enumerate(row):
            _write(sheet, (line, column), cell, looks)
    _write_total(sheet, grid, sums)
    sheet.freeze_panes(1, 0)
    _lay_out(sheet, grid)


def _lay_out(sheet: Worksheet, grid: Grid) -> None:
    """Print on A4, every column on the page and the heads on each page."""
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    if len(grid.heads) > WIDEST_UPRIGHT:
        sheet.set_landscape()


def _looks(workbook: Workbook, *, bold: bool) -> Looks:
    top = {"valign": "top", "bold": bold}
    return Looks(
        workbook.add_format({"bold": True, "text_wrap": True, "valign": "top"}),
        workbook.add_format({"text_wrap": True, **top}),
        workbook.add_format({"num_format": "£#,##0.00", **top}),
        workbook.add_format({"num_format": "0", **top}),
        workbook.add_format({"num_format": "dd/mm/yyyy", "align": "left", **top}),
    )


def as_workbook(paper: Paper) -> bytes:
    """Make a workbook with one sheet for each table of the paper, in memory, with no name and no day in it."""
    made = io.BytesIO()
    workbook = Workbook(
        made, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    )
    workbook.set_properties({"title": paper.title, "created": NO_DAY})
    looks, sums = _looks(workbook, bold=False), _looks(workbook, bold=True)
    for place, grid in enumerate((block for block in paper.blocks if isinstance(block, Grid)), start=1):
        _fill(workbook.add_worksheet(_sheet_name(grid, place)), grid, looks, sums)
    workbook.close()
    return made.getvalue()
