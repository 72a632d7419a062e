"""The questions about what arrives: how much maintenance a week, and how much of it through Collect and Pay."""

from decimal import Decimal

from logic.codes import ErrorCode
from presentation.forms.fields import (
    ChoiceField,
    TextField,
    TextKind,
    following,
    options,
    slot,
    typed_amount,
    words,
    wrong_in,
)
from presentation.visit.arrangements import ArrivingAnswers
from presentation.visit.form_answers import LONGEST_LINE

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
