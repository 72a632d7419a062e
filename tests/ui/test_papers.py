"""Files made from papers: readable, tagged, without a name or a day, and safe to open."""

import io
import zipfile
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal

import pypdf
import pytest
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_LEADER
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from presentation.forms.papers import writable
from presentation.papers import (
    Address,
    Cell,
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
    as_page,
)
from ui.papers import (
    LetterMissingError,
    as_docx,
    as_pdf,
    as_workbook,
)

NASTY = [
    "=HYPERLINK(1)",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "#let x = 1",
    "<script>alert(1)</script>",
    "$x$ *b* [c]",
    "£5",
]
PAPER = Paper(
    "Notes",
    "cy",
    [
        Heading("Tŷ a dŵr"),
        Prose("Strong words", strong=True),
        Points(NASTY),
        Points(["first", "second"], numbered=True),
        Points(["to tick"], boxes=True),
        LabelledLine("Name"),
        LabelledLine("Amount", "£5.00"),
        LabelledLine("More", tall=True),
        Grid("A list: [of] things?", ["What", "Day"], [[words, "1"] for words in NASTY], 2),
    ],
)


def test_a_pdf_is_tagged_speaks_its_language_and_reads_every_word_as_typed() -> None:
    read = pypdf.PdfReader(io.BytesIO(as_pdf(PAPER)))
    root = read.trailer["/Root"]
    assert root["/Lang"] == "cy"  # type: ignore[index]
    assert root["/MarkInfo"]["/Marked"]  # type: ignore[index]
    assert "/StructTreeRoot" in root  # type: ignore[operator]
    words = "".join(page.extract_text() for page in read.pages)
    for nasty in ("=HYPERLINK(1)", "#let x = 1", "<script>alert(1)</script>", "$x$ *b* [c]", "Tŷ a dŵr"):
        assert nasty in words


def test_a_table_of_many_columns_lies_on_its_side_so_that_there_is_room_to_write() -> None:
    heads = [f"Head {number}" for number in range(9)]
    on_lines = Paper("Calls", "en", [Grid("Calls", heads, [], 4, lines=(5, 1, 1, 2))])
    for paper, wide in ((PAPER, False), (Paper("Calls", "en", [Grid("Calls", heads, [], 8)]), True), (on_lines, False)):
        box = pypdf.PdfReader(io.BytesIO(as_pdf(paper))).pages[0].mediabox
        assert (box.width > box.height) == wide
        assert ("A4 landscape" in as_page(paper)) == wide


NINE = [f"Head {number}" for number in range(9)]
A4_MILLIMETRES = (210, 297)


@pytest.mark.parametrize(
    ("grid", "wide"), [(Grid("List", NINE), True), (Grid("List", NINE, (), 2, (5, 1, 1, 2)), False)]
)
def test_a_document_and_a_pdf_are_a4_as_printers_here_expect(grid: Grid, wide: bool) -> None:
    paper = Paper("Notes", "en", [grid])
    page = Document(io.BytesIO(as_docx(paper))).sections[0]
    assert page.page_width is not None
    assert page.page_height is not None
    sides = [round(page.page_width.mm), round(page.page_height.mm)]
    assert sides == (list(reversed(A4_MILLIMETRES)) if wide else list(A4_MILLIMETRES))
    box = pypdf.PdfReader(io.BytesIO(as_pdf(paper))).pages[0].mediabox
    assert [round(float(side) / 72 * 25.4) for side in (box.width, box.height)] == sides
    book = load_workbook(io.BytesIO(as_workbook(paper))).worksheets[0]
    assert int(book.page_setup.paperSize) == 9  # type: ignore[arg-type]


def sizes_of_letters(pdf: bytes) -> set[int]:
    """Every size in points at which a PDF sets letters."""
    sizes: set[int] = set()

    def note(words: str, _matrix: object, text_matrix: list[float], _font: object, size: float) -> None:
        if words.strip():
            sizes.add(round(size * abs(text_matrix[0])))

    for page in pypdf.PdfReader(io.BytesIO(pdf)).pages:
        page.extract_text(visitor_text=note)
    return sizes


def test_what_is_read_out_on_the_phone_is_printed_at_16_points() -> None:
    card = Paper("For the call", "en", [Points(["Hello."], numbered=True), LabelledLine("Name")], PaperForm.CARD)
    assert min(sizes_of_letters(as_pdf(card))) == 16
    assert Document(io.BytesIO(as_docx(card))).styles["Normal"].font.size.pt == 16
    assert "font-size: 16pt" in as_page(card)
    assert min(sizes_of_letters(as_pdf(card._replace(form=PaperForm.SHEET)))) == 11


