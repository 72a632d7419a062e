"""What was typed and chosen beside figures: two homes, nights and incomes to look at, what if."""

from pydantic import Field

from logic.codes import Period, ReferenceIncome
from logic.scenarios import IncomeStep
from presentation.visit.arrangements import ArrivingAnswers
from presentation.visit.form_answers import MOST_LISTED, Code, FormAnswers, ListPlace, Typed, TypedLine, compact


@compact
class HomeAnswers(FormAnswers):
    """Pounds a month: what comes into a home, and what it costs."""

    comes_in: TypedLine = ""
    costs: TypedLine = ""


@compact
class HomesAnswers(FormAnswers):
    """Both homes."""

    paying: HomeAnswers = Field(default_factory=HomeAnswers)
    receiving: HomeAnswers = Field(default_factory=HomeAnswers)


@compact
class ExploringAnswers(FormAnswers):
    """What was typed beside figures. `nights` are those looked at, by receiving parent and child."""

    arriving: ArrivingAnswers = Field(default_factory=ArrivingAnswers)
    homes: HomesAnswers = Field(default_factory=HomesAnswers)
    nights: dict[int, dict[int, Typed]] = Field(default_factory=dict, max_length=MOST_LISTED)


@compact
class WhatIfAnswers(FormAnswers):
    """What the person tries out beside the result. Set back, it begins a new `turn`, and so new fields."""

    turn: ListPlace = 0
    family: ListPlace = 0
    band: Code | None = None
    income: IncomeStep = IncomeStep.AS_TOLD
    child_in_payment: bool = False
    child_at_home: bool = False


@compact
class LookedAt(FormAnswers):
    """What the person is looking at among figures: which child (receiving parent, child), income, and period."""

    what_if: WhatIfAnswers = Field(default_factory=WhatIfAnswers)
    child: tuple[ListPlace, ListPlace] | None = None
    income: ReferenceIncome | None = None
    period: Period = Period.MONTH
