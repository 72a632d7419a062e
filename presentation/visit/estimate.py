"""The answers to the questions of the estimate, as typed."""

from enum import StrEnum

from pydantic import AliasChoices, Field

from content import SiteContext
from logic.codes import Benefit, Nation, NilReason, Period
from presentation.visit.arrangements import FeeAnswers
from presentation.visit.decisions import ChangeAnswers, LetterAnswers
from presentation.visit.eligibility import EligibilityAnswers
from presentation.visit.form_answers import MOST_LISTED, Code, FormAnswers, Typed, compact
from presentation.visit.income import IncomePartsAnswers, OtherMoneyAnswers
from presentation.visit.nights import PatternAnswers
from presentation.visit.role import Role


class Group(StrEnum):
    """The groups of questions, in the order of the service's own steps."""

    INCOME = "income"
    CHANGES = "changes"
    CHILDREN = "children"
    NIGHTS = "nights"


@compact
class ChildAnswers(FormAnswers):
    """One child's nights: a band in words, or a number as typed; and what few families have to tell of a child."""

    band: Typed | None = None
    nights: Typed = ""
    has_council: bool = False
    council_nights: Typed = ""
    equal_care: bool = False
    pattern: PatternAnswers = Field(default_factory=PatternAnswers)


LONGEST_NAME = 24
"""Characters of the name that a person picks for a family."""
_IN_A_NAME = " -'’."


@compact
class FamilyAnswers(FormAnswers):
    """The children with one receiving parent. `called` is what the person calls the family, as typed."""

    called: Typed = ""
    count: Typed = ""
    alike: bool = True
    children: list[ChildAnswers] = Field(default_factory=lambda: [ChildAnswers()], max_length=MOST_LISTED)


@compact
class FullAnswers(FormAnswers):
    """What the screens beside the estimate have been told."""

    change: ChangeAnswers = Field(default_factory=ChangeAnswers)
    fees: FeeAnswers = Field(default_factory=FeeAnswers)
    letter: LetterAnswers = Field(default_factory=LetterAnswers)
    income_parts: IncomePartsAnswers = Field(default_factory=IncomePartsAnswers)


@compact
class Answers(FormAnswers):
    """Everything asked for the estimate and beside it, as the person gave it.

    `wanted` is the screen that led to the questions because answers were missing: it comes once all are answered.
    `to_change` is the question that a plain page brings the person to, who came to change its answer.
    """

    wanted: Code | None = None
    to_change: Code | None = None
    role: Role | None = None
    group: Group = Group.INCOME
    checked: set[Group] = Field(default_factory=set)
    nation: Nation | None = None
    nation_not_known: bool = False
    income: Typed = ""
    income_unknown: bool = False
    hours: Typed = ""
    guess: Typed = ""
    period: Period = Period.MONTH
    pension: Typed = ""
    has_benefits: bool = False
    benefits: set[Benefit] = Field(default_factory=set)
    has_partner: bool = False
    partner_benefits: set[Benefit] = Field(default_factory=set)
    partner_also_pays: bool = False
    has_other_children: bool = False
    relevant_other_children: Typed = ""
    has_other_arrangement: bool = False
    other_arrangement_children: Typed = ""
    has_nil_reason: bool = False
    nil_reason: NilReason | None = None
    exact_nights: bool = False
    eligibility: EligibilityAnswers = Field(
        default_factory=EligibilityAnswers, validation_alias=AliasChoices("eligibility", "door")
    )  # a page that was open over an upgrade may hand in the older name
    other_money: OtherMoneyAnswers = Field(default_factory=OtherMoneyAnswers)
    full: FullAnswers = Field(default_factory=FullAnswers)
    families: list[FamilyAnswers] = Field(default_factory=lambda: [FamilyAnswers()], max_length=MOST_LISTED)

    @property
    def receives(self) -> bool:
        """Tell whether this visit is for somebody who receives: the child's home is theirs. 1991 Act s 3(3)."""
        return self.role in (Role.RECEIVE, Role.CARE_FOR)

    @property
    def family_names(self) -> tuple[str, ...]:
        """The names picked for the families where there are several; nothing for one without.

        Letters, figures and what joins names alone: a name stands in labels, which read other signs as marks.
        """
        if len(self.families) == 1:
            return ()
        return tuple(
            " ".join("".join(sign for sign in family.called if sign.isalnum() or sign in _IN_A_NAME).split())
            for family in self.families
        )


def first_answers(site: SiteContext) -> Answers:
    """Give answers that nobody has given yet: only the nation of the site the tool is shown on."""
    host = site.host
    return Answers(nation=Nation(host.nation) if host and host.nation else None)