@pytest.mark.parametrize("form", PaperForm)
def test_a_blank_of_an_editable_paper_ends_with_the_text(form: PaperForm) -> None:
    """On the call card, in large letters, the lines to write on broke into two."""
    document = Document(
        io.BytesIO(as_docx(Paper("Notes", "en", [LabelledLine("Name"), LabelledLine("More", tall=True)], form)))
    )
    page = document.sections[0]
    blanks = [line for line in document.paragraphs if "\t" in line.text]
    assert len(blanks) == 3
    for line in blanks:
        (stop,) = line.paragraph_format.tab_stops
        assert stop.position == page.page_width - page.left_margin - page.right_margin  # type: ignore[operator]
        assert stop.leader == WD_TAB_LEADER.LINES
    assert "__" not in "".join(line.text for line in document.paragraphs)


def test_two_figures_of_the_largest_letters_fit_before_the_words_of_a_list() -> None:
    document = Document(io.BytesIO(as_docx(Paper("Card", "en", [Points(["one"] * 12, numbered=True)], PaperForm.CARD))))
    numbering = document.part.numbering_part.element
    (place,) = numbering.xpath(".//w:lvl[w:pStyle/@w:val='ListNumber']/w:pPr/w:tabs/w:tab/@w:pos")
    assert int(place) / 20 > 16 * 2  # twips; two figures and a stop are 1.4 letters wide


def test_a_letter_shows_no_title_and_the_place_of_the_sender_stands_at_the_far_side() -> None:
    blocks: list[PaperBlock] = [
        Address(["A street"], of_sender=True),
        Heading("Complaint"),
        Prose("Words"),
        Signature("Sam"),
    ]
    paper = Paper("Letter", "en", blocks, PaperForm.LETTER)
    said = [line.text for line in Document(io.BytesIO(as_docx(paper))).paragraphs]
    assert said[:3] == ["A street", "Complaint", "Words"]
    assert said[-1] == "Sam"
    assert set(said[-2]) == {"_"}
    assert "Letter" not in pypdf.PdfReader(io.BytesIO(as_pdf(paper))).pages[0].extract_text()
    assert '<h2 class="unseen">Letter</h2>' in as_page(paper)
    assert '<p class="address sender">A street</p>' in as_page(paper)


def test_each_label_stands_under_its_own_line_where_two_parents_sign_and_write_the_day() -> None:
    """ "Signed by the parent who pays / The day" stood under both lines as one."""
    paper = Paper("Notes", "en", [Signature("Signed by the parent who pays", "The day")])
    (table,) = Document(io.BytesIO(as_docx(paper))).tables
    lines, labels = ([cell.text for cell in row.cells] for row in table.rows)
    assert [set(line) for line in lines] == [{"_"}, {"_"}]
    assert labels == ["Signed by the parent who pays", "The day"]


def test_figures_stand_under_each_other_from_the_right_and_words_do_not() -> None:
    rows: list[list[str | Cell]] = [["Direct Pay", Cell("£5.00", Decimal("5.00")), "late"], ["None", "–", ""]]
    paper = Paper("Notes", "en", [Grid("List", ["Way", "Paid", "State"], rows)])
    table = Document(io.BytesIO(as_docx(paper))).tables[0]
    sides = [cell.paragraphs[0].alignment for cell in table.rows[1].cells]
    assert sides == [None, WD_ALIGN_PARAGRAPH.RIGHT, None]
    assert '<th scope="col" class="figure">Paid</th>' in as_page(paper)
    assert as_page(paper).count('class="figure"') == 1 + 2


def test_a_spreadsheet_knows_days_numbers_and_sums_and_adds_up_anew_only_where_a_sum_is_of_its_column() -> None:
    rows = [
        [Cell("5 September 2026", date(2026, 9, 5)), Cell("£60.00", Decimal("60.00")), Cell("12", 12)],
        [Cell("12 September 2026", date(2026, 9, 12)), Cell("£60.00", Decimal("60.00")), Cell("3 so far", 3)],
    ]
    total: list[str | Cell] = ["Total", Cell("£60.00", Decimal("60.00")), Cell("15", 15)]
    made = as_workbook(Paper("Notes", "en", [Grid("List", ["Due on", "Due", "Days"], rows, total=total)]))
    sheet = load_workbook(io.BytesIO(made)).worksheets[0]
    assert [cell.value for cell in sheet[2]] == [datetime(2026, 9, 5), 60, 12]  # noqa: DTZ001 -- a file knows no zone
    assert sheet["A2"].is_date
    assert sheet["C3"].value == 3
    assert [cell.value for cell in sheet[4]] == ["Total", 60, "=SUM(C2:C3)"]
    assert load_workbook(io.BytesIO(made), data_only=True).worksheets[0]["C4"].value == 15


