"""What the pages of the guide ask: where the reader lives, what would help, and the day on a letter."""

from datetime import date

from content import NATIONS, NEEDS, Need
from logic.date_parsing import parse_day
from logic.decisions import DeadlineCode
from logic.typed_text import plain_typed
from presentation.forms.fields import ChoiceField, DayField, Option, Words, words
from presentation.forms.nation import guide_nation
from presentation.forms.slots import Slot
from presentation.reader import Reader
from presentation.visit import GuideAnswers

NO_NATION = "none"
_NO_DAY = ("", "", "")
_NEEDS: tuple[Need, ...] = tuple(need for need in NEEDS if need != "danger")
"""Somebody in danger is shown people to call before any question."""


def need_of_reader(guide: GuideAnswers) -> Need:
    """Give what the reader said would help, at first the first."""
    return next((need for need in _NEEDS if need == guide.need), _NEEDS[0])


def reader_nation_question(guide: GuideAnswers, reader: Reader) -> ChoiceField[str]:
    """Ask where the reader lives; skipping is an answer."""

    def write(chosen: str) -> None:
        guide.nation = chosen

    named = [Option[str](nation, words(f"nation.{nation}")) for nation in NATIONS]
    return ChoiceField(
        name="reader-nation",
        label=words("guide.pick_nation"),
        slot=Slot(lambda: guide_nation(guide, reader.site) or NO_NATION, write),
        options=(*named, Option(NO_NATION, words("guide.pick_nation_none"))),
    )


def reader_need_question(guide: GuideAnswers) -> ChoiceField[str]:
    """Ask what would help today."""

    def write(chosen: str) -> None:
        guide.need = chosen

    return ChoiceField(
        name="reader-need",
        label=words("help.pick_need"),
        slot=Slot(lambda: need_of_reader(guide), write),
        options=tuple(Option[str](need, words(f"help.need.{need}")) for need in _NEEDS),
    )


def deadline_question(code: DeadlineCode, guide: GuideAnswers) -> DayField:
    """Ask for the day on a letter."""

    def write(typed: tuple[str, str, str]) -> None:
        guide.days[code] = typed

    return DayField(
        name="deadline",
        at=f"-{code}",
        label=words(f"deadline.{code}.date"),
        hint=words("deadline.pick_date_hint"),
        slot=Slot(lambda: guide.days.get(code, _NO_DAY), write),
        parts=(words("deadline.day"), words("deadline.month"), words("deadline.year")),
    )


def deadline_start(question: DayField, today: date) -> date | Words | None:
    """Read the day on a letter; None while nothing is typed, a sentence on what is wrong with it."""
    typed = [plain_typed(part) for part in question.slot.read()]
    if not any(typed):
        return None
    start = parse_day("/".join(typed))
    if start is None:
        return words("deadline.not_a_date")
    return words("error.date_ahead") if start > today else start
