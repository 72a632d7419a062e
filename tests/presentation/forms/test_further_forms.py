"""The route finder, the guide and "for sites" ask by described fields: each has its words, its slot and its errors."""

from datetime import UTC, date, datetime

import pytest

from content import LANGUAGES, PARTS, Language, text
from logic.codes import ErrorCode
from logic.decisions import DeadlineCode
from presentation import Reader
from presentation.forms.fields import AnyChoice, DayField, Question
from presentation.forms.for_sites import asked_of_site, for_sites_form, preview_question
from presentation.forms.guide import (
    browser_question,
    deadline_problems,
    deadline_question,
    deadline_start,
    reader_nation_question,
    reader_need_question,
)
from presentation.forms.routes import press, route_form, route_problems
from presentation.visit.for_sites import ForSitesAnswers
from presentation.visit.guide import GuideAnswers
from presentation.visit.routes import WayFinding

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
TODAY = NOW.date()


def questions(reader: Reader) -> list[Question]:
    """Every question of the three, the route finder's as somebody goes through them all."""
    guide, finding, sites = GuideAnswers(), WayFinding(more=True), ForSitesAnswers()
    asked: list[Question] = [reader_nation_question(guide, reader), reader_need_question(guide)]
    asked += [browser_question(["Firefox", "Safari"], guide)]
    asked += [deadline_question(code, guide) for code in DeadlineCode]
    while (form := route_form(finding, reader)) is not None:
        asked += form.questions()
        finding.tell(str(finding.asking), {"order": "under_12_months", "order_made": date(2026, 1, 1)}.get(
            str(finding.asking), "unsaid"
        ))  # fmt: skip
        finding.go_on(TODAY)
    asked += [*for_sites_form(sites, reader).questions(), preview_question(sites)]
    sites.part = "page"
    return [*asked, *for_sites_form(sites, reader).questions()[2:3]]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_each_question_has_its_words_its_options_and_an_answer_that_stands(language: Language) -> None:
    reader = Reader(language, NOW)
    asked = questions(reader)
    assert {"way-role", "way-order_made", "site-page", "site-start"} <= {question.name for question in asked}
    for question in asked:
        assert question.label.text_for(reader)
        if isinstance(question, AnyChoice):
            labels = [option.label.text_for(reader) for option in question.options]
            assert len(set(labels)) == len(labels) >= 1
        if isinstance(question, DayField):
            assert [part.text_for(reader) for part in question.parts] == [
                text(f"date.{part}", language) for part in ("day", "month", "year")
            ]


def test_no_two_of_them_have_the_same_key() -> None:
    keys = [question.key for question in questions(Reader("en", NOW))]
    assert len(keys) == len(set(keys))


def test_an_order_of_next_year_or_of_no_day_is_told_at_its_field_once_a_button_is_pressed() -> None:
    finding, reader = WayFinding(asking="order_made"), Reader("en", NOW)
    finding.tell("order", "under_12_months")
    for typed, code in ((("30", "2", "2026"), ErrorCode.DATE_NOT_A_DATE), (("1", "5", "2027"), ErrorCode.DATE_AHEAD)):
        finding.typed_day = typed
        press(finding, "continue", TODAY)
        assert finding.asking == "order_made"
        form = route_form(finding, reader)
        assert form is not None
        (question,) = form.questions()
        assert question.problem(route_problems(finding)) is code
        assert question.error(route_problems(finding), "en")


def test_a_letter_of_no_day_is_told_at_its_field_and_gives_no_last_day() -> None:
    guide = GuideAnswers()
    question = deadline_question(DeadlineCode.APPEAL, guide)
    assert deadline_start(question, TODAY) is None
    assert deadline_problems(question, TODAY) == {}
    question.slot.write(("31", "2", "2026"))
    assert question.error(deadline_problems(question, TODAY), "en") == text("error.deadline.date_not_a_date", "en")
    question.slot.write(("23", "11", "2026"))
    assert question.error(deadline_problems(question, TODAY), "en") == text("error.date_ahead", "en")
    question.slot.write(("22", "11", "2026"))
    assert deadline_start(question, TODAY) == TODAY


def test_what_an_editor_picked_goes_where_it_can_no_longer_be_picked() -> None:
    answers, reader = ForSitesAnswers(part="page", page="reading", start="choosing"), Reader("cy", NOW)
    assert (asked_of_site(answers, reader).page, asked_of_site(answers, reader).language) == ("reading", "cy")
    answers.part = None
    assert asked_of_site(answers, reader).page == "choosing"
    answers.part = next(code for code, part in PARTS.items() if part.start is not None)
    assert asked_of_site(answers, reader).page == ""
    answers.host, answers.part = "nobody", "nothing"
    assert asked_of_site(answers, reader).part == ""
