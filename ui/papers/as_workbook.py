"""A paper's tables as a spreadsheet. A cell is only ever words or a number: nothing typed can become a formula."""

import io
import re
from typing import NamedTuple

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from presentation.papers import NO_DAY, Grid, Paper

WIDEST, NARROWEST = 40, 12
SHEET_NAME_LENGTH = 31
_POUNDS = re.compile(r"-?£[0-9]{1,3}(,[0-9]{3})*\.[0-9]{2}")
_FORBIDDEN_IN_NAMES = re.compile(r"[\[\]:*?/\\']")


class Looks(NamedTuple):
    """How cells look: heads, words, and pounds."""

    bold: Format
    wrapped: Format
    pounds: Format


def _sheet_name(grid: Grid, place: int) -> str:
    return _FORBIDDEN_IN_NAMES.sub(" ", grid.caption)[: SHEET_NAME_LENGTH - 3].strip() + f" {place}"


def _write(sheet: Worksheet, place: tuple[int, int], words: str, looks: Looks) -> None:
    """Write pounds as a number that can be added up, and all else as words."""
    if _POUNDS.fullmatch(words):
        sheet.write_number(*place, float(words.replace("£", "").replace(",", "")), looks.pounds)
    else:
        sheet.write_string(*place, words, looks.wrapped)


def _fill(sheet: Worksheet, grid: Grid, looks: Looks) -> None:
    for column, head in enumerate(grid.heads):
        longest = max([len(head), *(len(row[column]) for row in grid.rows)])
        sheet.set_column(column, column, max(NARROWEST, min(WIDEST, longest + 2)))
        sheet.write_string(0, column, head, looks.bold)
    for line, row in enumerate(grid.rows, start=1):
        for column, words in enumerate(row):
            _write(sheet, (line, column), words, looks)
    sheet.freeze_panes(1, 0)


def as_workbook(paper: Paper) -> bytes:
    """Make a workbook with one sheet for each table of the paper, in memory, with no name and no day in it."""
    made = io.BytesIO()
    workbook = Workbook(
        made, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    )
    workbook.set_properties({"title": paper.title, "created": NO_DAY})
    looks = Looks(
        workbook.add_format({"bold": True}),
        workbook.add_format({"text_wrap": True, "valign": "top"}),
        workbook.add_format({"num_format": "£#,##0.00", "valign": "top"}),
    )
    for place, grid in enumerate((block for block in paper.blocks if isinstance(block, Grid)), start=1):
        _fill(workbook.add_worksheet(_sheet_name(grid, place)), grid, looks)
    workbook.close()
    return made.getvalue()
