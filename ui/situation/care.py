"""Care told in full: nights counted from a pattern and holidays, nights in council care, care shared equally."""

import html

import streamlit as st

from content import number
from logic import (
    Circumstances,
    ErrorCode,
    Holiday,
    LogicError,
    NightsCounted,
    Problem,
    assumed_nights,
    count_nights,
    count_nights_undated,
    parse_day,
    parse_nights,
)
from presentation.visit import Answers, HolidayAnswers, HolidayWay, PatternAnswers
from ui.asking import NightsQuestion, answers, law_today, nights_label, read, say, show_heading, today
from ui.screen import language, put

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
NIGHTS_IN_A_WEEK = len(DAYS)
Problems = dict[str, ErrorCode]


def council_path(question: NightsQuestion) -> str:
    """Give the path of the fact a child's nights in council care are."""
    return question.path.removesuffix(".nights") + ".local_authority_nights"


def show_child_heading(question: NightsQuestion) -> None:
    """Draw whose nights are asked about, as the question of the estimate does."""
    code = nights_label(question, len(answers().families))
    show_heading(code, number=question.child + 1, family=question.family + 1)


def nights_of(pattern: PatternAnswers) -> dict[int, str]:
    """Name each night of the pattern, from the Monday of its first week on."""
    words = "care.night" if pattern.weeks == 1 else "care.night_of_week"
    return {
        night: say(f"{words}.{DAYS[night % NIGHTS_IN_A_WEEK]}", week=night // NIGHTS_IN_A_WEEK + 1)
        for night in range(pattern.weeks * NIGHTS_IN_A_WEEK)
    }


def care_problems() -> Problems:
    """Say what is wrong with nights in council care, by path, once something was typed or asked."""
    given = answers()
    found = read(given)
    if isinstance(found, Circumstances):
        return {}
    return {path: code for path, code in found.items() if path.endswith("local_authority_nights")}


def _holiday(place: int, told: HolidayAnswers) -> Holiday:
    first, last = parse_day(told.first), parse_day(told.last)
    if first is None or last is None:
        wrong = "last" if first else "first"
        raise LogicError(Problem(ErrorCode.DATE_NOT_A_DATE, f"holidays.{place}.{wrong}"))
    return Holiday(first, last, parse_nights(told.nights, f"holidays.{place}.nights"))


def _count(pattern: PatternAnswers) -> NightsCounted:
    """Count a year from tonight. Raises `LogicError` with the field it is about."""
    law = law_today()
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
        holidays = [_holiday(place, told) for place, told in enumerate(pattern.holidays)]
    return count_nights(today(), usual, law, holidays)


def pattern_problems(pattern: PatternAnswers) -> Problems:
    """Say what is wrong with a pattern's holidays, once a count has been asked for."""
    if not (pattern.counting and pattern.asked):
        return {}
    try:
        _count(pattern)
    except LogicError as told:
        return {_field(problem.field): problem.code for problem in told.problems}
    return {}


def _field(path: str) -> str:
    """Put what is wrong with a holiday as a whole beside its first night."""
    return f"{path}.first" if path.startswith("holidays.") and path.count(".") == 1 else path


def _use(given: Answers, question: NightsQuestion, nights: int) -> None:
    """Answer the question about nights with a number; every other child keeps the nights its answer stood for."""
    law = law_today()
    if not given.exact_nights:
        stands_for = {band.code: band.stands_for for band in law.shared_care.bands}
        for family in given.families:
            for child in family.children:
                child.nights = str(stands_for[child.band]) if child.band in stands_for else ""
        given.exact_nights = True
    question.answer.nights = str(nights)


def _offer(question: NightsQuestion, counted: NightsCounted, code: str) -> None:
    band = say(f"nights_band.{counted.band.code}", low=counted.band.low, high=counted.band.high)
    said = say(code, nights=number(counted.nights, language()), band=band)
    put(f'<div class="answer" role="status"><p>{html.escape(said)}</p></div>')
    given, twin = answers(), f"{question.family}-{question.child}"
    if given.exact_nights and question.answer.nights == str(counted.nights):
        put(f"<p>{html.escape(say('care.used'))}</p>")
    elif st.button(say("care.use"), key=f"use-{code.removeprefix('care.')}-{twin}"):
        _use(given, question, counted.nights)
        st.rerun()


def show_counted(question: NightsQuestion) -> None:
    """Draw the count of a child's pattern and offer to use it as the answer."""
    pattern = question.answer.pattern
    if pattern.asked and not pattern_problems(pattern):
        _offer(question, _count(pattern), "care.counted")


def show_shared_unproved(question: NightsQuestion) -> None:
    """Draw the nights that are taken when both agree that care is shared and not how often."""
    _offer(question, assumed_nights(law_today()), "care.assumed")
