"""The questions beside figures: which child, income and period to look at, two homes, and what arrives."""

from decimal import Decimal
from typing import NamedTuple

from logic.arrangements import PERIODS_SHOWN
from logic.calculation import Circumstances
from logic.codes import ErrorCode, Period, ReferenceIncome
from logic.errors import LogicError
from logic.money import parse_nights
from logic.scenarios import Home, RangeEntry
from presentation.forms.fields import (
    ChoiceField,
    Option,
    TextField,
    TextKind,
    family_words,
    options,
    words,
)
from presentation.forms.slots import Slot, following, slot
from presentation.forms.typed import amount_of, typed_amount, wrong_in
from presentation.visit import LONGEST_LINE, ArrivingAnswers, ExploringAnswers, HomeAnswers, LookedAt

COLLECTED = (100, 90, 50, 0)
"""Percent of the maintenance that may come through Collect and Pay."""


def weekly_question(arriving: ArrivingAnswers, first: Decimal | None) -> TextField:
    """Ask for the maintenance of a week; what the estimate came to stands first."""
    return TextField(
        name="arriving-weekly",
        label=words("arriving.weekly"),
        slot=following(slot(arriving, lambda a: a.weekly), "" if first is None else str(first)),
        kind=TextKind.MONEY,
        longest=LONGEST_LINE,
        unreadable="arriving.wrong",
    )


def collected_question(arriving: ArrivingAnswers) -> ChoiceField[int]:
    """Ask how much would come through Collect and Pay; all of it until somebody says otherwise."""
    return ChoiceField(
        name="arriving-collected",
        label=words("arriving.collected"),
        slot=slot(arriving, lambda a: a.collected),
        options=options(COLLECTED, "arriving.collected"),
    )


def arriving_problems(weekly: TextField) -> dict[str, ErrorCode]:
    """Say what is wrong with the maintenance of a week."""
    return wrong_in(**{weekly.name: typed_amount(weekly.slot.read())})


def home_questions(home: HomeAnswers, parent: str) -> tuple[TextField, TextField]:
    """Ask what comes into a home in a month and what it costs; `parent` is "paying" or "receiving"."""

    def asked(part: str, answer_slot: Slot[str]) -> TextField:
        return TextField(
            name=f"both_homes-{parent}_{part}",
            label=words(f"both_homes.ask.{parent}_{part}"),
            slot=answer_slot,
            kind=TextKind.MONEY,
            longest=LONGEST_LINE,
            unreadable="both_homes.wrong",
        )

    return asked("in", slot(home, lambda h: h.comes_in)), asked("costs", slot(home, lambda h: h.costs))


def home_problems(questions: tuple[TextField, TextField]) -> dict[str, ErrorCode]:
    """Say what is wrong with each sum."""
    return wrong_in(**{question.name: typed_amount(question.slot.read()) for question in questions})


def home_of(home: HomeAnswers) -> Home | None:
    """Give the home, or None until both sums are typed."""
    comes_in, costs = amount_of(home.comes_in), amount_of(home.costs)
    return None if comes_in is None or costs is None else Home(comes_in, costs)


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


def period_question(looked_at: LookedAt) -> ChoiceField[Period]:
    """Ask for how long a time the amounts should be shown; a month until somebody chooses."""
    return ChoiceField(
        name="period-shown",
        label=words("compare.period"),
        slot=slot(looked_at, lambda looked: looked.period),
        options=options(PERIODS_SHOWN, "period"),
        short=True,
    )
