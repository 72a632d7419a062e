"""The questions: one labelled field each, its hint and, beside it, what is wrong with what was typed."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

import streamlit as st
from markupsafe import Markup

from content import DEFAULT_LANGUAGE, Language
from logic.codes import ErrorCode
from presentation import Reader, text_for_role
from presentation.views.markup import join, render
from streamlit_adapter import DeltaGenerator
from ui.asking.answers import answers
from ui.screen import language, now, render_html, shown_at


def reader() -> Reader:
    """Give who reads in this visit."""
    return Reader(language(), now(), answers().role, shown_at(), answers().family_names)


def message_for(code: str, role: str | None, reader_language: Language, **values: object) -> str:
    """Give the sentence for a code as said to a parent: "pay", "receive", or whoever else asks."""
    return text_for_role(code, role, reader_language, **values)


def message(code: str, **values: object) -> str:
    """Give the sentence for a code, as said to the parent whose visit this is when there is one for each."""
    return message_for(code, answers().role, language(), **values)


def no_problems() -> Mapping[str, ErrorCode]:
    """Find nothing wrong."""
    return {}


def field_box(name: str, keypad: str | None = None) -> DeltaGenerator:
    """Give the box that holds one question together with its hint and what is wrong with its answer.

    `keypad` is what a phone offers for the answer, "decimal" or "numeric"; None where letters or slashes may be typed.
    web/assets/fields.js ties what stands in the box to its fields, and reads the keypad.
    """
    return st.container(key=f"field-{keypad}-{name}" if keypad else f"field-{name}")


def render_error(sentence: str, hint: Markup | None = None) -> None:
    """Draw, in a question's box, what is wrong with its answer, below its hint where there is one."""
    render_html(join(hint, render("markup/field_error", sentence=sentence)))


@contextmanager
def labelled_field(
    name: str, wrong: Callable[[], str | None], hint: str = "", keypad: str | None = None
) -> Iterator[None]:
    """Hold one question in its box with its hint and the sentence on what is wrong with its answer, if anything is.

    `wrong` is asked once the answer is in: an error must go as soon as it is mended.
    """
    with field_box(name, keypad):
        yield
        below = render("markup/hint", sentence=hint) if hint else None
        if said := wrong():
            render_error(said, below)
        elif below:
            render_html(below)


@contextmanager
def inset(name: str) -> Iterator[None]:
    """Hold the questions that an answer has opened, set in beneath it."""
    with st.container(key=f"inset-{name}"):
        yield


def choice_key(key: str) -> str:
    """Give a choice another key in each language: Streamlit knows a choice by its sentence and would lose it."""
    return key if language() == DEFAULT_LANGUAGE else f"{key}-{language()}"
