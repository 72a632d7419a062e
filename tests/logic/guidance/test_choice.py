"""The way finder leads each person to a safe way, whatever they told and whatever they left unsaid."""

import random
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import yaml

from logic.guidance import Asker, Mode, Route, RouteAnswers, choose, questions
from logic.guidance.answers import Existing, HomeNation, OtherHome
from logic.guidance.rules import rules
from logic.guidance.situation import ServiceAccess, situation
from tests.logic.guidance.every_situation import FACTS, choose_in, situations
from tests.logic.guidance.random_answers import TODAY, random_answers

pytestmark = pytest.mark.slow

CASES = yaml.safe_load((Path(__file__).parents[2] / "cases" / "choosing.yaml").read_text(encoding="utf-8"))
CONTACT_WAYS = {"family_based", "legal_paper", "keep_going", "service_direct_pay"}
SERVICE_WAYS = {"service_apart", "direct_pay_masked", "service_direct_pay", "service_collect_and_pay"}
TOGETHER_NOTES = {"you_decide_together", "you_have_agreed", "write_it_down", "consent_order", "minute_of_agreement"}
MIRROR = {"income_changed": "money_help", "debt": "money"}


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_each_person_is_led_well(case: dict[str, Any]) -> None:
    choice = choose(RouteAnswers(**case["answers"]), case.get("today", TODAY))
    assert choice.lead == case["lead"]
    assert [route.code for route in choice.routes] == case["ways"]
    assert choice.routes[0].first_step == case["first"]
    assert case.get("set_aside", {}).items() <= {aside.code: aside.because for aside in choice.set_aside}.items()
    assert [person for person in choice.people if person in case.get("people", [])] == case.get("people", [])
    assert not set(choice.people) & set(case.get("never", []))
    assert choice.service_opens_on == case.get("opens_on")
    assert choice.order_by_day == case.get("by_day")


def test_nobody_whose_case_may_have_ended_abroad_is_told_to_go_on_as_before() -> None:
    going_on = {"keep_going", "keep_collect_and_pay", "ask_for_collect_and_pay", "direct_pay_masked"}
    for facts in situations("leads", "ways"):
        in_service = facts.existing in (Existing.DIRECT_PAY, Existing.COLLECT_AND_PAY)
        if facts.service is not ServiceAccess.CLOSED_ABROAD or not in_service or facts.mode is Mode.DANGER:
            continue
        ways = [route.code for route in choose_in(facts).routes]
        assert {"tell_service_abroad", "court_abroad"} <= set(ways), facts
        assert not going_on & set(ways), facts


def test_everyone_gets_a_way_something_set_aside_and_outside_danger_the_same_parts() -> None:
    for facts in situations("leads", "ways", "asides"):
        choice = choose_in(facts)
        assert choice.routes
        assert choice.lead
        assert choice.set_aside or facts.mode is Mode.DANGER, facts


def test_everyone_gets_someone_to_call_and_northern_ireland_its_own_number() -> None:
    for facts in situations("people"):
        people = choose_in(facts).people
        assert people
        if facts.nation == "northern_ireland":
            assert "service_great_britain" not in people


def test_fear_doubt_silence_or_an_order_never_meets_a_way_of_contact() -> None:
    for facts in situations("ways", "asides"):
        if facts.mode is Mode.OPEN:
            continue
        choice = choose_in(facts)
        assert not {route.code for route in choice.routes} & CONTACT_WAYS, facts
        notes = {code for route in choice.routes for code in (*route.reasons, *route.cautions, route.first_step)}
        assert not notes & TOGETHER_NOTES


def test_doubt_and_silence_differ_from_a_yes_only_in_what_may_be_opened() -> None:
    for facts in situations("leads", "ways", "asides", "next_steps"):
        if facts.mode is Mode.APART:
            as_apart, as_careful = choose_in(facts), choose_in(facts._replace(mode=Mode.CAREFUL))
            assert as_apart.model_copy(update={"mode": Mode.CAREFUL}) == as_careful
            assert as_careful.may_open_private_arrangement
            assert not as_apart.may_open_private_arrangement


def test_nobody_with_an_order_is_led_to_the_service_without_hearing_that_the_order_then_ends() -> None:
    for facts in situations("ways"):
        choice = choose_in(facts)
        if facts.order != "over_12_months" or facts.existing in ("direct_pay", "collect_and_pay"):
            continue
        if facts.mode is Mode.DANGER:
            continue
        assert "enforce_order" in {route.code for route in choice.routes}, facts
        for route in choice.routes:
            assert ("order_ends_then" in route.cautions) == (route.code in SERVICE_WAYS), facts


def test_somebody_with_an_order_hears_who_reads_it_and_never_that_stopping_a_claim_undoes_it() -> None:
    for section in ("people", "next_steps"):
        for facts in situations(section):
            if facts.order == "over_12_months" and facts.existing == "none" and facts.mode is not Mode.DANGER:
                choice = choose_in(facts)
                assert "legal" in choice.people
                assert not {"change_apply", "change_private"} & set(choice.next_steps)


