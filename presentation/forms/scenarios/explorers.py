"""The questions beside the explorers: which child, which nights and which income to look at."""

from typing import NamedTuple

from logic.calculation import Circumstances
from logic.codes import ErrorCode, ReferenceIncome
from logic.errors import LogicError
from logic.money import parse_nights
from logic.scenarios import RangeEntry
from presentation.forms.fields import ChoiceField, Option, Slot, TextField, TextKind, family_words, following, words
from presentation.visit.scenarios import ExploringAnswers, LookedAt


class WhichChild(NamedTuple):
    """A child's place: of which receiving parent, and which of their children."""

    parent: int
    child: int


def child_question(looked_at: LookedAt, circumstances: Circumstances) -> ChoiceField[WhichChild]:
    """Ask which child's nights to look at; the first until somebody chooses."""
    families = circumstances.receiving_parents
    places = [
        WhichChild(parent, child) for parent, family in enumerate(families) for child in range(len(family.children))
    ]
    named = "through_the_year.child.of_family" if len(families) > 1 else "through_the_year.child.named"

    def read() -> WhichChild:
        return next((place for place in places if place == looked_at.child), places[0])

    def write(place: WhichChild) -> None:
        looked_at.child = place

    return ChoiceField(
        name="explore-child",
        label=words("through_the_year.child"),
        slot=Slot(read, write),
        options=tuple(
            Option(place, words(named, number=place.child + 1, family=family_words(place.parent))) for place in places
        ),
    )


def nights_question(exploring: ExploringAnswers, which: WhichChild, own: int) -> TextField:
    """Ask for nights to look at, at first the child's own."""

    def read() -> str | None:
        return exploring.nights.get(which.parent, {}).get(which.child)

    def write(typed: str | None) -> None:
        of_family = exploring.nights.setdefault(which.parent, {})
        of_family.pop(which.child, None)
        if typed is not None:
            of_family[which.child] = typed

    return TextField(
        name="explore-nights",
        at=f"-{which.parent}-{which.child}",
        label=words("through_the_year.nights"),
        slot=following(Slot(read, write), str(own)),
        kind=TextKind.COUNT,
        unreadable="through_the_year.wrong",
    )


def nights_problems(question: TextField) -> dict[str, ErrorCode]:
    """Say what is wrong with the nights to look at."""
    try:
        parse_nights(question.slot.read())
    except LogicError as error:
        return {question.name: error.code}
    return {}


def income_question(looked_at: LookedAt, entries: tuple[RangeEntry, ...]) -> ChoiceField[ReferenceIncome]:
    """Ask which income of a range to look at; the middle of full-time pay until somebody chooses.

    It is kept by its name: its place moves when hours or a guess are told.
    """
    usual = ReferenceIncome.MEDIAN_FULL_TIME

    def read() -> ReferenceIncome:
        return next((entry.reference for entry in entries if entry.reference is looked_at.income), usual)

    def write(reference: ReferenceIncome) -> None:
        looked_at.income = reference

    return ChoiceField(
        name="explore-income",
        label=words("explore.income"),
        slot=Slot(read, write),
        options=tuple(
            Option(
                entry.reference,
                words("explore.income.at", name=words(f"range.{entry.reference}"), yearly=entry.yearly),
            )
            for entry in entries
        ),
    )
