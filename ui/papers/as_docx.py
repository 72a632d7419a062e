"""A paper as an editable document, with nothing in it about who made it or when."""

import io

from docx import Document
from docx.document import Document as Open
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from content import LANGUAGES
from presentation.papers import NO_DAY, Block, Entry, Grid, Heading, Paper, Points, Prose

LINE = "_" * 44


def _no_names(document: Open, paper: Paper) -> None:
    """Empty everything that says who made the file, and set its language."""
    facts = document.core_properties
    facts.author = facts.last_modified_by = facts.comments = facts.keywords = ""
    facts.title, facts.language = paper.title, paper.language
    facts.created = facts.modified = NO_DAY
    locale = LANGUAGES[paper.language].locale.replace("_", "-")
    properties = document.styles["Normal"].element.get_or_add_rPr()
    spoken = OxmlElement("w:lang")
    spoken.set(qn("w:val"), locale)
    properties.append(spoken)


def _write_grid(document: Open, grid: Grid) -> None:
    document.add_paragraph(grid.caption, style="Caption")
    table = document.add_table(rows=1, cols=len(grid.heads), style="Table Grid")
    for cell, head in zip(table.rows[0].cells, grid.heads, strict=True):
        cell.paragraphs[0].add_run(head).bold = True
    repeated = OxmlElement("w:tblHeader")
    table.rows[0]._tr.get_or_add_trPr().append(repeated)
    for row in (*grid.rows, *[[""] * len(grid.heads)] * grid.empty_rows):
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = words


def _write(document: Open, block: Block) -> None:
    if isinstance(block, Heading):
        document.add_heading(block.text, level=2)
    elif isinstance(block, Prose):
        document.add_paragraph().add_run(block.text).bold = block.strong
    elif isinstance(block, Points):
        style = "List Number" if block.numbered else "List Bullet"
        for item in block.items:
            document.add_paragraph(f"\u2610 {item}" if block.boxes else item, style=style)
    elif isinstance(block, Entry):
        paragraph = document.add_paragraph()
        paragraph.add_run(f"{block.label} ").bold = True
        paragraph.add_run(block.value or LINE)
    else:
        _write_grid(document, block)


def as_docx(paper: Paper) -> bytes:
    """Make the document in memory."""
    document = Document()
    _no_names(document, paper)
    document.add_heading(paper.title, level=1)
    for block in paper.blocks:
        _write(document, block)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()
