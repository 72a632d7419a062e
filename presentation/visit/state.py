"""One visit: everything typed or chosen in it, and where the person stands. The one thing that is sealed."""

from dataclasses import fields

from pydantic import AliasChoices, Field, TypeAdapter
from pydantic_core import to_json

from presentation.visit.estimate import Answers
from presentation.visit.for_sites import ForSitesAnswers
from presentation.visit.form_answers import Code, FormAnswers, as_told, compact
from presentation.visit.guide import GuideAnswers
from presentation.visit.papers import PapersAnswers
from presentation.visit.routes import WayFinding
from presentation.visit.scenarios import ExploringAnswers, LookedAt

SESSION_KEY = "visit.state"
"""Under what name a running session holds its visit."""


@compact
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
        for field in fields(self):
            setattr(self, field.name, getattr(fresh, field.name))


_VISIT = TypeAdapter(VisitState)


def visit_as_json(state: VisitState) -> bytes:
    """Write a visit, without what has its first value."""
    return to_json(as_told(state))


def visit_from_json(written: bytes | str) -> VisitState:
    """Read a visit; every field is checked. Raises pydantic's ValidationError, which names fields and no value."""
    return _VISIT.validate_json(written)
