"""What a paper is: a title and blocks of words already written, with no thought of how it will be shown or saved."""

import re
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from content import Language, day, money

NO_DAY = datetime(2000, 1, 1)  # noqa: DTZ001 -- not every format of file knows a zone
"""Stands for the day a paper was made, so that the file does not tell when a person was here."""


class Heading(NamedTuple):
    """A heading within the paper."""

    text: str


class Prose(NamedTuple):
    """One paragraph; a strong one is read first."""

    text: str
    strong: bool = False


class Points(NamedTuple):
    """A list, numbered when the order matters; `boxes` gives each a box to tick."""

    items: Sequence[str]
    numbered: bool = False
    boxes: bool = False


class LabelledLine(NamedTuple):
    """A labelled place: what was typed, or a line to write on. A tall one is for several lines."""

    label: str
    value: str = ""
    tall: bool = False


class Pairs(NamedTuple):
    """Labels with what stands for each, close together."""

    pairs: Sequence[tuple[str, str]]


class Address(NamedTuple):
    """Lines that belong together at the top of a letter; those of whoever writes stand at the far side."""

    lines: Sequence[str]
    of_sender: bool = False


class Signature(NamedTuple):
    """A line to sign on, and who signs it. With `day` there is a shorter line beside it, labelled so."""

    label: str
    day: str = ""


class Cell(NamedTuple):
    """A cell whose words stand for a figure or a day: a spreadsheet keeps the value, all else shows the words."""

    words: str
    value: Decimal | date | int


GridRow = Sequence[str | Cell]


class Grid(NamedTuple):
    """A table: a caption, its heads, its rows, and how many empty rows to write in.

    `lines` says how many of the columns stand beside each other on each line of a row, where a row holds sentences and
    is too long for one line. `total` is a last row of sums.
    """

    caption: str
    heads: Sequence[str]
    rows: Sequence[GridRow] = ()
    empty_rows: int = 0
    lines: Sequence[int] = ()
    total: GridRow = ()


PaperBlock = Heading | Prose | Points | LabelledLine | Pairs | Address | Signature | Grid


class PaperForm(StrEnum):
    """What a paper is laid out as. A card is read out, so its letters are large; a letter shows no title."""

    SHEET = "sheet"
    LETTER = "letter"
    CARD = "card"


class Paper(NamedTuple):
    """One paper in one language. The title is dull; a name stands in the paper only where a person typed it."""

    title: str
    language: Language
    blocks: Sequence[PaperBlock]
    form: PaperForm = PaperForm.SHEET


TEXT_POINTS = {PaperForm.SHEET: 11, PaperForm.LETTER: 12, PaperForm.CARD: 16}
"""How large the words of each form are printed, in points."""

MARGIN_MILLIMETRES = {PaperForm.SHEET: 16, PaperForm.LETTER: 25, PaperForm.CARD: 10}
WIDEST_UPRIGHT = 6
DASH = "–"
_POUNDS = re.compile(r"-?£[0-9]{1,3}(,[0-9]{3})*\.[0-9]{2}")


def pounds(amount: Decimal, language: Language) -> Cell:
    """Make a cell of an amount in pounds."""
    return Cell(money(amount, language), amount)


def on_day(when: date | None, language: Language, otherwise: str = DASH) -> str | Cell:
    """Make a cell of a day, or of what stands there while there is none."""
    return Cell(day(when, language), when) if when else otherwise


def words_of(cell: str | Cell) -> str:
    """Give what a cell shows."""
    return cell if isinstance(cell, str) else cell.words


def value_of(cell: str | Cell) -> Decimal | date | int | None:
    """Give the figure or day that a cell stands for, if it stands for one; words that are pounds are pounds."""
    if isinstance(cell, Cell):
        return cell.value
    return Decimal(cell.replace("£", "").replace(",", "")) if _POUNDS.fullmatch(cell) else None


def all_rows(grid: Grid) -> list[GridRow]:
    """Give the rows of a table, then those to write in, then the sums."""
    empty: list[GridRow] = [[""] * len(grid.heads)] * grid.empty_rows
    return [*grid.rows, *empty, *([grid.total] if grid.total else [])]


def holds_figures(grid: Grid, column: int) -> bool:
    """Tell whether a column holds figures and nothing else, so that they are set under each other from the right."""
    cells = [row[column] for row in all_rows(grid)]
    figures = [isinstance(value_of(cell), Decimal | int) for cell in cells if words_of(cell) not in ("", DASH)]
    return bool(figures) and all(figures)


def lines_of(grid: Grid) -> list[range]:
    """Give the columns of each line of a row: all on one, unless the table says otherwise."""
    ends = [sum(grid.lines[: at + 1]) for at in range(len(grid.lines))]
    return [range(end - count, end) for end, count in zip(ends, grid.lines, strict=True)] or [range(len(grid.heads))]


def is_wide(paper: Paper) -> bool:
    """Tell whether a table has too many columns for an upright page."""
    grids = [block for block in paper.blocks if isinstance(block, Grid)]
    return any(len(line) > WIDEST_UPRIGHT for grid in grids for line in lines_of(grid))
