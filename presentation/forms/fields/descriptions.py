"""What a question is: its words by code, how it is answered, where its answer goes. No framework and no HTML."""

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable, Mapping, Set
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from content import Language, has_text, text
from logic.codes import ErrorCode
from presentation.forms.fields.slots import Slot
from presentation.forms.fields.wording import Words, words
from presentation.visit.form_answers import LONGEST_FIELD

Answer = TypeVar("Answer")
Value_co = TypeVar("Value_co", covariant=True)
Problems = Mapping[str, ErrorCode]


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
class AnyChoice(Field, ABC):
    """A question with one answer out of a few, whatever kind of thing the answers are: how a renderer sees it.

    Nothing may be chosen yet where it is `required`. What it `opens` is asked only while one of `opened_by` is chosen;
    `inset` names that box. Options that are `short` stand beside each other; where they are many, they are `listed`:
    only the chosen one is seen until it is opened.
    """

    options: tuple[Option[object], ...]
    required: bool = False
    short: bool = False
    listed: bool = False
    opens: tuple["Question", ...] = ()
    opened_by: tuple[object, ...] = ()
    inset: str = ""

    @property
    @abstractmethod
    def answered(self) -> object:
        """The value that is chosen, or one that no option has while nothing is."""

    @abstractmethod
    def answer(self, value: object) -> None:
        """Choose the option with this value. Anything else is no answer, and changes nothing."""

    @property
    def is_open(self) -> bool:
        """Tell whether what it opens is asked."""
        return self.answered in self.opened_by


@dataclass(frozen=True, kw_only=True)
class ChoiceField(AnyChoice, Generic[Answer]):
    """A question with one answer out of a few, all of one type, and the slot that holds it."""

    slot: Slot[Answer]
    options: tuple[Option[Answer], ...]
    opened_by: tuple[Answer, ...] = ()

    @property
    def answered(self) -> Answer:
        """What the slot holds."""
        return self.slot.read()

    def answer(self, value: object) -> None:
        """Write the option with this value into the slot, if there is one."""
        for option in self.options:
            if option.value == value:
                self.slot.write(option.value)


@dataclass(frozen=True, kw_only=True)
class AnySeveral(Field, ABC):
    """A list of which any number may be true, whatever kind of thing is listed: how a renderer sees it.

    `more` are the rare ones, behind a click named `more_label`.
    """

    options: tuple[Option[object], ...]
    more: tuple[Option[object], ...] = ()
    more_label: Words | None = None

    @property
    def offered(self) -> tuple[Option[object], ...]:
        """Every option, the rare ones last."""
        return (*self.options, *self.more)

    @property
    @abstractmethod
    def answered(self) -> Set[object]:
        """The values that are true."""

    @abstractmethod
    def answer(self, values: Collection[object]) -> None:
        """Hold these values and no others. What no option has is let go, unless it was held before."""


@dataclass(frozen=True, kw_only=True)
class SeveralField(AnySeveral, Generic[Answer]):
    """A list of which any number may be true, all of one type, and the slot that holds those that are."""

    slot: Slot[set[Answer]]
    options: tuple[Option[Answer], ...]
    more: tuple[Option[Answer], ...] = ()

    @property
    def answered(self) -> Set[Answer]:
        """What the slot holds."""
        return self.slot.read()

    def answer(self, values: Collection[object]) -> None:
        """Write those of the options, and of what was held, that are among the values."""
        known = self.slot.read() | {option.value for option in (*self.options, *self.more)}
        self.slot.write({value for value in known if value in values})


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


Question = TextField | AnyChoice | AnySeveral | DayField | TickField


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
        if isinstance(question, TickField | AnyChoice) and (question.is_open or not open_only):
            yield from _with_opened(question.opens, open_only=open_only)


def options(values: Iterable[Answer], sentences: str) -> tuple[Option[Answer], ...]:
    """Make an option of each value; `sentences` begins the code of each sentence."""
    return tuple(Option(value, words(f"{sentences}.{value}")) for value in values)


def error_sentence(name: str, code: ErrorCode, language: Language) -> str:
    """Say what is wrong with a field and what to do: the field's own sentence, or the one for every field."""
    own = f"error.{name}.{code}"
    return text(own if has_text(own, language) else f"error.{code}", language)
