"""Count the nights: a pattern and holidays for each child, council care, and care that is shared equally."""

from functools import partial

import streamlit as st

import ui

given = ui.answers()
questions = ui.nights_questions(given)


def ask_child(question: ui.NightsQuestion) -> None:
    """All that few families have to tell of a child."""
    child, twin = question.answer, f"-{question.family}-{question.child}"
    ui.show_child_heading(question)
    if ui.ask_whether(child.pattern, "counting", "care.counting", at=twin):
        with ui.inset(f"pattern{twin}"):
            ask_pattern(question, twin)
    if ui.ask_whether(child.pattern, "unproved", "care.unproved", at=twin):
        with ui.inset(f"unproved{twin}"):
            ui.show_text("care.unproved.rule")
            ui.show_shared_unproved(question)
    if ui.ask_whether(child, "has_council", "care.has_council", at=twin):
        with ui.inset(f"council{twin}"):
            path = ui.council_path(question)
            with ui.field("council_nights", ui.care_problems, "care.council_nights.hint", path=path, at=twin):
                ui.ask_text(child, "council_nights", "care.council_nights", at=twin)
    if ui.ask_whether(child, "equal_care", "care.equal", at=twin):
        with ui.inset(f"equal{twin}"):
            ui.show_text("care.equal.outcome")


def ask_pattern(question: ui.NightsQuestion, twin: str) -> None:
    """The usual nights of one or two weeks, and the holidays."""
    pattern = question.answer.pattern
    problems = partial(ui.pattern_problems, pattern)
    ui.ask_choice(pattern, "weeks", "care.weeks", ui.worded((1, 2), "care.weeks"), at=twin)
    ui.ask_several(pattern, "nights", ui.nights_of(pattern), at=twin)
    ui.ask_choice(pattern, "way", "care.way", ui.worded(ui.HolidayWay, "care.way"), at=twin)
    if pattern.way is ui.HolidayWay.TOGETHER:
        for name in ("holiday_nights", "holiday_nights_with_payer"):
            with ui.field(name, problems, f"care.{name}.hint", at=twin):
                ui.ask_text(pattern, name, f"care.{name}", at=twin)
    if pattern.way is ui.HolidayWay.BY_DATE:
        ask_holidays(question, twin)
    if st.button(ui.say("care.count"), key=f"count{twin}", type="primary"):
        pattern.asked = True
        st.rerun()
    ui.show_counted(question)


def ask_holidays(question: ui.NightsQuestion, twin: str) -> None:
    """Each holiday's first and last night, and the nights of it with the paying parent."""
    holidays = question.answer.pattern.holidays
    problems = partial(ui.pattern_problems, question.answer.pattern)
    for place, holiday in enumerate(holidays):
        for name in ("first", "last", "nights"):
            at = f"{twin}-{place}"
            with ui.field(f"holiday_{name}", problems, path=f"holidays.{place}.{name}", at=at):
                ui.ask_text(holiday, name, f"care.holiday.{name}", at=f"-holiday{at}", number=place + 1)
    if st.button(ui.say("care.holiday.more"), key=f"holiday-more{twin}", type="tertiary"):
        holidays.append(type(holidays[0])())
        st.rerun()


ui.show("count_nights")
if not questions:
    ui.show_open_questions()
else:
    for at, family in enumerate(given.families):
        if ui.children_in(family) > 1:
            options = ui.worded((True, False), "estimate.alike")
            label = "estimate.alike.label" if len(given.families) == 1 else "estimate.alike.of_several"
            ui.ask_choice(family, "alike", label, options, at=f"-{at}-care", number=at + 1)
    for asked in ui.nights_questions(given):
        ask_child(asked)
ui.show_way_back()
