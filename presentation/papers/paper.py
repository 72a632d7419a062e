"""What a paper is: a title and blocks of words already written, with no thought of how it will be shown or saved."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from content import Language

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


class Entry(NamedTuple):
    """A labelled place: what was typed, or a line to write on. A tall one is for several lines."""

    label: str
    value: str = ""
    tall: bool = False


class Grid(NamedTuple):
    """A table: a caption, its heads, its rows, and how many empty rows to write in. A wordy one holds sentences."""

    caption: str
    heads: Sequence[str]
    rows: Sequence[Sequence[str]] = ()
    empty_rows: int = 0
    wordy: bool = False


Block = Heading | Prose | Points | Entry | Grid


class Paper(NamedTuple):
    """One paper in one language. The title is dull; a name stands in the paper only where a person typed it."""

    title: str
    language: Language
    blocks: Sequence[Block]


WIDEST_UPRIGHT = 6


def is_wide(paper: Paper) -> bool:
    """Tell whether a table has too many columns for an upright page."""
    return any(isinstance(block, Grid) and len(block.heads) > WIDEST_UPRIGHT for block in paper.blocks)
