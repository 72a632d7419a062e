"""The answers of one visit, as typed, and which questions about nights they lead to.

They live in the server's memory of this visit and nowhere else. This part owns them; others ask it.
"""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from pydantic import BaseModel, Field

from logic import Benefit, Law, Nation, NightsBand, NilReason, Period, law_on, plain_typed, read_whole_number
from ui.asking.full_answers import DoorAnswers, FullAnswers, OtherMoneyAnswers, PatternAnswers
from ui.screen import now, recall, remember, shown_at


class Role(StrEnum):
    """Which parent the visit is for."""

    PAY = "pay"
    RECEIVE = "receive"


class Group(StrEnum):
    """The groups of questions, in the order of the service's own steps."""

    INCOME = "income"
    CHANGES = "changes"
    CHILDREN = "children"
    NIGHTS = "nights"


MOST_CHILDREN_ASKED = 30  # as many as the law reads; one more and it says that there are too many
ROLES = tuple(Role)
GROUPS = tuple(Group)


class ChildAnswers(BaseModel):
    """One child's nights: a band in words, or a number as typed; and what few families have to tell of a child."""

    band: str | None = None
    nights: str = ""
    has_council: bool = False
    council_nights: str = ""
    equal_care: bool = False
    pattern: PatternAnswers = Field(default_factory=PatternAnswers)


class FamilyAnswers(BaseModel):
    """The children with one receiving parent."""

    count: str = ""
    alike: bool = True
    children: list[ChildAnswers] = Field(default_factory=lambda: [ChildAnswers()])


class Answers(BaseModel):
    """Everything asked so far, as the person gave it."""

    role: Role | None = None
    group: Group = Group.INCOME
    checked: set[Group] = Field(default_factory=set)
    nation: Nation | None = None
    income: str = ""
    income_unknown: bool = False
    hours: str = ""
    guess: str = ""
    period: Period = Period.MONTH
    pension: str = ""
    has_benefits: bool = False
    benefits: set[Benefit] = Field(default_factory=set)
    has_partner: bool = False
    partner_benefits: set[Benefit] = Field(default_factory=set)
    partner_also_pays: bool = False
    has_other_children: bool = False
    relevant_other_children: str = ""
    has_other_arrangement: bool = False
    other_arrangement_children: str = ""
    has_nil_reason: bool = False
    nil_reason: NilReason | None = None
    exact_nights: bool = False
    door: DoorAnswers = Field(default_factory=DoorAnswers)
    other_money: OtherMoneyAnswers = Field(default_factory=OtherMoneyAnswers)
    full: FullAnswers = Field(default_factory=FullAnswers)
    families: list[FamilyAnswers] = Field(default_factory=lambda: [FamilyAnswers()])


def _no_answers() -> Answers:
    """Give answers that nobody has given yet: only the nation of the site the tool is shown on."""
    host = shown_at().host
    return Answers(nation=Nation(host.nation) if host and host.nation else None)


def answers() -> Answers:
    """Give this visit's answers, empty at first."""
    kept = recall("answers", None)
    if not isinstance(kept, Answers):
        kept = _no_answers()
        remember("answers", kept)
    return kept


def today() -> date:
    """Give the day in the United Kingdom."""
    return now().date()


def nation_of_payer() -> Nation:
    """Give where the paying parent lives; England until it is told."""
    return answers().nation or Nation.ENGLAND


def law_today() -> Law:
    """Give today's law of where the paying parent lives."""
    return law_on(today(), nation_of_payer())


def nights_bands() -> tuple[NightsBand, ...]:
    """Give the bands of nights of today's law, fewest nights first."""
    return law_on(today()).shared_care.bands


def whole_number(typed: str) -> int | str | None:
    """Read a count as typed: the number, None when nothing was typed, the text itself when it is no number."""
    plain = plain_typed(typed)
    if not plain:
        return None
    number = read_whole_number(plain)
    return plain if number is None else number


def children_in(family: FamilyAnswers) -> int:
    """Count a family's children, 0 while the number typed is not one."""
    count = whole_number(family.count)
    return count if isinstance(count, int) else 0


class NightsQuestion(NamedTuple):
    """One question about nights: whose, where its answer is kept, and the path of the fact it gives."""

    family: int
    child: int
    alike: bool
    several: bool
    answer: ChildAnswers
    path: str


def nights_questions(given: Answers) -> list[NightsQuestion]:
    """List the questions about nights: one a child, or one a family whose children all stay alike."""
    questions = []
    for at, family in enumerate(given.families):
        alike = family.alike and children_in(family) > 1
        for child in range(1 if alike else min(children_in(family), MOST_CHILDREN_ASKED)):
            while len(family.children) <= child:
                family.children.append(ChildAnswers())
            path = f"receiving_parents.{at}.children.{child}.nights"
            questions.append(NightsQuestion(at, child, alike, children_in(family) > 1, family.children[child], path))
    return questions
