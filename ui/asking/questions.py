"""The questions: one labelled field each, its hint and, beside it, what is wrong with what was typed."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import streamlit as st
from markupsafe import Markup
from pydantic import BaseModel

from content import DEFAULT_LANGUAGE, Language
from logic.codes import ErrorCode
from presentation import Reader, code_for_role, text_for_role
from presentation.forms import error_sentence
from presentation.views import join, render
from presentation.visit import LONGEST_FIELD
from streamlit_adapter import DeltaGenerator
from ui.asking.answers import answers, nights_bands
from ui.screen import language, now, render_html, shown_at

_AMOUNTS = (
    "arrears", "collection_fee", "current", "due", "gross_weekly_income", "guess", "historic", "hours", "in_use",
    "income", "net_earnings", "pension", "value", "weekly", "weekly_amount", "yearly",
)  # fmt: skip
_COUNTS = (
    "applicant_age", "children", "council_nights", "holiday_nights", "holiday_nights_with_payer", "nights",
    "other_arrangement_children", "qualifying_children", "relevant_other_children",
)  # fmt: skip
_KEYPADS = dict.fromkeys(_AMOUNTS, "decimal") | dict.fromkeys(_COUNTS, "numeric")
"""What a phone offers for each question that takes figures alone; days and ages are typed with signs between."""


def reader() -> Reader:
    """Give who reads in this visit."""
    return Reader(language(), now(), answers().role, shown_at(), answers().family_names)


def message_for(code: str, role: str | None, reader_language: Language, **values: object) -> str:
    """Give the sentence for a code as said to a parent: "pay", "receive", or whoever else asks."""
    return text_for_role(code, role, reader_language, **values)


def message_code(code: str) -> str:
    """Give the code of the sentence as said to the parent whose visit this is, when there is one for each."""
    return code_for_role(code, answers().role, language())


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
    render_html(join(hint, render("field_error", sentence=sentence)))


@contextmanager
def labelled_field(
    name: str, wrong: Callable[[], str | None], hint: str = "", keypad: str | None = None
) -> Iterator[None]:
    """Hold one question in its box with its hint and the sentence on what is wrong with its answer, if anything is.

    `wrong` is asked once the answer is in: an error must go as soon as it is mended.
    """
    with field_box(name, keypad):
        yield
        below = render("hint", sentence=hint) if hint else None
        if said := wrong():
            render_error(said, below)
        elif below:
            render_html(below)


@contextmanager
def field(
    name: str,
    problems: Callable[[], Mapping[str, ErrorCode]] = no_problems,
    hint: str | None = None,
    *,
    path: str = "",
    at: str = "",
) -> Iterator[None]:
    """Hold one question of the estimate or a tool beside it; `at` tells twins apart.

    `problems` finds the field by `path`, or by its name.
    """

    def wrong() -> str | None:
        problem = problems().get(path or name)
        return None if problem is None else error_sentence(name, problem, language())

    with labelled_field(f"{name}{at}", wrong, message(hint) if hint else "", _KEYPADS.get(name)):
        yield


def ask_text(holder: BaseModel, name: str, label: str, *, at: str = "", **values: object) -> None:
    """Ask for something to be typed; what is typed stays as typed."""
    typed = st.text_input(
        message(label, **values),
        value=getattr(holder, name),
        key=f"ask-{name}{at}",
        autocomplete="off",
        max_chars=LONGEST_FIELD,
    )
    setattr(holder, name, typed)


@contextmanager
def inset(name: str) -> Iterator[None]:
    """Hold the questions that an answer has opened, set in beneath it."""
    with st.container(key=f"inset-{name}"):
        yield


def choice_key(key: str) -> str:
    """Give a choice another key in each language: Streamlit knows a choice by its sentence and would lose it."""
    return key if language() == DEFAULT_LANGUAGE else f"{key}-{language()}"


def ask_choice(
    holder: BaseModel, name: str, label: str, options: Mapping[Any, str], *, at: str = "", **values: object
) -> None:
    """Ask for one of a few, each option with the sentence it is shown as.

    Kept out of forms, so that a choice is known at once and survives a change of language.
    """
    answered = getattr(holder, name)
    chosen = st.radio(
        message(label, **values),
        list(options),
        index=list(options).index(answered) if answered in options else None,
        format_func=options.__getitem__,
        key=choice_key(f"ask-{name}{at}"),
    )
    setattr(holder, name, chosen)


def worded(codes: Iterable[Any], words: str) -> dict[Any, str]:
    """Put each code together with its sentence; `words` begins the code of each sentence."""
    return {code: message(f"{words}.{code}") for code in codes}


def worded_bands() -> dict[str, str]:
    """Put each band of nights together with its sentence."""
    return {band.code: message(f"nights_band.{band.code}", low=band.low, high=band.high) for band in nights_bands()}


def ask_whether(holder: BaseModel, name: str, label: str, *, at: str = "", **values: object) -> bool:
    """Ask for a tick when something is so."""
    ticked = st.checkbox(message(label, **values), value=getattr(holder, name), key=f"ask-{name}{at}")
    setattr(holder, name, ticked)
    return ticked
