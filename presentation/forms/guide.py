"""What the pages of the guide ask: where the reader lives, what would help, which browser, the day on a letter."""

from collections.abc import Sequence
from datetime import date

from content import LANGUAGES, NATIONS, SiteContext
from content.loaders.guide.helplines import NEEDS, Need
from content.loaders.guide.markup import GuideBlock
from logic.codes import ErrorCode, Nation
from logic.decisions import DeadlineCode
from presentation.forms.fields import (
    ChoiceField,
    DayField,
    Option,
    Problems,
    Slot,
    name_words,
    slot,
    typed_past_day_in_parts,
    words,
)
from presentation.reader import Reader
from presentation.visit.guide import GuideAnswers

NO_NATION = "none"
_NO_DAY = ("", "", "")
_NEEDS: tuple[Need, ...] = tuple(need for need in NEEDS if need != "danger")
"""Somebody in danger is shown people to call before any question."""


def need_of_reader(guide: GuideAnswers) -> Need:
    """Give what the reader said would help, at first the first."""
    return next((need for need in _NEEDS if need == guide.need), _NEEDS[0])


def guide_nation(guide: GuideAnswers, site: SiteContext) -> Nation | None:
    """Give the nation that a reader of the guide named, else the one of the site it is shown on, or None."""
    if guide.nation is None:
        return site.host.nation if site.host else None
    return next((nation for nation in NATIONS if nation == guide.nation), None)


def with_nation_question(blocks: Sequence[GuideBlock], nation: Nation | None) -> Sequence[GuideBlock]:
    """Ask where the reader lives before a page's first part that differs by nation, unless asked or known already."""
    first = next((place for place, block in enumerate(blocks) if block.kind == "only"), None)
    if first is None or nation is not None or any(block.name == "nation" for block in blocks):
        return blocks
    question = GuideBlock(kind="part", name="nation", line=blocks[first].line)
    return [*blocks[:first], question, *blocks[first:]]


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
        short=True,
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


def browser_question(browsers: Sequence[str], guide: GuideAnswers) -> ChoiceField[int | None]:
    """Ask which browser the reader has, of those that a page names; nothing is chosen at first."""
    named: list[Option[int | None]] = [
        Option(place, name_words(dict.fromkeys(LANGUAGES, browser))) for place, browser in enumerate(browsers)
    ]
    return ChoiceField(
        name="reader-browser",
        label=words("guide.pick_browser"),
        slot=slot(guide, lambda g: g.browser),
        options=tuple(named),
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
    )


def deadline_start(question: DayField, today: date) -> date | None:
    """Give the day on a letter; None while nothing is typed, or nothing that can be read as a day until today."""
    read = typed_past_day_in_parts(question.slot.read(), today)
    return read if isinstance(read, date) else None


def deadline_problems(question: DayField, today: date) -> Problems:
    """Give what is wrong with the day on a letter."""
    read = typed_past_day_in_parts(question.slot.read(), today)
    return {question.name: read} if isinstance(read, ErrorCode) else {}
