"""Files made from papers: readable, tagged, without a name or a day, and safe to open."""

import io
import zipfile
from contextlib import suppress

import pypdf
import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from ui.asking import writable
from ui.papers import (
    Entry,
    Grid,
    Heading,
    LetterMissingError,
    Paper,
    Points,
    Prose,
    as_docx,
    as_page,
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
        Entry("Name"),
        Entry("Amount", "£5.00"),
        Entry("More", tall=True),
        Grid("A list: [of] things?", ["What", "Day"], [[words, "1"] for words in NASTY], 2),
    ],
)


def test_a_pdf_is_tagged_speaks_its_language_and_reads_every_word_as_typed() -> None:
    read = pypdf.PdfReader(io.BytesIO(as_pdf(PAPER)))
    root = read.trailer["/Root"]
    assert root["/Lang"] == "cy"
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    words = "".join(page.extract_text() for page in read.pages)
    for nasty in ("=HYPERLINK(1)", "#let x = 1", "<script>alert(1)</script>", "$x$ *b* [c]", "Tŷ a dŵr"):
        assert nasty in words


def test_a_table_of_many_columns_lies_on_its_side_so_that_there_is_room_to_write() -> None:
    heads = [f"Head {number}" for number in range(9)]
    for paper, wide in ((PAPER, False), (Paper("Calls", "en", [Grid("Calls", heads, [], 8)]), True)):
        box = pypdf.PdfReader(io.BytesIO(as_pdf(paper))).pages[0].mediabox
        assert (box.width > box.height) == wide
        assert ("A4 landscape" in as_page(paper)) == wide


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
    assert any(line.startswith("Name ___") for line in words)
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
            Entry("Name", words),
            Entry("More", words, tall=True),
            Grid("List", ["What", "Day"], [[words, words]], wordy=True),
        ],
    )


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
