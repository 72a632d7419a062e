"""Where nothing is due, the result says to whom, and for what reason."""

import html
from dataclasses import replace
from typing import Any

import pytest

from content import LANGUAGES, text
from logic.codes import Benefit, Nation, NilReason, Period
from presentation.visit.estimate import Answers, ChildAnswers, FamilyAnswers, Group
from presentation.visit.role import Role
from presentation.visit.state import VisitState
from tests.pages.walk import open_screen, shown


def result(role: str, *families: list[ChildAnswers], language: str = "en", **more: Any) -> str:
    """What the result says to a parent of £500 a week."""
    told = Answers(
        role=Role(role),
        checked=set(Group),
        nation=Nation.ENGLAND,
        income="500",
        period=Period.WEEK,
        exact_nights=True,
        families=[FamilyAnswers(count=str(len(told)), alike=False, children=told) for told in families],
    )
    app = open_screen("home", language)
    app.session_state["visit.state"] = VisitState(answers=replace(told, **more))
    app.switch_page("result.py").run()
    assert not app.exception
    return html.unescape(shown(app))


STAYS, DOES_NOT = ChildAnswers(nights="60"), ChildAnswers(nights="0")
PENSION = {"has_benefits": True, "benefits": {Benefit.STATE_PENSION}}


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("role", ["pay", "receive"])
def test_where_nights_make_it_nothing_the_reason_is_the_nights(role: str, language: str) -> None:
    """The reason given was the flat rate, which is a rate that pays."""
    said = result(role, [STAYS], language=language, **PENSION)
    own = "result.amount.none.receive" if role == "receive" else "result.amount.none"
    assert text(own, language) in said
    assert text("why_nothing.benefit_nights_nil", language) in said


def test_one_of_two_receiving_parents_is_told_that_nothing_is_due_to_her_and_the_payer_what_is() -> None:
    hers = result("receive", [STAYS], [DOES_NOT], **PENSION)  # type: ignore[arg-type]
    assert "Nothing is due to you" in hers
    assert "£3.50" in hers
    his = result("pay", [STAYS], [DOES_NOT], **PENSION)  # type: ignore[arg-type]
    assert "£3.50" in his
    assert text("why_nothing.benefit_nights_nil", "en") not in his


def test_a_child_in_council_care_all_year_is_the_reason_where_it_is() -> None:
    in_care = ChildAnswers(nights="0", has_council=True, council_nights="300")
    assert text("why_nothing.local_authority_nil", "en") in result("pay", [in_care])


def test_a_situation_in_which_nothing_is_due_stays_the_reason() -> None:
    said = result("pay", [STAYS], has_nil_reason=True, nil_reason=NilReason.PRISONER)
    assert "prison" in said
    assert not any(text(f"why_nothing.{code}", "en") in said for code in ("benefit_nights_nil", "local_authority_nil"))
