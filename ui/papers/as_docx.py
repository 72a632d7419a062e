"""A paper as an editable document on A4, with nothing in it about who made it or when."""

import io

from docx import Document
from docx.document import Document as Open
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Mm, Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from content import LANGUAGES
from presentation.papers import (
    MARGIN_MILLIMETRES,
    NO_DAY,
    TEXT_POINTS,
    Address,
    Grid,
    Heading,
    LabelledLine,
    Pairs,
    Paper,
    PaperBlock,
    PaperForm,
    Points,
    Prose,
    Signature,
    all_rows,
    holds_figures,
    is_wide,
    words_of,
)

LINE = "_" * 44
LINE_OF_DAY = "_" * 18
BLANK = "\t"
"""Drawn as a line up to the edge of the text: so long a line of letters would break on some papers."""
ROOM_FOR_NUMBERS = 2.2
"""How far the points of a numbered list stand from its edge, in letters: two figures and a stop fit."""
LINES_OF_A_TALL_ENTRY = 2
FONT = "Arial"
SHORT_SIDE, LONG_SIDE = Mm(210), Mm(297)
SENDER_FROM_THE_EDGE = Mm(95)
ROOM_TO_SIGN = Pt(40)
LABEL_WIDTH, WORDS_WIDTH = Mm(80), Mm(98)
SIGNER_WIDTH, DAY_WIDTH = Mm(110), Mm(68)


def _no_names(document: Open, paper: Paper) -> None:
    """Empty everything that says who made the file, and set its language."""
    facts = document.core_properties
    facts.author = facts.last_modified_by = facts.comments = facts.keywords = ""
    facts.title, facts.language = paper.title, paper.language
    facts.created = facts.modified = NO_DAY
    locale = LANGUAGES[paper.language].locale.replace("_", "-")
    properties = document.styles["Normal"].element.get_or_add_rPr()
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), locale)
    properties.append(language)


def _lay_out(document: Open, paper: Paper) -> None:
    """Set the page to A4 and the letters to the size of the paper's form."""
    page, wide = document.sections[0], is_wide(paper)
    page.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
    page.page_width, page.page_height = (LONG_SIDE, SHORT_SIDE) if wide else (SHORT_SIDE, LONG_SIDE)
    margin = Mm(MARGIN_MILLIMETRES[paper.form])
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = margin
    size = TEXT_POINTS[paper.form]
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(size)
    _make_room_for_numbers(document, size)
    for style, larger in (("Heading 1", 0 if paper.form is PaperForm.LETTER else 7), ("Heading 2", 0), ("Caption", 0)):
        font = document.styles[style].font
        font.name, font.size, font.color.rgb = FONT, Pt(size + larger), RGBColor(0, 0, 0)
        own = document.styles[style].element.get_or_add_rPr().find(qn("w:rFonts"))
        for theme in [name for name in own.attrib if name.endswith("Theme")]:
            del own.attrib[theme]  # a theme's font would stand before ours


def _make_room_for_numbers(document: Open, size: float) -> None:
    """Set how far a numbered point stands from the edge: its model has too little room at the card's size."""
    room = str(Pt(ROOM_FOR_NUMBERS * size).twips)
    (layout,) = document.part.numbering_part.element.xpath(".//w:lvl[w:pStyle/@w:val='ListNumber']/w:pPr")
    layout.find(qn("w:tabs")).find(qn("w:tab")).set(qn("w:pos"), room)
    for side in ("left", "hanging"):
        layout.find(qn("w:ind")).set(qn(f"w:{side}"), room)


def _fill(cell: _Cell, words: str, *, strong: bool = False, figure: bool = False) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.add_run(words).bold = strong
    paragraph.paragraph_format.space_after = Pt(2)
    if figure:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _write_grid(document: Open, grid: Grid) -> None:
    document.add_paragraph(grid.caption, style="Caption").paragraph_format.keep_with_next = True
    if grid.lines:
        _write_records(document, grid)
        return
    figures = [holds_figures(grid, column) for column in range(len(grid.heads))]
    table = document.add_table(rows=1, cols=len(grid.heads), style="Table Grid")
    for cell, head, figure in zip(table.rows[0].cells, grid.heads, figures, strict=True):
        _fill(cell, head, strong=True, figure=figure)
    repeated = OxmlElement("w:tblHeader")
    table.rows[0]._tr.get_or_add_trPr().append(repeated)
    for row in all_rows(grid):
        for cell, said, figure in zip(table.add_row().cells, row, figures, strict=True):
            _fill(cell, words_of(said), strong=row is grid.total, figure=figure)
    _leave_room(document)


