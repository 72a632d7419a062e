"""Care told in full: nights counted from a pattern and holidays, nights in council care, care shared equally."""

from datetime import date

from logic.calculation import Circumstances, Holiday, NightsCounted, assumed_nights, count_nights, count_nights_undated
from logic.codes import ErrorCode
from logic.date_parsing import parse_day
from logic.errors import LogicError, Problem
from logic.law import Law
from logic.money import parse_nights
from presentation.forms.estimate import council_nights_question, read_answers
from presentation.forms.fields import (
    ChoiceField,
    Option,
    Problems,
    Question,
    SeveralField,
    Slot,
    TextField,
    TextKind,
    TickField,
    options,
    slot,
    words,
)
from presentation.forms.nights import NightsQuestion, law_of
from presentation.visit.estimate import Answers
from presentation.visit.nights import HolidayAnswers, HolidayWay, PatternAnswers

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
NIGHTS_IN_A_WEEK = len(DAYS)


def nights_of(pattern: PatternAnswers) -> tuple[Option[int], ...]:
    """Name each night of the pattern, from the Monday of its first week on."""
    sentence = "care.night" if pattern.weeks == 1 else "care.night_of_week"
    return tuple(
        Option(night, words(f"{sentence}.{DAYS[night % NIGHTS_IN_A_WEEK]}", week=night // NIGHTS_IN_A_WEEK + 1))
        for night in range(pattern.weeks * NIGHTS_IN_A_WEEK)
    )


def pattern_questions(question: NightsQuestion) -> tuple[Question, ...]:
    """Ask for the usual nights of one or two weeks, and how the holidays are told."""
    pattern, at = question.answer.pattern, question.at
    return (
        ChoiceField(
            name="weeks",
            at=at,
            label=words("care.weeks"),
            slot=slot(pattern, lambda p: p.weeks),
            options=options((1, 2), "care.weeks"),
        ),
        SeveralField(
            name="nights",
            at=at,
            label=words("care.counting"),
            slot=slot(pattern, lambda p: p.nights),
            options=nights_of(pattern),
        ),
        ChoiceField(
            name="way",
            at=at,
            label=words("care.way"),
            slot=slot(pattern, lambda p: p.way),
            options=options(HolidayWay, "care.way"),
            opens=_holidays_together(pattern, at),
            opened_by=(HolidayWay.TOGETHER,),
            inset=f"together{at}",
        ),
    )


def _holidays_together(pattern: PatternAnswers, at: str) -> tuple[Question, ...]:
    return (
        TextField(
            name="holiday_nights",
            at=at,
            label=words("care.holiday_nights"),
            hint=words("care.holiday_nights.hint"),
            kind=TextKind.COUNT,
            slot=slot(pattern, lambda p: p.holiday_nights),
        ),
        TextField(
            name="holiday_nights_with_payer",
            at=at,
            label=words("care.holiday_nights_with_payer"),
            hint=words("care.holiday_nights_with_payer.hint"),
            kind=TextKind.COUNT,
            slot=slot(pattern, lambda p: p.holiday_nights_with_payer),
        ),
    )


def holiday_questions(question: NightsQuestion) -> tuple[Question, ...]:
    """Ask for each holiday's first and last night, and the nights of it with the paying parent."""
    asked: list[Question] = []
    for place, holiday in enumerate(question.answer.pattern.holidays):
        asked += _holiday_questions(holiday, place, f"-holiday{question.at}-{place}")
    return tuple(asked)


def _holiday_questions(holiday: HolidayAnswers, place: int, at: str) -> tuple[Question, ...]:
    """Ask for one holiday's nights."""

    def asked(name: str, answer_slot: Slot[str], kind: TextKind) -> TextField:
        return TextField(
            name=name,
            at=at,
            error_name=f"holiday_{name}",
            label=words(f"care.holiday.{name}", number=place + 1),
            path=f"holidays.{place}.{name}",
            kind=kind,
            slot=answer_slot,
        )

    return (
        asked("first", slot(holiday, lambda h: h.first), TextKind.DAY),
        asked("last", slot(holiday, lambda h: h.last), TextKind.DAY),
        asked("nights", slot(holiday, lambda h: h.nights), TextKind.COUNT),
    )


def counting_tick(question: NightsQuestion) -> TickField:
    """Offer to count the nights from a pattern."""
    return TickField(
        name="counting",
        at=question.at,
        label=words("care.counting"),
        slot=slot(question.answer, lambda child: child.pattern.counting),
        inset=f"pattern{question.at}",
    )


def unproved_tick(question: NightsQuestion) -> TickField:
    """Ask whether care is shared and nobody can show how often."""
    return TickField(
        name="unproved",
        at=question.at,
        label=words("care.unproved"),
        slot=slot(question.answer, lambda child: child.pattern.unproved),
        inset=f"unproved{question.at}",
    )


def council_tick(question: NightsQuestion) -> TickField:
    """Ask whether the child spends nights in council care, and how many."""
    return TickField(
        name="has_council",
        at=question.at,
        label=words("care.has_council"),
        slot=slot(question.answer, lambda child: child.has_council),
        opens=(council_nights_question(question),),
        inset=f"council{question.at}",
    )


def equal_tick(question: NightsQuestion) -> TickField:
    """Ask whether care is shared exactly equally."""
    return TickField(
        name="equal_care",
        at=question.at,
        label=words("care.equal"),
        slot=slot(question.answer, lambda child: child.equal_care),
        inset=f"equal{question.at}",
    )


def council_problems(answers: Answers, today: date) -> Problems:
    """Say what is wrong with nights in council care, by path, once something was typed or asked."""
    circumstances = read_answers(answers, today)
    if isinstance(circumstances, Circumstances):
        return {}
    return {path: code for path, code in circumstances.items() if path.endswith("local_authority_nights")}


def _holiday(place: int, answers: HolidayAnswers) -> Holiday:
    first, last = parse_day(answers.first), parse_day(answers.last)
    if first is None or last is None:
        wrong = "last" if first else "first"
        raise LogicError(Problem(ErrorCode.DATE_NOT_A_DATE, f"holidays.{place}.{wrong}"))
    return Holiday(first, last, parse_nights(answers.nights, f"holidays.{place}.nights"))


def count_pattern(pattern: PatternAnswers, law: Law, today: date) -> NightsCounted:
    """Count a year from tonight. Raises `LogicError` with the field it is about."""
    if pattern.way is HolidayWay.TOGETHER:
        return count_nights_undated(
            len([night for night in pattern.nights if night < pattern.weeks * NIGHTS_IN_A_WEEK]),
            pattern.weeks,
            parse_nights(pattern.holiday_nights, "holiday_nights"),
            parse_nights(pattern.holiday_nights_with_payer, "holiday_nights_with_payer"),
            law,
        )
    usual = [night in pattern.nights for night in range(pattern.weeks * NIGHTS_IN_A_WEEK)]
    holidays = []
    if pattern.way is HolidayWay.BY_DATE:
        holidays = [_holiday(place, answers) for place, answers in enumerate(pattern.holidays)]
    return count_nights(today, usual, law, holidays)


def pattern_problems(pattern: PatternAnswers, law: Law, today: date) -> Problems:
    """Say what is wrong with a pattern's holidays, once a count has been asked for."""
    if not (pattern.counting and pattern.asked):
        return {}
    try:
        count_pattern(pattern, law, today)
    except LogicError as error:
        return {_field(problem.field): problem.code for problem in error.problems}
    return {}


def _field(path: str) -> str:
    """Put what is wrong with a holiday as a whole beside its first night."""
    return f"{path}.first" if path.startswith("holidays.") and path.count(".") == 1 else path


def nights_taken_when_unproved(law: Law) -> NightsCounted:
    """Give the nights that are taken when both agree that care is shared and not how often."""
    return assumed_nights(law)


def use_as_answer(answers: Answers, question: NightsQuestion, nights: int, today: date) -> None:
    """Answer the question with a number of nights a year; every other child keeps the nights its answer stood for."""
    law = law_of(answers, today)
    if not answers.exact_nights:
        stands_for = {band.code: band.stands_for for band in law.shared_care.bands}
        for family in answers.families:
            for child in family.children:
                child.nights = str(stands_for[child.band]) if child.band in stands_for else ""
        answers.exact_nights = True
    question.answer.nights = str(nights)
