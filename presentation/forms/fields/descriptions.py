"""What a question is: its words by code, how it is answered, where its answer goes. No framework and no HTML."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import Any, Generic, TypeVar

from content import Language, has_text, text
from logic.codes import ErrorCode
from presentation.forms.fields.slots import Slot
from presentation.reader import Reader
from presentation.visit.form_answers import LONGEST_FIELD

Answer = TypeVar("Answer")
Value_co = TypeVar("Value_co", covariant=True)
Problems = Mapping[str, ErrorCode]


@dataclass(frozen=True)
class Words:
    """A sentence by its code, with the values that stand in it; a value may be words itself, or a sum of pounds."""

    code: str
    values: Mapping[str, object] = field(default_factory=dict)

    def text_for(self, reader: Reader) -> str:
        """Give the sentence in the words for this reader."""
        return reader.message(self.code, **{name: _written(value, reader) for name, value in self.values.items()})


def _written(value: object, reader: Reader) -> object:
    if isinstance(value, Words):
        return value.text_for(reader)
    return reader.pounds(value) if isinstance(value, Decimal) else value


@dataclass(frozen=True)
class FamilyWords(Words):
    """The name of one of several families, as the reader calls it."""

    at: int = 0
    begins: bool = False

    def text_for(self, reader: Reader) -> str:
        """Give the name by which this reader knows the family."""
        return reader.family_name(self.at, begins=self.begins)


@dataclass(frozen=True)
class NameWords(Words):
    """A name by which something goes as it stands, such as a charity's: none of our sentences."""

    names: Mapping[Language, str] = field(default_factory=dict)

    def text_for(self, reader: Reader) -> str:
        """Give the name in the reader's language."""
        return self.names[reader.language]


def name_words(names: Mapping[Language, str]) -> Words:
    """Name something by its own name in each language."""
    return NameWords("", names=names)


def family_words(at: int, *, begins: bool = False) -> Words:
    """Name one of several families; `begins` is for the start of a sentence."""
    return FamilyWords("family.called", at=at, begins=begins)


def words(code: str, **values: object) -> Words:
    """Name a sentence by its code."""
    return Words(code, values) if values else _without_values(code)


@lru_cache(maxsize=2048)
def _without_values(code: str) -> Words:
    """Name a sentence that is the same for everybody: a page names hundreds, most of them options."""
    return Words(code)


class TextKind(StrEnum):
    """What is typed: it decides which keys a phone offers. A day, a line or a note may hold letters and signs."""

    MONEY = "money"
    COUNT = "count"
    DAY = "day"
    LINE = "line"
    NOTE = "note"

    @property
    def keypad(self) -> str | None:
        """The keys a phone offers: "decimal", "numeric", or all of them."""
        return {TextKind.MONEY: "decimal", TextKind.COUNT: "numeric"}.get(self)


@dataclass(frozen=True, kw_only=True)
class Field:
    """What every question has.

    `at` tells twins apart. `path` is where the law's own reading names it when something is wrong, and `error_name` is
    the name that its error sentences go by; both are its own name where nothing else is said. `unreadable` is the code
    of the sentence for whatever cannot be read, where one serves for all; a day that is to come has its own.
    """

    name: str
    label: Words
    at: str = ""
    hint: Words | None = None
    path: str = ""
    error_name: str = ""
    unreadable: str = ""

    @property
    def key(self) -> str:
        """The name of this one field among all of a page."""
        return f"{self.name}{self.at}"

    def problem(self, problems: Problems) -> ErrorCode | None:
        """Give what is wrong with the answer."""
        return problems.get(self.path or self.name)

    def error(self, problems: Problems, language: Language) -> str | None:
        """Say what is wrong with the answer and what to do, if anything is."""
        code = self.problem(problems)
        if code is None:
            return None
        if self.unreadable and code is not ErrorCode.DATE_AHEAD:
            return text(self.unreadable, language)
        return error_sentence(self.error_name or self.name, code, language)


@dataclass(frozen=True, kw_only=True)
class TextField(Field):
    """A question that is answered by typing."""

    slot: Slot[str]
    kind: TextKind = TextKind.LINE
    longest: int = LONGEST_FIELD


@dataclass(frozen=True)
class Option(Generic[Value_co]):
    """One answer to pick."""

    value: Value_co
    label: Words

    @property
    def code(self) -> str:
        """How the answer is named in a form."""
        return str(self.value)


@dataclass(frozen=True, kw_only=True)
class ChoiceField(Field, Generic[Answer]):
    """A question with one answer out of a few; nothing may be chosen yet where it is `required`.

    What it `opens` is asked only while one of `opened_by` is chosen; `inset` names that box. Options that are `short`
    stand beside each other; where they are many, they are `listed`: only the chosen one is seen until it is opened.
    """

    slot: Slot[Answer]
    options: tuple[Option[Answer], ...]
    required: bool = False
    short: bool = False
    listed: bool = False
    opens: tuple["Question", ...] = ()
    opened_by: tuple[Answer, ...] = ()
    inset: str = ""

    @property
    def is_open(self) -> bool:
        """Tell whether what it opens is asked."""
        return self.slot.read() in self.opened_by


@dataclass(frozen=True, kw_only=True)
class SeveralField(Field, Generic[Answer]):
    """A list of which any number may be true; `more` are the rare ones, behind a click named `more_label`."""

    slot: Slot[set[Answer]]
    options: tuple[Option[Answer], ...]
    more: tuple[Option[Answer], ...] = ()
    more_label: Words | None = None


DAY_PARTS = (words("date.day"), words("date.month"), words("date.year"))
"""The labels of the three fields of a day."""


@dataclass(frozen=True, kw_only=True)
class DayField(Field):
    """A day in three short fields, each of at most `longest` letters; `parts` are their labels."""

    slot: Slot[tuple[str, str, str]]
    parts: tuple[Words, Words, Words] = DAY_PARTS
    longest: int = 4


@dataclass(frozen=True, kw_only=True)
class TickField(Field):
    """Something that is so or not. What it `opens` is asked only once it is ticked; `inset` names that box."""

    slot: Slot[bool]
    opens: tuple["Question", ...] = ()
    inset: str = ""

    @property
    def is_open(self) -> bool:
        """Tell whether what it opens is asked."""
        return self.slot.read()


Question = TextField | ChoiceField[Any] | SeveralField[Any] | DayField | TickField


@dataclass(frozen=True)
class Form:
    """The questions of one step, in parts: the questions of a part are drawn anew together."""

    code: str
    parts: tuple[tuple[Question, ...], ...]

    def questions(self) -> list[Question]:
        """Give every question, also those that a tick may open."""
        return list(_with_opened(question for part in self.parts for question in part))

    def asked(self) -> list[Question]:
        """Give the questions that are asked as the answers stand."""
        return list(_with_opened((question for part in self.parts for question in part), open_only=True))


def _with_opened(questions: Iterable[Question], *, open_only: bool = False) -> Iterable[Question]:
    for question in questions:
        yield question
        if isinstance(question, TickField | ChoiceField) and (question.is_open or not open_only):
            yield from _with_opened(question.opens, open_only=open_only)


def options(values: Iterable[Answer], sentences: str) -> tuple[Option[Answer], ...]:
    """Make an option of each value; `sentences` begins the code of each sentence."""
    return tuple(Option(value, words(f"{sentences}.{value}")) for value in values)


def error_sentence(name: str, code: ErrorCode, language: Language) -> str:
    """Say what is wrong with a field and what to do: the field's own sentence, or the one for every field."""
    own = f"error.{name}.{code}"
    return text(own if has_text(own, language) else f"error.{code}", language)
