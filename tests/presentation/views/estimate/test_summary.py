"""Whoever looks over their answers sees every one of them."""

from collections.abc import Callable
from datetime import datetime

import pytest

from content import LANGUAGES, UK_TIME, text
from logic.codes import Benefit, Nation, NilReason, Period
from presentation import Reader
from presentation.forms.estimate import circumstances_of, group_form
from presentation.forms.fields import AnyChoice, AnySeveral, DayField, Question, TextField, TickField
from presentation.views.estimate import answer_said, summary_rows
from presentation.visit.estimate import Answers, Group
from presentation.visit.role import Role

NOW = datetime(2026, 11, 21, 12, tzinfo=UK_TIME)
ChangeTarget = Callable[[Answers], object]


def answered(unknown: bool = False) -> Answers:
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
        income_unknown=unknown,
        hours="16",
        guess="20000",
    )
    answers.families[0].count = "1"
    child = answers.families[0].children[0]
    child.nights, child.has_council, child.council_nights = "60", True, "52"
    return answers


CHANGES: dict[str, ChangeTarget] = {
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


def answer_otherwise(question: Question) -> None:
    """Give an answer that differs from the one that stands."""
    match question:
        case TextField():
            question.slot.write(f"1{question.slot.read()}")
        case TickField():
            question.slot.write(not question.slot.read())
        case AnyChoice():
            question.answer(next(option.value for option in question.options if option.value != question.answered))
        case AnySeveral():
            question.answer({question.options[-1].value} ^ question.answered)
        case DayField():
            question.slot.write(("1", "2", "2026"))


@pytest.mark.parametrize("unknown", [False, True])
@pytest.mark.parametrize("group", [Group.INCOME, Group.CHANGES])
def test_whatever_is_asked_is_seen(group: Group, unknown: bool) -> None:
    """A question that is new stands among the answers without a word of its own there."""
    for at in range(len(asked_of(answered(unknown), group))):
        before, after = answered(unknown), answered(unknown)
        question = asked_of(after, group)[at]
        answer_otherwise(question)
        assert rows(before, "en") != rows(after, "en"), question.name


def asked_of(answers: Answers, group: Group) -> list[Question]:
    answers.group = group
    return group_form(answers, NOW.date()).asked()


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_of_each_kind_is_said_as_it_was_asked(language: str) -> None:
    reader, answers = Reader(language, NOW, "pay"), answered()
    asked = {question.name: question for question in asked_of(answers, Group.CHANGES)}
    assert answer_said(asked["partner_also_pays"], reader) == text("summary.ticked", language)
    assert answer_said(asked["nil_reason"], reader) == text("nil_reason.prisoner", language)
    assert answer_said(asked["benefits"], reader) == text("benefit.state_pension", language)
    assert answer_said(asked["relevant_other_children"], reader) == "2"