def test_a_pdf_tells_no_name_and_no_day() -> None:
    facts = pypdf.PdfReader(io.BytesIO(as_pdf(PAPER))).metadata
    assert facts is not None
    assert facts.author is None
    assert facts.title == "Notes"
    assert str(facts.get("/CreationDate")).startswith("D:20000101")


def test_the_same_paper_makes_the_same_files() -> None:
    assert as_pdf(PAPER) == as_pdf(PAPER)
    assert as_page(PAPER) == as_page(PAPER)


def test_a_page_stands_alone_and_runs_nothing() -> None:
    page = as_page(PAPER)
    assert '<html lang="cy" dir="ltr">' in page
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "://" not in page


def test_a_spreadsheet_holds_no_formula_whatever_was_typed() -> None:
    made = zipfile.ZipFile(io.BytesIO(as_workbook(PAPER)))
    sheet = made.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet.lower()
    assert sheet.count('t="s"') == 2 + 2 * len(NASTY)
    assert "=HYPERLINK(1)" in made.read("xl/sharedStrings.xml").decode()


def test_pounds_in_a_spreadsheet_can_be_added_up_and_nothing_that_only_looks_like_pounds() -> None:
    rows = [["£1,234.50"], ["-£0.50"], ["=£1.00"], ["£1.00+1"], ["about £5.00"], ["£5"]]
    paper = Paper("Notes", "en", [Grid("List", ["Due"], rows)])
    sheet = zipfile.ZipFile(io.BytesIO(as_workbook(paper))).read("xl/worksheets/sheet1.xml").decode()
    assert "<v>1234.5</v>" in sheet
    assert "<v>-0.5</v>" in sheet
    assert sheet.count('t="s"') == 1 + 4
    assert "<f>" not in sheet


@pytest.mark.parametrize("make", [as_docx, as_workbook])
def test_an_office_file_tells_no_name_and_no_day(make: object) -> None:
    core = zipfile.ZipFile(io.BytesIO(make(PAPER))).read("docProps/core.xml").decode()  # type: ignore[operator]
    assert "2000-01-01" in core
    assert "202" not in core.replace("2006", "")
    assert "python" not in core.lower()


def test_a_document_can_be_read_back_and_speaks_its_language() -> None:
    made = as_docx(PAPER)
    read = Document(io.BytesIO(made))
    words = [paragraph.text for paragraph in read.paragraphs]
    assert words[0] == "Notes"
    assert "Amount £5.00" in words
    assert "Name \t" in words
    assert len(read.tables[0].rows) == 1 + len(NASTY) + 2
    assert 'w:lang w:val="cy-GB"' in zipfile.ZipFile(io.BytesIO(made)).read("word/styles.xml").decode()


def a_paper_of(words: str) -> Paper:
    return Paper(
        "Notes",
        "en",
        [
            Prose(words),
            Prose(words, strong=True),
            Points([words], numbered=True),
            Points([words], boxes=True),
            LabelledLine("Name", words),
            LabelledLine("More", words, tall=True),
            Grid("List", ["What", "Day"], [[words, words]]),
            Grid("List", ["What", "Day"], [[words, words]], lines=(1, 1)),
            Pairs([(words, words)]),
            Address([words], of_sender=True),
            Signature(words, words),
        ],
    )


@pytest.mark.slow
@settings(max_examples=100, deadline=None)
@given(st.text(st.characters(exclude_categories=())))
def test_no_file_breaks_whatever_is_typed(typed: str) -> None:
    paper = a_paper_of(writable(typed))
    assert as_page(paper).encode()
    assert as_docx(paper)
    assert as_workbook(paper)
    with suppress(LetterMissingError):
        assert as_pdf(paper)


def test_what_is_no_letter_goes_and_every_script_stays_as_typed() -> None:
    assert writable(" Jo\x00an\x0bna\x1b \ufffe\ud800") == "Joanna"
    for name in ("李小龙", "ਗੁਰਮੁਖੀ", "محمد", "Ольга", "Łukasz Đặng", "नि\u200dका", "two\nlines"):
        assert writable(name) == name


@pytest.mark.parametrize("name", ["Siân", "Łukasz Đặng", "Ольга", "Νίκος", "محمد", "שרה"])
def test_a_pdf_writes_the_letters_its_fonts_have(name: str) -> None:
    assert as_pdf(a_paper_of(name)).startswith(b"%PDF")


@pytest.mark.parametrize("name", ["李小龙", "ਗੁਰਮੁਖੀ", "ไทย", "ሰላም", "👍"])
def test_a_pdf_that_would_have_holes_is_refused_by_a_name_that_does_not_quote_it(name: str) -> None:
    with pytest.raises(LetterMissingError) as refused:
        as_pdf(a_paper_of(name))
    assert name[0] not in str(refused.value)
    assert refused.value.__suppress_context__
