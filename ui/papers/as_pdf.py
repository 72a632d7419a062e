"""A paper as PDF for those who print or send it on: tagged for screen readers, its language set, made in memory."""

import json
from datetime import UTC
from pathlib import Path

import typst

from presentation.papers import (
    MARGIN_MILLIMETRES,
    NO_DAY,
    TEXT_POINTS,
    Grid,
    Paper,
    PaperBlock,
    all_rows,
    holds_figures,
    is_wide,
    lines_of,
    words_of,
)

TEMPLATE = Path(__file__).with_name("paper.typ")
WIDEST, NARROWEST = 30, 8
MISSING = "could not be displayed with font"
"""What typst says of a letter that is in no font. It brings fonts for Latin, Greek, Cyrillic, Hebrew and Arabic."""


def _grid(grid: Grid) -> dict[str, object]:
    """A table's cells row by row, how wide each column should be by its longest words, and which hold figures."""
    rows = [[words_of(cell) or "\u00a0" for cell in row] for row in all_rows(grid)]
    widths = [
        max(NARROWEST, min(WIDEST, max(len(row[at]) for row in [list(grid.heads), *rows])))
        for at in range(len(grid.heads))
    ]
    return {
        "caption": grid.caption,
        "heads": list(grid.heads),
        "rows": rows,
        "widths": widths,
        "figures": [holds_figures(grid, column) for column in range(len(grid.heads))],
        "filled": len(grid.rows),
        "empty": grid.empty_rows,
        "total": bool(grid.total),
        "lines": [list(line) for line in lines_of(grid)] if grid.lines else [],
    }


def _block(block: PaperBlock) -> dict[str, object]:
    written = _grid(block) if isinstance(block, Grid) else block._asdict()
    return {"kind": type(block).__name__, **written}


class LetterMissingError(Exception):
    """A letter of the paper is in none of the fonts a PDF can be made with, so a reader would find a hole there."""


def as_pdf(paper: Paper) -> bytes:
    """Make the PDF, by the accessibility standard PDF/UA-1. Raises `LetterMissingError`."""
    values = {
        "title": paper.title,
        "language": paper.language,
        "wide": is_wide(paper),
        "form": paper.form,
        "points": TEXT_POINTS[paper.form],
        "margin": MARGIN_MILLIMETRES[paper.form],
        "blocks": [_block(block) for block in paper.blocks],
    }
    try:
        made: bytes = typst.compile(
            str(TEMPLATE),
            root=str(TEMPLATE.parent),
            sys_inputs={"paper": json.dumps(values)},
            pdf_standards=["ua-1"],
            ignore_system_fonts=True,
            timestamp=int(NO_DAY.replace(tzinfo=UTC).timestamp()),
        )
    except typst.TypstError as refused:
        if MISSING not in str(refused):
            raise
        raise LetterMissingError from None  # the refusal quotes what was typed
    return made
