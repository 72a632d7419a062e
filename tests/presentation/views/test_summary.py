"""Whoever looks over their answers sees every one of them."""

from collections.abc import Callable
from datetime import datetime

import pytest

from content import LANGUAGES, UK_TIME
from logic.codes import Benefit, Nation, NilReason, Period
from presentation import Reader
from presentation.forms import circumstances_of, group_form
from presentation.views.summary import summary_rows
from presentation.visit import Answers, Group, Role

NOW = datetime(2026, 11, 21, 12, tzinfo=UK_TIME)
Change = Callable[[Answers], object]


def answered() -> Answers:
    """A parent with a partner, other children and one child in one family, everything answered."""
    answers = Answers(
        role=Role.PAY,
        nation=Nation.WALES,
        income="500",
        period=Period.WEEK,
        pension="20",
        has_benefits=True,
        benefits={Benefit.STATE_PENSION},
        has_partner=True,
        partner_benefits={Benefit.PENSION_CREDIT},
        partner_also_pays=True,
        has_other_children=True,
        relevant_other_children="2",
        has_other_arrangement=True,
        other_arrangement_children="3",
        has_nil_reason=True,
        nil_reason=NilReason.PRISONER,
        exact_nights=True,
    )
    answers.families[0].count = "1"
    child = answers.families[0].children[0]
    child.nights, child.has_council, child.council_nights = "60", True, "52"
    return answers


CHANGES: dict[str, Change] = {
    "nation": lambda a: setattr(a, "nation", Nation.SCOTLAND),
    "nation_not_known": lambda a: setattr(a, "nation_not_known", True),
    "income": lambda a: setattr(a, "income", "501"),
    "income_unknown": lambda a: setattr(a, "income_unknown", True),
    "period": lambda a: setattr(a, "period", Period.MONTH),
    "pension": lambda a: setattr(a, "pension", "21"),
    "benefits": lambda a: setattr(a, "benefits", {Benefit.INCOME_SUPPORT}),
    "partner_benefits": lambda a: setattr(a, "partner_benefits", {Benefit.INCOME_SUPPORT}),
    "partner_also_pays": lambda a: setattr(a, "partner_also_pays", False),
    "relevant_other_children": lambda a: setattr(a, "relevant_other_children", "1"),
    "other_arrangement_children": lambda a: setattr(a, "other_arrangement_children", "1"),
    "nil_reason": lambda a: setattr(a, "has_nil_reason", False),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("answer", CHANGES)
def test_another_answer_is_seen(answer: str, language: str) -> None:
    """That a partner pays too was asked and never shown again."""
    before, after = answered(), answered()
    CHANGES[answer](after)
    assert rows(before, language) != rows(after, language)


def rows(answers: Answers, language: str) -> list[tuple[str, str]]:
    circumstances = circumstances_of(answers, NOW.date())
    assert circumstances is not None
    return summary_rows(answers, circumstances, Reader(language, NOW, "pay"))


def test_every_question_of_the_first_two_groups_is_held_here() -> None:
    answers = answered()
    asked = set()
    for group in (Group.INCOME, Group.CHANGES):
        answers.group = group
        asked |= {question.name for question in group_form(answers, NOW.date()).asked()}
    assert {name for name in asked if not name.startswith("has_")} == set(CHANGES) - {"nation_not_known"}
