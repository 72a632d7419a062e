"""Count the nights: a pattern and holidays for each child, council care, and care that is shared equally."""

import streamlit as st

import ui
from presentation.forms import (
    NightsQuestion,
    alike_questions,
    council_tick,
    counting_tick,
    equal_tick,
    holiday_questions,
    nights_questions,
    pattern_problems,
    pattern_questions,
    unproved_tick,
)
from presentation.visit import HolidayAnswers, HolidayWay

answers = ui.answers()


def ask_child(question: NightsQuestion) -> None:
    """All that few families have to tell of a child."""
    ui.show_child_heading(question)
    if ui.ask_tick_alone(counting := counting_tick(question)):
        with ui.inset(counting.inset):
            ask_pattern(question)
    if ui.ask_tick_alone(unproved := unproved_tick(question)):
        with ui.inset(unproved.inset):
            ui.show_text("care.unproved.rule")
            ui.show_shared_unproved(question)
    ui.ask(council_tick(question), ui.care_problems)
    if ui.ask_tick_alone(equal := equal_tick(question)):
        with ui.inset(equal.inset):
            ui.show_text("care.equal.outcome")


def ask_pattern(question: NightsQuestion) -> None:
    """The usual nights of one or two weeks, and the holidays."""
    pattern = question.answer.pattern
    for asked in ui.as_answered(lambda: pattern_questions(question)):
        ui.ask(asked, lambda: pattern_problems(pattern, ui.today()))
    if pattern.way is HolidayWay.BY_DATE:
        ask_holidays(question)
    if st.button(ui.say("care.count"), key=f"count{question.at}", type="primary"):
        pattern.asked = True
        st.rerun()
    ui.show_counted(question)


def ask_holidays(question: NightsQuestion) -> None:
    """Each holiday's first and last night, and the nights of it with the paying parent."""
    pattern = question.answer.pattern
    ui.ask_all(holiday_questions(question), lambda: pattern_problems(pattern, ui.today()))
    if st.button(ui.say("care.holiday.more"), key=f"holiday-more{question.at}", type="tertiary"):
        pattern.holidays.append(HolidayAnswers())
        st.rerun()


ui.show("count_nights")
if not nights_questions(answers):
    ui.show_open_questions()
else:
    for alike in alike_questions(answers, at="-care"):
        ui.ask(alike)
    for child in nights_questions(answers):
        ask_child(child)
ui.show_way_back()
