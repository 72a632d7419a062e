"""Which questions about nights a family's answers lead to."""

from datetime import date
from typing import NamedTuple

from logic.codes import Nation
from logic.law import Law, NightsBand, law_on
from presentation.forms.fields import whole_number
from presentation.visit.estimate import Answers, ChildAnswers, FamilyAnswers

MOST_CHILDREN_ASKED = 30
"""As many as the law reads; one more and it says that there are too many."""


class NightsQuestion(NamedTuple):
    """One question about nights: whose, where its answer is kept, and the path of the fact it gives."""

    family: int
    child: int
    alike: bool
    several: bool
    answer: ChildAnswers
    path: str

    @property
    def at(self) -> str:
        """What tells this question from its twins."""
        return f"-{self.family}-{self.child}"

    @property
    def council_path(self) -> str:
        """The path of the fact a child's nights in council care are."""
        return self.path.removesuffix(".nights") + ".local_authority_nights"

    def label(self, families: int) -> str:
        """Give the code of how to ask: for all the children, the only one, or each in turn."""
        which = "all" if self.alike else "each" if self.several else "one"
        return f"estimate.nights.{which}" + (".of_several" if families > 1 else "")

    def council_label(self, families: int) -> str:
        """Give the code of how to ask for a child's nights in council care, saying whose where there are several."""
        if self.several and not self.alike:
            return "care.council_nights.each.of_several" if families > 1 else "care.council_nights.each"
        return "care.council_nights.of_several" if families > 1 else "care.council_nights"


def law_of(answers: Answers, today: date) -> Law:
    """Give the day's law of where the paying parent lives; of England until it is told."""
    return law_on(today, answers.nation or Nation.ENGLAND)


def nights_bands(answers: Answers, today: date) -> tuple[NightsBand, ...]:
    """Give the bands of nights of that law, fewest nights first."""
    return law_of(answers, today).shared_care.bands


def children_in(family: FamilyAnswers) -> int:
    """Count a family's children, 0 while the number typed is not one."""
    count = whole_number(family.count)
    return count if isinstance(count, int) else 0


def nights_questions(answers: Answers) -> list[NightsQuestion]:
    """List the questions about nights: one a child, or one a family whose children all stay alike."""
    questions = []
    for at, family in enumerate(answers.families):
        alike = family.alike and children_in(family) > 1
        for child in range(1 if alike else min(children_in(family), MOST_CHILDREN_ASKED)):
            while len(family.children) <= child:
                family.children.append(ChildAnswers())
            path = f"receiving_parents.{at}.children.{child}.nights"
            questions.append(NightsQuestion(at, child, alike, children_in(family) > 1, family.children[child], path))
    return questions