def test_a_child_who_cannot_apply_is_led_to_an_adviser_alone_whatever_else_was_told() -> None:
    luck = random.Random(9)
    for _ in range(2000):
        answers = random_answers(luck).model_copy(update={"role": Asker.CHILD, "danger_now": False})
        if answers.nation is HomeNation.SCOTLAND:
            continue
        choice = choose(answers, TODAY)
        assert choice.lead == "child_outside_scotland"
        assert [route.code for route in choice.routes] == ["adviser"]
        assert ("service", "child_outside_scotland") in [(aside.code, aside.because) for aside in choice.set_aside]
        assert choice.people[0] == "children"
        assert not {"service_great_britain", "service_northern_ireland"} & set(choice.people)
        assert not {"have_ready", "first_payment", "say_it_once"} & set(choice.next_steps)


def test_danger_now_gives_help_and_nothing_else() -> None:
    for section in ("ways", "asides", "people", "next_steps"):
        for facts in situations(section):
            if facts.mode is Mode.DANGER:
                choice = choose_in(facts)
                assert [route.code for route in choice.routes] == ["emergency"]
                assert not choice.set_aside
                assert set(choice.people) <= {"emergency", "children", "domestic_abuse", "crisis"}
                assert choice.next_steps == ("stay_private", "go_on_later")


def without_exceptions_abroad(route: Route) -> Route:
    """Leave out what can be true of a paying parent abroad alone."""
    return route.model_copy(update={"cautions": tuple(code for code in route.cautions if code != "abroad_exceptions")})


def test_only_of_a_paying_parent_abroad_is_it_said_that_the_service_may_keep_the_case() -> None:
    for role, existing in product(Asker, ("none", "direct_pay")):
        routes = choose(
            RouteAnswers(
                role=role, nation=HomeNation.SCOTLAND, other_home=OtherHome.ABROAD, existing=Existing(existing)
            ),
            TODAY,
        ).routes
        told = [route for route in routes if route.code in ("court_abroad", "tell_service_abroad")]
        assert len(told) == (1 if existing == "none" else 2)
        assert all(("abroad_exceptions" in route.cautions) == (role is not Asker.PAY) for route in told)
        assert all("abroad_for_a_time" in route.cautions for route in told)


@pytest.mark.parametrize("section", [("leads", "ways", "asides"), ("people",), ("next_steps",)])
def test_payer_and_receiver_mirror_each_other(section: tuple[str, ...]) -> None:
    for facts in {each._replace(role=Asker.PAY) for each in situations(*section)}:
        paying, receiving = choose_in(facts), choose_in(facts._replace(role=Asker.RECEIVE))
        assert tuple(map(without_exceptions_abroad, paying.routes)) == tuple(
            map(without_exceptions_abroad, receiving.routes)
        )
        assert paying.set_aside == receiving.set_aside
        assert paying.lead == receiving.lead
        assert tuple(MIRROR.get(code, code) for code in paying.people) == receiving.people
        assert tuple(MIRROR.get(code, code) for code in paying.next_steps) == receiving.next_steps


def test_every_way_says_why_and_what_to_do_first_in_every_situation() -> None:
    offered = {way.route for way in rules().ways}
    assert offered == {note.route for note in rules().notes}
    for route in offered:
        notes = [note for note in rules().notes if note.route == route]
        assert any(note.kind == "reason" and not note.when for note in notes) or route == "adviser", route
        assert notes[-1].kind == "first_step"
        assert not notes[-1].when, f"{route} has a first step only for some"


def test_collect_and_pay_is_never_offered_without_saying_it_is_not_a_right() -> None:
    for facts in situations("ways"):
        for route in choose_in(facts).routes:
            if route.code in (
                "service_apart",
                "ask_for_collect_and_pay",
                "service_collect_and_pay",
                "missed_direct_pay",
            ):
                assert "collect_and_pay_not_a_right" in route.cautions
            if route.code in ("service_apart", "ask_for_collect_and_pay"):
                assert route.cautions[0] == "pause_before_applying"


def test_no_rule_reads_a_fee_and_fees_come_after_everything_but_the_caveat() -> None:
    assert not [fact for fact in FACTS if "fee" in fact or "cost" in fact]
    for facts in situations("next_steps"):
        if facts.mode is not Mode.DANGER:
            assert choose_in(facts).next_steps[-2:] == ("fees", "not_certain")
            assert any(code.startswith("change_") for code in choose_in(facts).next_steps), facts


def test_every_rule_can_hold_for_someone() -> None:
    for name in ("leads", "ways", "asides", "next_steps", "people"):
        waiting = set(range(len(getattr(rules(), name))))
        for facts in situations(name):
            waiting -= {place for place in waiting if getattr(rules(), name)[place].holds(facts)}
        assert not waiting, (name, waiting)


def test_answers_a_later_answer_made_needless_change_nothing() -> None:
    luck = random.Random(6)
    for _ in range(2000):
        answers = random_answers(luck)
        asked = {name: value for name, value in answers if name in questions(answers, TODAY)}
        safety = {
            name: value
            for name, value in answers
            if name in ("danger_now", "fear", "protective_order", "bank_details_unsafe")
        }
        silent = {name: value for name, value in safety.items() if name not in asked}
        assert choose(answers, TODAY) == choose(RouteAnswers(**asked, **silent), TODAY)


def test_what_is_unsaid_never_makes_the_answer_less_careful() -> None:
    luck = random.Random(7)
    for _ in range(2000):
        answers = random_answers(luck)
        for name in ("fear", "protective_order", "bank_details_unsafe"):
            silent = answers.model_copy(update={name: "unsaid"})
            assert situation(silent, silent.order, TODAY).mode is not Mode.OPEN
