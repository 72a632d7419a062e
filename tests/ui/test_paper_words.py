"""What the papers say: short enough to say in a breath, whole, and never towards the other parent."""

import html
import io
import re
from datetime import date, timedelta
from decimal import Decimal

import pypdf
import pytest
from openpyxl import load_workbook

import logic
from content import LANGUAGES, day, money, text
from logic import decisions
from logic.arrangements import PaymentEntry, reckon
from logic.codes import ArrangementKind
from logic.decisions import DeadlineCode
from logic.law import law_on
from logic.scenarios import add_up_nights
from presentation.papers import (
    LabelledLine,
    Pairs,
    Paper,
    Signature,
    as_fragment,
    one_sheet,
    written_down,
)
from presentation.visit.papers import Caller
from tests.logic.families import TODAY, children, family
from tests.ui.test_guidance_words import TOWARDS_CONTACT
from ui.papers import (
    CALL_LINES,
    as_pdf,
    as_workbook,
    call_card,
    call_list,
    have_ready,
    items_for,
    keep_a_note,
    letter,
    nights_list,
    payment_list,
    ticks_for,
)
from ui.papers.letters import LETTERS, time_limit_in_words

MOST_WORDS_A_MINUTE = 190


def words(paper: Paper) -> str:
    return re.sub(r"<[^>]+>", " ", as_fragment(paper))


def whole_card(role: str, language: str) -> Paper:
    return call_card(role, set(ticks_for(role)), dict.fromkeys(CALL_LINES, "Tuesdays"), "Sam", language)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("role", ["receive", "pay", "care_for", "child"])
def test_all_that_can_be_said_on_the_phone_is_on_one_page(role: str, language: str) -> None:
    """With every tick it went over two pages, and nobody turns a page while reading to a caseworker."""
    assert len(pypdf.PdfReader(io.BytesIO(as_pdf(whole_card(role, language)))).pages) == 1


def sheet(*parents: dict[str, object], weekly: str) -> Paper:
    estimate = logic.estimate(family(*parents, weekly=weekly))
    return one_sheet(estimate, logic.compare(estimate).total, "en", TODAY)


@pytest.mark.parametrize("role", ["receive", "pay"])
def test_the_script_can_be_read_out_in_about_a_minute(role: str) -> None:
    ticked = {"abuse", "no_contact", "keep_secret", "collect", "bank"}
    card = words(call_card(role, ticked, {"times": "Tuesdays from 2 to 3"}, "", "en"))
    assert len(card.split()) <= MOST_WORDS_A_MINUTE


def test_a_receiving_parent_is_not_asked_whether_paying_is_hard() -> None:
    assert set(ticks_for("pay")) - set(ticks_for("receive")) == {"hardship"}


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("role", Caller)
def test_what_keeps_a_person_safe_is_said_first(role: str, language: str) -> None:
    ticks = ticks_for(role)
    assert ticks.index("abuse") < ticks.index("collect") < ticks.index("missed")
    assert "Sam" in words(whole_card(role, language))


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_no_paper_for_the_service_sends_anyone_to_the_other_parent(language: str) -> None:
    papers = [whole_card(role, language) for role in Caller]
    papers += [have_ready(role, set(), language) for role in ("receive", "pay")]
    papers += [letter(kind, {}, False, language, role=role) for kind in LETTERS for role in (None, *Caller)]
    for paper in papers:
        found = re.search(TOWARDS_CONTACT[language], words(paper).replace("gysylltiad", ""), re.I)
        assert not found, (paper.title, found)


def test_the_checklist_says_so_when_nothing_is_missing() -> None:
    everything = {item for items in items_for("pay").values() for item in items}
    assert "You have everything on the list." in words(have_ready("pay", everything, "en"))


def test_an_ordinary_familys_sheet_is_one_page_with_its_paragraphs() -> None:
    paper = sheet(children(0, 60), weekly="500")
    read = pypdf.PdfReader(io.BytesIO(as_pdf(paper)))
    assert len(read.pages) == 1
    said = read.pages[0].extract_text()
    assert "£74.29" in said
    assert "Sch 1 para 2" in said
    assert "It is not a decision" in said
    assert "21 November 2026" in said


def test_the_sheet_sets_the_three_ways_beside_each_other() -> None:
    said = words(sheet(children(0), weekly="500"))
    assert "£72.00" in said
    assert "£57.60" in said
    assert len(ArrangementKind) == 3


def test_an_arrangement_names_no_condition_about_seeing_the_child() -> None:
    for language in LANGUAGES:
        said = words(written_down({}, False, language)).lower()
        assert not re.search(r"\b(if|unless|provided|in return)\b.{0,40}\b(see|contact|visit)", said)


