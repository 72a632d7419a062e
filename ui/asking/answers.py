"""The answers of one visit, as typed, and which questions about nights they lead to.

They live in the visit's state (presentation/visit). This part hands them out; others ask it.
"""

from datetime import date
from typing import NamedTuple

from logic import Law, Nation, NightsBand, law_on, plain_typed, read_whole_number
from presentation.visit import Answers, ChildAnswers, FamilyAnswers, Group, Role
from ui.screen import now, shown_at, visit

MOST_CHILDREN_ASKED = 30  # as many as the law reads; one more and it says that there are too many
ROLES = tuple(Role)
GROUPS = tuple(Group)


def _no_answers() -> Answers:
    """Give answers that nobody has given yet: only the nation of the site the tool is shown on."""
    host = shown_at().host
    return Answers(nation=Nation(host.nation) if host and host.nation else None)


def answers() -> Answers:
    """Give this visit's answers, empty at first."""
    state = visit()
    if state.answers is None:
        state.answers = _no_answers()
    return state.answers


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
    return law_today().shared_care.bands


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
