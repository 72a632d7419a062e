"""The questions about the children with each receiving parent, and what to call several families."""

from presentation.forms.fields import Form, TextField, TextKind, family_words, slot, words
from presentation.visit.estimate import LONGEST_NAME, Answers, FamilyAnswers, Group

MOST_FAMILIES = 20
"""More receiving parents than anybody pays."""


def children_form(answers: Answers) -> Form:
    """Ask how many children there are with each receiving parent; where there are several, also what to call each."""
    several = len(answers.families) > 1
    return Form(
        Group.CHILDREN,
        tuple(
            (_called(family, at), _count(family, at, several))
            if several and not (at == 0 and answers.receives)
            else (_count(family, at, several),)
            for at, family in enumerate(answers.families)
        ),
    )


def _called(family: FamilyAnswers, at: int) -> TextField:
    return TextField(
        name="called",
        at=f"-{at}",
        label=words("estimate.called", family=words(f"family.{at + 1}")),
        hint=words("estimate.called.hint"),
        slot=slot(family, lambda f: f.called),
        longest=LONGEST_NAME,
    )


def _count(family: FamilyAnswers, at: int, several: bool) -> TextField:
    return TextField(
        name="count",
        at=f"-{at}",
        error_name="children",
        label=words("estimate.count.of_several" if several else "estimate.count.label", family=family_words(at)),
        hint=words("estimate.count.hint"),
        path=f"receiving_parents.{at}.children",
        kind=TextKind.COUNT,
        slot=slot(family, lambda f: f.count),
    )


def add_family(answers: Answers) -> None:
    """Ask for the children of one more receiving parent."""
    if len(answers.families) < MOST_FAMILIES:
        answers.families.append(FamilyAnswers())


def remove_family(answers: Answers) -> None:
    """Ask for the children of one receiving parent fewer; one stays."""
    if len(answers.families) > 1:
        answers.families.pop()