def test_the_notes_hold_what_was_typed_as_typed() -> None:
    assert "&lt;b&gt;" in as_fragment(keep_a_note([["<b>", "", "", ""]], "en"))


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("kind", LETTERS)
def test_every_letter_has_the_form_of_a_letter(kind: str, language: str) -> None:
    said = html.unescape(words(letter(kind, {"name": "Sam Jones"}, False, language)))
    parts = (
        "letters.gap.answer_to",
        "letters.gap.sent",
        "letters.dear",
        f"letters.{kind}.subject",
        "letters.faithfully",
    )
    places = [said.index(text(part, language)) for part in parts]
    assert places == sorted(places)
    assert said.rstrip().endswith("Sam Jones")
    assert letter(kind, {}, False, language).blocks[-1] == Signature(
        text("letters.gap", language, what=text("letters.ask.name", language))
    )


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_sheet_says_who_pays_whom_by_which_answers_and_leaves_a_line_for_the_reference(language: str) -> None:
    estimate = logic.estimate(family(children(0), children(60), weekly="500"))
    comparison = logic.compare(estimate)
    answers = [("Children", "2")]
    whole = one_sheet(estimate, comparison.total, language, TODAY, answers=answers, families=("Sam", ""))
    assert Pairs(answers) in whole.blocks
    assert LabelledLine(text("one_sheet.reference", language)) in whole.blocks
    said = html.unescape(words(whole))
    for name, parent in zip(
        (text("family.called", language, name="Sam"), text("family.2", language)),
        estimate.receiving_parents,
        strict=True,
    ):
        week = money(parent.weekly, language)
        assert text("one_sheet.who.each", language, family=name[0].upper() + name[1:], amount=week) in said
    hers = one_sheet(estimate, comparison.receiving_parents[0], language, TODAY)
    assert text("one_sheet.who", language) in html.unescape(words(hers))
    assert 'class="figure"' in as_fragment(hers)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_payment_of_which_a_part_came_says_what_its_days_late_are_counted_of(language: str) -> None:
    entry = PaymentEntry(date(2026, 9, 11), Decimal("60.00"), Decimal("25.50"), date(2026, 9, 15))
    log = reckon([entry], date(2026, 11, 26), law_on(TODAY, logic.Nation.ENGLAND))
    said = html.unescape(words(payment_list(log, language, date(2026, 11, 26))))
    assert text("records.days_late.part", language, count=76) in said
    assert text("records.days_late.counted", language, day=day(date(2026, 11, 26), language)) in said


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_each_line_to_sign_says_whose_it_is(language: str) -> None:
    said = html.unescape(words(written_down({"payer": "Sam"}, False, language)))
    assert text("written_down.sign.payer.named", language, name="Sam") in said
    assert text("written_down.sign.receiver", language) in said
    assert said.count(text("written_down.sign.day", language)) >= 2


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_what_was_said_in_a_call_has_the_whole_width_of_an_upright_page(language: str) -> None:
    for rows in ([], [["5/9/2026", "", "", "", "", "Long", "", "", ""]]):
        paper = call_list(rows, language)
        box = pypdf.PdfReader(io.BytesIO(as_pdf(paper))).pages[0].mediabox
        assert box.width < box.height
        assert f'<div class="of-1"><dt>{html.escape(text("records.calls.said", language))}' in as_fragment(paper)
    assert len(pypdf.PdfReader(io.BytesIO(as_pdf(call_list([], language)))).pages) == 1


def test_a_spreadsheet_of_calls_and_nights_knows_the_day_and_counts_the_nights() -> None:
    calls = load_workbook(io.BytesIO(as_workbook(call_list([["5/9/2026", *["x"] * 8]], "en")))).worksheets[0]
    assert calls["A2"].is_date
    months = ["12", "9", *[""] * 10]
    noted = add_up_nights(months, law_on(TODAY, logic.Nation.ENGLAND))
    nights = load_workbook(io.BytesIO(as_workbook(nights_list(months, noted, "en")))).worksheets[0]
    assert [nights["B2"].value, nights["B3"].value, nights["B14"].value] == [12, 9, "=SUM(B2:B13)"]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_days_left_of_a_letter_are_counted_said_of_today_and_never_of_a_day_gone_by(language: str) -> None:
    for kind, code, start in (
        ("reconsideration", DeadlineCode.RECONSIDERATION, date(2026, 10, 1)),
        ("complaint", DeadlineCode.COMPLAINT_REPLY, date(2026, 6, 1)),
    ):
        limit = decisions.deadline(code, start, logic.Nation.SCOTLAND)
        said = {
            days: time_limit_in_words(kind, limit, limit.day + timedelta(days=days), language)[0]
            for days in (-2, -1, 0, 1)
        }
        assert text("deadline.left", language, count=2) in said[-2]
        assert text("deadline.left", language, count=1) in said[-1]
        assert text("deadline.today", language) in said[0]
        for past in ("letters.deadline.past", "letters.reply_by.past"):
            is_this_one = ("reply" in past) == (kind == "complaint")
            assert (text(past, language, day=day(limit.day, language)) == said[1]) is is_this_one


def test_a_sheet_says_what_could_make_the_figure_differ_and_of_nothing_due_that_it_is_nothing() -> None:
    said = words(sheet(children(175), weekly="500"))
    assert text("warning.nights_suggest_equal_care", "en") in said
    assert "£0.00 a week" not in words(sheet(children(0), weekly="0"))
    assert "Nothing is due under the rules." in words(sheet(children(0), weekly="0"))


def test_one_of_two_receiving_parents_takes_home_why_nothing_is_due_to_her() -> None:
    parents = [children(60), children(0)]
    estimate = logic.estimate(family(*parents, weekly="0", benefits=["state_pension"]))
    hers = one_sheet(estimate, logic.compare(estimate).receiving_parents[0], "en", TODAY)
    assert text("why_nothing.benefit_nights_nil", "en") in words(hers)
    whole = one_sheet(estimate, logic.compare(estimate).total, "en", TODAY)
    assert text("why_nothing.benefit_nights_nil", "en") not in words(whole)
