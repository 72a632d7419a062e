"""The question for how long a time amounts are shown."""

from logic.arrangements import PERIODS_SHOWN
from logic.codes import Period
from presentation.forms.fields import ChoiceField, options, slot, words
from presentation.visit.scenarios import LookedAt


def period_question(looked_at: LookedAt) -> ChoiceField[Period]:
    """Ask for how long a time the amounts should be shown; a month until somebody chooses."""
    return ChoiceField(
        name="period-shown",
        label=words("compare.period"),
        slot=slot(looked_at, lambda looked: looked.period),
        options=options(PERIODS_SHOWN, "period"),
        short=True,
    )
