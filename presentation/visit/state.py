"""One visit: everything typed or chosen in it, and where the person stands. The one thing that is sealed."""

from pydantic import AliasChoices, Field

from logic.codes import Period, ReferenceIncome
from logic.scenarios import IncomeStep
from presentation.visit.estimate_answers import Answers
from presentation.visit.form_answers import Code, FormAnswers, ListPlace, Typed
from presentation.visit.paper_answers import ExploringAnswers, PapersAnswers
from presentation.visit.way_finding import WayFinding

SESSION_KEY = "visit.state"
"""Under what name a running session holds its visit."""


class WhatIfAnswers(FormAnswers):
    """What the person tries out beside the result. Set back, it begins a new `turn`, and so new fields."""

    turn: ListPlace = 0
    family: ListPlace = 0
    band: Code | None = None
    income: IncomeStep = IncomeStep.AS_TOLD
    child_in_payment: bool = False
    child_at_home: bool = False


class LookedAt(FormAnswers):
    """What the person is looking at among figures: which child (receiving parent, child), income, and period."""

    what_if: WhatIfAnswers = Field(default_factory=WhatIfAnswers)
    child: tuple[ListPlace, ListPlace] | None = None
    income: ReferenceIncome | None = None
    period: Period = Period.MONTH


class GuideAnswers(FormAnswers):
    """What the guide was told: where the reader lives ("none" when they would not say), and what would help.

    `browser` is the place of the reader's among those that a page names. `days` are those typed to count a time limit
    from, by the limit's code.
    """

    nation: Code | None = None
    need: Code | None = None
    browser: ListPlace | None = None
    days: dict[Code, tuple[Typed, Typed, Typed]] = Field(default_factory=dict, max_length=20)


class ForSitesAnswers(FormAnswers):
    """What a charity's web editor chose to show on its page; None or nothing stands for what is usual.

    `host` is whose look, `part` which part of the tool ("" is the whole), `page` the page of the guide shown alone,
    `start` the screen that the whole tool begins with ("" is the host's own), `preview` the device looked at.
    """

    host: Code | None = None
    part: Code | None = None
    page: Code | None = None
    start: Code | None = None
    language: Code | None = None
    preview: Code | None = None


class VisitState(FormAnswers):
    """All of one visit, a part for each form.

    `came_from` is the screen before. `answers` is None until the estimate's questions are met: the nation of the site
    it is shown on begins them. `case_number` counts the cases that an adviser helps with, one after another;
    `to_estimate` leads to the questions of the next. `pictures` are open ones. `handed_in` counts how often a served
    page told a screen that stood already: its fields then begin anew.
    """

    language: Code | None = None
    screen: Code = "home"
    came_from: Code | None = None
    first_screen: Code | None = None
    case_number: int = Field(default=0, ge=0, lt=100_000, validation_alias=AliasChoices("case_number", "family"))
    to_estimate: bool = False
    handed_in: int = Field(default=0, ge=0, lt=100_000)
    answers: Answers | None = None
    way_finding: WayFinding = Field(default_factory=WayFinding)
    papers: PapersAnswers = Field(default_factory=PapersAnswers)
    exploring: ExploringAnswers = Field(default_factory=ExploringAnswers)
    looked_at: LookedAt = Field(default_factory=LookedAt)
    guide: GuideAnswers = Field(default_factory=GuideAnswers)
    pictures: set[Code] = Field(default_factory=set, max_length=100)
    for_sites: ForSitesAnswers = Field(default_factory=ForSitesAnswers)

    def arrive(self, screen: str) -> None:
        """Keep on which screen the person stands, and from which one they came."""
        if screen != self.screen:
            self.came_from, self.screen = self.screen, screen

    def without_the_case(self) -> "VisitState":
        """Give a state without anything typed or chosen: language, screen and an adviser's count of cases stay."""
        return VisitState(
            language=self.language,
            screen=self.screen,
            first_screen=self.first_screen,
            case_number=self.case_number,
            handed_in=self.handed_in,
        )

    def forget_case(self) -> None:
        """Drop all that was typed or chosen, as `without_the_case` does, from this state itself."""
        fresh = self.without_the_case()
        for name in type(self).model_fields:
            setattr(self, name, getattr(fresh, name))