def _leave_room(document: Open) -> None:
    """Keep what follows a table from standing against it."""
    document.add_paragraph().paragraph_format.space_after = Pt(0)


def _write_records(document: Open, grid: Grid) -> None:
    """Write a table whose rows are too long for a line: each row as its own, a line for each head."""
    for row in all_rows(grid):
        _write_pairs(
            document, Pairs([(head, words_of(cell)) for head, cell in zip(grid.heads, row, strict=True)]), True
        )
        _leave_room(document)


def _write_pairs(document: Open, block: Pairs, ruled: bool = False) -> None:
    table = document.add_table(rows=0, cols=2, style="Table Grid" if ruled else "Normal Table")
    table.autofit = False
    for label, words in block.pairs:
        left, right = table.add_row().cells
        left.width, right.width = LABEL_WIDTH, WORDS_WIDTH
        _fill(left, label, strong=ruled)
        _fill(right, words)


def _write_entry(document: Open, entry: LabelledLine) -> None:
    paragraph = document.add_paragraph()
    paragraph.add_run(f"{entry.label} ").bold = True
    if entry.value:
        paragraph.add_run(entry.value)
    elif not entry.tall:
        _add_blank(document, paragraph)
    else:
        paragraph.paragraph_format.keep_with_next = True
        for _ in range(LINES_OF_A_TALL_ENTRY):
            _add_blank(document, document.add_paragraph())


def _add_blank(document: Open, paragraph: Paragraph) -> None:
    """Add a line to write on, from where the paragraph ends to the edge of the text."""
    page = document.sections[0]
    edge = Emu((page.page_width or 0) - (page.left_margin or 0) - (page.right_margin or 0))
    paragraph.paragraph_format.tab_stops.add_tab_stop(edge, WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.LINES)
    paragraph.add_run(BLANK)


def _write_signature(document: Open, block: Signature) -> None:
    """Write a line to sign on above its label; the day has a line and a label of its own beside them."""
    if block.day:
        _write_signature_and_day(document, block)
        return
    line = document.add_paragraph(LINE[:32])
    _leave_room_to_sign(line)
    document.add_paragraph(block.label)


def _leave_room_to_sign(line: Paragraph) -> None:
    line.paragraph_format.space_before, line.paragraph_format.space_after = ROOM_TO_SIGN, Pt(0)
    line.paragraph_format.keep_with_next = True


def _write_signature_and_day(document: Open, block: Signature) -> None:
    table = document.add_table(rows=2, cols=2, style="Normal Table")
    table.autofit = False
    for cell, line in zip(table.rows[0].cells, (LINE[:32], LINE_OF_DAY), strict=True):
        _fill(cell, line)
        _leave_room_to_sign(cell.paragraphs[0])
    for cell, label in zip(table.rows[1].cells, (block.label, block.day), strict=True):
        _fill(cell, label)
    for row in table.rows:
        row.cells[0].width, row.cells[1].width = SIGNER_WIDTH, DAY_WIDTH


def _write_address(document: Open, block: Address) -> None:
    paragraph: Paragraph = document.add_paragraph("\n".join(block.lines))
    if block.of_sender:
        paragraph.paragraph_format.left_indent = SENDER_FROM_THE_EDGE
    paragraph.paragraph_format.space_after = Pt(20)


def _write(document: Open, block: PaperBlock, level: int) -> None:
    match block:
        case Heading():
            document.add_heading(block.text, level=level)
        case Prose():
            document.add_paragraph().add_run(block.text).bold = block.strong
        case Points():
            style = "List Number" if block.numbered else "List Bullet"
            for item in block.items:
                document.add_paragraph(f"\u2610 {item}" if block.boxes else item, style=style)
        case LabelledLine():
            _write_entry(document, block)
        case Pairs():
            _write_pairs(document, block)
        case Address():
            _write_address(document, block)
        case Signature():
            _write_signature(document, block)
        case Grid():
            _write_grid(document, block)


def as_docx(paper: Paper) -> bytes:
    """Make the document in memory."""
    document = Document()
    _no_names(document, paper)
    _lay_out(document, paper)
    is_letter, seen = paper.form is PaperForm.LETTER, 0
    if not is_letter:
        document.add_heading(paper.title, level=1)
    for block in paper.blocks:
        _write(document, block, 1 if is_letter and not seen else 2)
        seen += isinstance(block, Heading)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()
