"""Count the nights: a pattern and holidays for each child, council care, and care that is shared equally."""

import streamlit as st

from presentation.forms.counting_nights import (
    council_tick,
    counting_tick,
    equal_tick,
    holiday_questions,
    pattern_problems,
    pattern_questions,
    unproved_tick,
)
from presentation.forms.estimate import alike_questions
from presentation.forms.nights import NightsQuestion, nights_questions
from presentation.visit.nights import HolidayAnswers, HolidayWay
from ui import asking, estimating, situation

answers = asking.answers()


def ask_nights_of_child(question: NightsQuestion) -> None:
    """All that few families have to tell of a child."""
    situation.render_child_heading(question)
    if asking.ask_tick_alone(counting := counting_tick(question)):
        with asking.inset(counting.inset):
            ask_pattern(question)
    if asking.ask_tick_alone(unproved := unproved_tick(question)):
        with asking.inset(unproved.inset):
            asking.render_text("care.unproved.rule")
            situation.render_shared_unproved(question)
    asking.ask(council_tick(question), situation.care_problems)
    if asking.ask_tick_alone(equal := equal_tick(question)):
        with asking.inset(equal.inset):
            asking.render_text("care.equal.outcome")


def ask_pattern(question: NightsQuestion) -> None:
    """The usual nights of one or two weeks, and the holidays."""
    pattern = question.answer.pattern
    for asked in asking.as_answered(lambda: pattern_questions(question)):
        asking.ask(asked, lambda: pattern_problems(pattern, asking.law_today(), asking.today()))
    if pattern.way is HolidayWay.BY_DATE:
        ask_holidays(question)
    if st.button(asking.message("care.count"), key=f"count{question.at}", type="primary"):
        pattern.asked = True
        st.rerun()
    situation.render_counted(question)


def ask_holidays(question: NightsQuestion) -> None:
    """Each holiday's first and last night, and the nights of it with the paying parent."""
    pattern = question.answer.pattern
    asking.ask_all(holiday_questions(question), lambda: pattern_problems(pattern, asking.law_today(), asking.today()))
    if st.button(asking.message("care.holiday.more"), key=f"holiday-more{question.at}", type="tertiary"):
        pattern.holidays.append(HolidayAnswers())
        st.rerun()


asking.render_fragment("count_nights")
if not nights_questions(answers):
    estimating.render_open_questions()
else:
    for alike in alike_questions(answers, at="-care"):
        asking.ask(alike)
    for child in nights_questions(answers):
        ask_nights_of_child(child)
    asking.render_way_back()
