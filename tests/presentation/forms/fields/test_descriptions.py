"""A question is data: where its answer goes, what it opens, and how it says what is wrong."""

from datetime import UTC, datetime

import pytest
from markupsafe import Markup

from content import LANGUAGES
from logic.codes import ErrorCode, Period
from presentation import Reader
from presentation.forms.estimate import group_form
from presentation.forms.fields import (
    AnyChoice,
    AnySeveral,
    ChoiceField,
    Option,
    SeveralField,
    TextField,
    TickField,
    options,
    slot,
    words,
)
from presentation.views.markup import paragraphs
from presentation.visit.estimate import Answers, Group
from presentation.visit.role import Role

TODAY = datetime(2026, 11, 21, tzinfo=UTC).date()


def test_a_slot_reads_and_writes_through_attributes_and_entries() -> None:
    answers = Answers()
    kept = slot(answers, lambda a: a.families[0].children[0].nights)
    kept.write("60")
    assert kept.read() == answers.families[0].children[0].nights == "60"


def test_a_slot_of_a_choice_keeps_the_choice_itself() -> None:
    answers = Answers()
    slot(answers, lambda a: a.period).write(Period.WEEK)
    assert answers.period is Period.WEEK


def test_a_slot_may_end_at_an_entry_of_a_list_or_of_a_mapping() -> None:
    answers, days = ["a", "b"], {"judgment": "1"}
    slot(answers, lambda listed: listed[1]).write("c")
    slot(days, lambda named: named["judgment"]).write("2")
    assert (answers, days) == (["a", "c"], {"judgment": "2"})


def test_a_slot_that_looks_for_an_entry_in_a_number_says_so() -> None:
    with pytest.raises(TypeError, match="an entry in int"):
        slot([5], lambda listed: listed[0][1]).write(1)  # type: ignore[index]


def test_an_answer_that_a_choice_does_not_offer_changes_nothing() -> None:
    """A band of nights that the law of another nation has not; and a choice where nothing was picked yet."""
    answers = Answers(period=Period.WEEK)
    period = ChoiceField(
        name="period", label=words("period"), slot=slot(answers, lambda a: a.period), options=options(Period, "period")
    )
    for value in (None, "", "fortnight of another kind"):
        period.answer(value)
        assert period.answered is answers.period is Period.WEEK
    period.answer("month")
    assert answers.period is Period.MONTH


def test_a_list_holds_what_is_ticked_of_what_it_offers_and_of_what_was_held() -> None:
    """A benefit ticked under the law of another nation stays ticked for when its question comes back."""
    held = {"ticked": {"offered", "of another nation"}}
    benefits: SeveralField[str] = SeveralField(
        name="benefits",
        label=words("benefits"),
        slot=slot(held, lambda h: h["ticked"]),
        options=(Option("offered", words("benefits")),),
        more=(Option("rare", words("benefits")),),
    )
    benefits.answer({"rare", "of another nation", "unheard of"})
    assert benefits.answered == {"rare", "of another nation"}
    benefits.answer({"offered"})
    assert benefits.answered == {"offered"}


def test_what_a_tick_opens_is_asked_only_once_it_is_ticked() -> None:
    answers = Answers(group=Group.CHANGES)
    form = group_form(answers, TODAY)
    assert "relevant_other_children" in {question.name for question in form.questions()}
    assert "relevant_other_children" not in {question.name for question in form.asked()}
    answers.has_other_children = True
    assert "relevant_other_children" in {question.name for question in form.asked()}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", [None, *Role])
@pytest.mark.parametrize("group", Group)
def test_every_question_of_the_estimate_has_its_words_for_each_parent_in_each_language(
    group: Group, role: Role | None, language: str
) -> None:
    answers = Answers(role=role, group=group)
    answers.families[0].count = "2"
    answers.families[0].alike = False
    reader = Reader(language, datetime(2026, 11, 21, tzinfo=UTC), role)
    for unknown in (False, True):
        answers.income_unknown = unknown
        for question in group_form(answers, TODAY).questions():
            assert question.label.text_for(reader)
            if question.hint:
                assert question.hint.text_for(reader)
            if isinstance(question, AnyChoice | AnySeveral):
                assert all(option.label.text_for(reader) for option in question.options)


def test_no_two_questions_of_a_page_have_the_same_name() -> None:
    for group in Group:
        answers = Answers(group=group)
        answers.families[0].count = "4"
        answers.families[0].alike = False
        keys = [question.key for question in group_form(answers, TODAY).questions()]
        assert len(keys) == len(set(keys))


def test_a_question_says_what_is_wrong_by_its_own_sentence_or_by_that_of_every_field() -> None:
    answers = Answers(income_unknown=True)
    hours = next(question for question in group_form(answers, TODAY).questions() if question.name == "hours")
    assert isinstance(hours, TextField)
    assert hours.error({"hours": ErrorCode.AMOUNT_NEGATIVE}, "en") == "Type hours from 0 to 168."
    assert hours.error({}, "en") is None


def test_a_tick_is_not_open_before_it_is_ticked() -> None:
    ticks = group_form(Answers(group=Group.CHANGES), TODAY).questions()
    assert not [question for question in ticks if isinstance(question, TickField) and question.is_open]


def test_a_view_escapes_what_it_is_given() -> None:
    assert paragraphs(["<b>"]) == Markup("<p>&lt;b&gt;</p>")
