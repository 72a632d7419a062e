"""Words that any kind of file can hold."""

import unicodedata
from dataclasses import fields

from presentation.visit.form_answers import FormAnswers

_NO_LETTERS = frozenset({"Cc", "Cs"})  # Unicode's control characters, and halves of a pair that stand alone
_KEPT = "\n\t"
_LAST_OF_EACH_PLANE, _ARABIC_FORMS_LEFT_OUT = 0xFFFE, range(0xFDD0, 0xFDF0)  # noncharacters of Unicode


def _is_writable(letter: str) -> bool:
    number = ord(letter)
    if number & _LAST_OF_EACH_PLANE == _LAST_OF_EACH_PLANE or number in _ARABIC_FORMS_LEFT_OUT:
        return False
    return letter in _KEPT or unicodedata.category(letter) not in _NO_LETTERS


def writable(typed: str) -> str:
    """Strip the space around what was typed, and the control characters that some kinds of file refuse."""
    return "".join(filter(_is_writable, typed)).strip()


def lines_of(answers: FormAnswers) -> dict[str, str]:
    """Give each line and note of a paper by its name, as any kind of file can hold it."""
    lines = ((field.name, getattr(answers, field.name)) for field in fields(answers))  # type: ignore[arg-type]
    return {name: writable(typed) for name, typed in lines if isinstance(typed, str)}
