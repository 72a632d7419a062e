"""Draws the questions of a form with Streamlit's fields. Each answer goes to its slot as soon as it is in."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import TypeVar

import streamlit as st

from presentation.forms.fields import (
    AnyChoice,
    AnySeveral,
    DayField,
    Field,
    Option,
    Problems,
    Question,
    Slot,
    TextField,
    TextKind,
    TickField,
)
from presentation.views.markup import render
from ui.asking.questions import choice_key, inset, labelled_field, no_problems, reader
from ui.screen import drawn, field_key, held, language, render_html

FindProblems = Callable[[], Problems]
AnyAsked = TypeVar("AnyAsked")


def ask(question: Question, problems: FindProblems = no_problems) -> None:
    """Draw one question with its hint, what is wrong with its answer, and the questions that its answer opens.

    `problems` is asked once the answer is in: an error must go as soon as it is mended.
    """
    match question:
        case TextField():
            _ask_text(question, problems)
        case AnyChoice():
            _ask_choice(question, problems)
        case AnySeveral():
            _ask_several(question)
        case TickField():
            _ask_tick(question, problems)
        case DayField():
            _ask_day(question, problems)


def ask_all(questions: Iterable[Question], problems: FindProblems = no_problems) -> None:
    """Draw questions one below another."""
    for question in questions:
        ask(question, problems)


def as_answered(questions: Callable[[], Sequence[AnyAsked]]) -> Iterator[AnyAsked]:
    """Give questions one after another, each looked up once those before it are answered: they may decide about it."""
    place = 0
    while place < len(asked := questions()):
        yield asked[place]
        place += 1


def _key(question: Field) -> str:
    return field_key(f"ask-{question.key}")


def _write_text(answer: Slot[str], typed: object) -> None:
    if isinstance(typed, str):
        answer.write(typed)


def _write_part_of_day(answer: Slot[tuple[str, str, str]], place: int, typed: object) -> None:
    if isinstance(typed, str):
        parts = [*answer.read()]
        parts[place] = typed
        answer.write((parts[0], parts[1], parts[2]))


def _write_one_of_several(question: AnySeveral, value: object, ticked: object) -> None:
    question.answer({*question.answered, value} if ticked else question.answered - {value})


def _write_tick(answer: Slot[bool], ticked: object) -> None:
    answer.write(bool(ticked))


def _ask_text(question: TextField, problems: FindProblems) -> None:
    asked_reader = reader()
    hint = question.hint.text_for(asked_reader) if question.hint else ""
    box = f"{question.error_name or question.name}{question.at}"
    with labelled_field(box, lambda: question.error(problems(), language()), hint, question.kind.keypad):
        label, before = question.label.text_for(asked_reader), question.slot.read()
        if question.kind is TextKind.NOTE:
            typed = st.text_area(label, value=before, key=_key(question), max_chars=question.longest)
        else:
            typed = st.text_input(
                label, value=before, key=_key(question), autocomplete="off", max_chars=question.longest
            )
        question.slot.write(typed)
        drawn(_key(question), typed, partial(_write_text, question.slot))


def _ask_day(question: DayField, problems: FindProblems) -> None:
    asked_reader = reader()
    hint = question.hint.text_for(asked_reader) if question.hint else ""
    with labelled_field(question.key, lambda: question.error(problems(), language()), hint, "numeric"):
        render_html(render("markup/day_label", sentence=question.label.text_for(asked_reader)))
        with st.container(key=f"day-{question.key}", horizontal=True):
            day, month, year = (
                st.text_input(
                    label.text_for(asked_reader),
                    value=before,
                    key=f"{_key(question)}-{place}",
                    autocomplete="off",
                    max_chars=question.longest,
                )
                for place, (label, before) in enumerate(zip(question.parts, question.slot.read(), strict=True))
            )
        question.slot.write((day, month, year))
        for place, typed in enumerate((day, month, year)):
            drawn(f"{_key(question)}-{place}", typed, partial(_write_part_of_day, question.slot, place))


def _ask_choice(question: AnyChoice, problems: FindProblems) -> None:
    """Draw a choice; outside Streamlit's own forms it is known at once and survives a change of language."""
    if question.required or question.hint:
        with labelled_field(
            f"{question.error_name or question.name}{question.at}",
            lambda: question.error(problems(), language()),
            question.hint.text_for(reader()) if question.hint else "",
        ):
            question.answer(_draw_choice(question))
    else:
        question.answer(_draw_choice(question))
    if question.opens and question.is_open:
        with inset(question.inset):
            ask_all(question.opens, problems)


def ask_before_the_screen(find: Callable[[], AnyChoice]) -> None:
    """Draw a choice on which what stands above it hangs: what is picked is in its slot before the screen is drawn.

    `find` gives the question as the visit then stands.
    """
    question = find()
    key = choice_key(_key(question))

    def take() -> None:
        find().answer(held(key))

    _draw_choice(question, take)


def _draw_choice(question: AnyChoice, when_picked: Callable[[], None] | None = None) -> object:
    asked_reader, answered = reader(), question.answered
    sentences = {option.value: option.label.text_for(asked_reader) for option in question.options}
    values = list(sentences)
    label, at = question.label.text_for(asked_reader), values.index(answered) if answered in values else None
    as_sentence, key = sentences.__getitem__, choice_key(_key(question))
    if question.listed:
        chosen = st.selectbox(label, values, index=at, format_func=as_sentence, key=key, on_change=when_picked)
    else:
        chosen = st.radio(
            label, values, index=at, format_func=as_sentence, key=key, horizontal=question.short, on_change=when_picked
        )
    drawn(key, chosen, question.answer)
    return chosen


def _ask_several(question: AnySeveral) -> None:
    _ticks(question, question.options)
    if question.more:
        rare = question.answered & {option.value for option in question.more}
        label = question.more_label.text_for(reader()) if question.more_label else ""
        with st.expander(label, expanded=bool(rare)):
            _ticks(question, question.more)


def _ticks(question: AnySeveral, options: tuple[Option[object], ...]) -> None:
    asked_reader, answered = reader(), set(question.answered)
    for option in options:
        key = field_key(f"ask-{question.name}-{option.code}{question.at}")
        ticked = st.checkbox(option.label.text_for(asked_reader), value=option.value in answered, key=key)
        answered = answered | {option.value} if ticked else answered - {option.value}
        drawn(key, ticked, partial(_write_one_of_several, question, option.value))
    question.answer(answered)


def _ask_tick(question: TickField, problems: FindProblems) -> None:
    if ask_tick_alone(question) and question.opens:
        with inset(question.inset):
            ask_all(question.opens, problems)


def ask_tick_alone(question: TickField) -> bool:
    """Draw a tick without what it opens, and tell whether it is ticked."""
    ticked = st.checkbox(question.label.text_for(reader()), value=question.slot.read(), key=_key(question))
    question.slot.write(ticked)
    drawn(_key(question), ticked, partial(_write_tick, question.slot))
    return ticked
