"""The questions of papers and explorers: their words, what stands first in them, and what is said of a slip."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from content import LANGUAGES, Language, text
from logic.codes import ErrorCode, Nation, Period
from logic.law import law_on
from presentation import Reader
from presentation.forms.arrangements import collected_question, period_question, weekly_question
from presentation.forms.fields import AnyChoice, AnySeveral, Question, TextField, TextKind, slot
from presentation.forms.papers import (
    add_payment,
    call_card_lines,
    call_card_ticks,
    call_lines,
    caller_question,
    have_ready_ticks,
    letter_kind_question,
    letter_lines,
    letter_nation_question,
    letter_problems_of_days,
    letter_words,
    lines_of,
    list_question,
    month_lines,
    month_problems,
    note_lines,
    parent_question,
    payment_lines,
    payment_problems,
    saving_questions,
    written_down_lines,
)
from presentation.forms.scenarios import home_questions
from presentation.visit.form_answers import LONGEST_NOTE
from presentation.visit.papers import CallAnswers, Caller, LetterKind, LettersAnswers, NoteAnswers, RecordsAnswers
from presentation.visit.role import Role
from presentation.visit.state import VisitState
from ui.papers import LETTER_FIELDS, items_for, ticks_for

NOW = datetime(2026, 11, 21, tzinfo=UTC)
TODAY = NOW.date()


def every_question() -> list[Question]:
    visit = VisitState()
    papers, arriving = visit.papers, visit.exploring.arriving
    every = {name for fields in LETTER_FIELDS.values() for name in fields}
    return [
        parent_question("have_ready", slot(papers.have_ready, lambda a: a.role), None),
        caller_question("call_card", slot(papers.call_card, lambda a: a.role), None),
        call_card_ticks(papers.call_card, ticks_for("pay")),
        *call_card_lines(papers.call_card),
        *(have_ready_ticks(papers.have_ready, heading, items) for heading, items in items_for("pay").items()),
        *note_lines(NoteAnswers()),
        *call_lines(CallAnswers()),
        *written_down_lines(papers.written_down),
        *saving_questions("letters", papers.saving_of("letters")),
        letter_kind_question(papers.letters, None),
        letter_nation_question(papers.letters, None),
        *letter_lines(papers.letters, every, ""),
        list_question(papers.records),
        *payment_lines(papers.records),
        *month_lines(papers.records),
        weekly_question(arriving, None),
        collected_question(arriving),
        *home_questions(visit.exploring.homes.paying, "paying"),
        *home_questions(visit.exploring.homes.receiving, "receiving"),
        period_question(visit.looked_at),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", [None, *Role])
def test_every_question_has_its_words_whoever_reads(role: Role | None, language: Language) -> None:
    reader = Reader(language, NOW, role)
    for question in every_question():
        options: list[str] = []
        if isinstance(question, AnyChoice | AnySeveral):
            options = [option.label.text_for(reader) for option in question.options]
        assert all(options)
        assert question.label.text_for(reader) not in options, "a label is never the sentence of one of its options"
        if question.unreadable:
            assert text(question.unreadable, language)


def test_no_two_questions_have_the_same_key() -> None:
    keys = [question.key for question in every_question() if not isinstance(question, AnySeveral)]
    assert len(keys) == len(set(keys))


def test_the_amount_of_the_estimate_stands_until_the_person_types_another() -> None:
    arriving = VisitState().exploring.arriving
    weekly_question(arriving, Decimal("60.00")).slot.write("60.00")
    assert weekly_question(arriving, Decimal("92.05")).slot.read() == "92.05"
    weekly_question(arriving, Decimal("92.05")).slot.write("70")
    assert weekly_question(arriving, Decimal("142.47")).slot.read() == "70"


def test_a_field_that_the_person_emptied_stays_empty() -> None:
    letters = LettersAnswers()
    (wrong,) = [each for each in letter_lines(letters, ["wrong"], "The weekly amount differs.") if "wrong" in each.name]
    assert wrong.kind is TextKind.NOTE and wrong.slot.read() == "The weekly amount differs."
    wrong.slot.write("")
    assert letter_lines(letters, ["wrong"], "The weekly amount differs.")[-1].slot.read() == ""


def test_differences_longer_than_a_note_are_cut_to_one() -> None:
    assert len(letter_lines(LettersAnswers(), ["wrong"], "x" * 5000)[-1].slot.read()) == LONGEST_NOTE


def test_a_known_nation_stands_first_and_another_can_be_picked() -> None:
    letters = LettersAnswers()
    question = letter_nation_question(letters, Nation.WALES)
    assert question.slot.read() == "wales"
    question.slot.write("not_known")
    assert letter_nation_question(letters, Nation.WALES).slot.read() == "not_known"


def test_a_decision_dated_tomorrow_stays_in_its_field_and_out_of_the_letter() -> None:
    letters = LettersAnswers(day="22/11/2026", sent="22/11/2026")
    questions = letter_lines(letters, LETTER_FIELDS["reconsideration"], "")
    assert letter_problems_of_days(letters, TODAY) == {"letters-day": ErrorCode.DATE_AHEAD}
    assert letter_words(letters, questions, TODAY)["day"] == ""
    assert letter_words(letters, letter_lines(letters, ["sent"], ""), TODAY)["sent"] == "22/11/2026"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_ahead_and_a_day_that_is_none_have_sentences_of_their_own(language: Language) -> None:
    letters = LettersAnswers(day="22/11/2026")
    (day,) = [each for each in letter_lines(letters, ["day"], "") if each.name == "letters-day"]
    assert day.error(letter_problems_of_days(letters, TODAY), language) == text("error.date_ahead", language)
    letters.day = "soon"
    assert day.error(letter_problems_of_days(letters, TODAY), language) == text("letters.day_wrong", language)


def test_a_payment_that_cannot_be_read_stays_as_typed_and_one_that_can_leaves_its_fields() -> None:
    records = RecordsAnswers()
    for field, typed in zip(payment_lines(records), ("4/9/2026", "sixty", "60", "1/1/2030"), strict=True):
        field.slot.write(typed)
    assert payment_problems(records, TODAY) == {}, "nothing is wrong before it was to be added"
    add_payment(records, TODAY)
    assert not records.payments and records.payment.due == "sixty"
    assert payment_problems(records, TODAY) == {"records-payments-due": ErrorCode.AMOUNT_NOT_A_NUMBER}
    records.payment.due = "60"
    assert payment_problems(records, TODAY) == {"records-payments-came_on": ErrorCode.DATE_AHEAD}
    records.payment.came_on = ""
    add_payment(records, TODAY)
    assert len(records.payments) == 1
    assert lines_of(records.payment) == {"due_on": "", "due": "", "came": "", "came_on": ""}
    assert payment_problems(records, TODAY) == {}


def test_a_month_of_32_nights_is_wrong() -> None:
    records = RecordsAnswers()
    records.months[2] = "32"
    assert set(month_problems(records, law_on(TODAY, Nation.ENGLAND))) == {"records-month-3"}


def test_only_short_answers_stand_beside_each_other() -> None:
    short = {question.name for question in every_question() if isinstance(question, AnyChoice) and question.short}
    assert short == {"saving-letters-own", "saving-letters-seen", "period-shown"}


def test_every_letter_and_every_period_can_be_picked() -> None:
    assert [option.value for option in letter_kind_question(LettersAnswers(), None).options] == list(LetterKind)
    assert {option.value for option in period_question(VisitState().looked_at).options} <= set(Period)


def test_every_caller_is_one_that_a_paper_speaks_for() -> None:
    card = VisitState().papers.call_card
    question = caller_question("call_card", slot(card, lambda a: a.role), Caller.CHILD)
    assert question.slot.read() is Caller.CHILD
    assert isinstance(call_card_lines(card)[0], TextField)
