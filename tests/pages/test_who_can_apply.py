"""A person asks whether the service can take the case at all, before any money."""

from datetime import date, timedelta

import pytest

from logic.months import first_day_after_months
from tests.pages.visit import Visit


def at_the_door(role: str = "receive", language: str = "en", nation: str = "england", ages: str = "4, 9") -> Visit:
    visit = Visit(language).press(f"way-{role}").open("who_can_apply").choose("ask-nation-door", nation)
    return visit.type("ask-ages", ages)


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("role", ["pay", "receive"])
def test_parents_of_young_children_in_one_country_find_the_door_open(role: str, language: str) -> None:
    visit = at_the_door(role, language).press("door-ask")
    assert 'class="answer"' in visit.words
    assert "legislation.gov.uk" not in visit.words


def test_someone_who_has_not_said_which_parent_they_are_can_ask_too() -> None:
    visit = Visit().open("who_can_apply").choose("ask-nation-door", "wales").type("ask-ages", "3").press("door-ask")
    assert "Nothing in your answers keeps" in visit.words


@pytest.mark.parametrize(("ages", "open_"), [("15", True), ("16", False), ("19", False), ("16, 9", True)])
def test_of_a_child_of_sixteen_nothing_is_claimed_that_was_not_told(ages: str, open_: bool) -> None:
    words = at_the_door(ages=ages).press("door-ask").words
    assert ("Nothing in your answers keeps" in words) is open_
    assert ("may be able to take this case" in words) is not open_
    assert "cannot take this case" not in words


def test_a_child_whose_school_has_just_ended_may_still_count() -> None:
    visit = at_the_door(ages="17")
    visit.app.run()
    visit.choose("ask-education-0", "ended")
    yesterday = date.today() - timedelta(days=1)  # noqa: DTZ011
    words = visit.type("ask-ended_on-0", yesterday.strftime("%d/%m/%Y")).press("door-ask").words
    assert "may be able to take this case" in words
    assert "for 20 weeks" in words


def test_an_apprentice_and_one_who_left_school_long_ago_do_not_count() -> None:
    visit = at_the_door(ages="18")
    visit.app.run()
    assert "cannot take this case" in visit.choose("ask-education-0", "apprenticeship").press("door-ask").words
    visit.choose("ask-education-0", "ended")
    assert "cannot take this case" in visit.type("ask-ended_on-0", "1/6/2023").press("door-ask").words


def test_a_day_of_leaving_that_is_none_is_told_beside_its_field() -> None:
    visit = at_the_door(ages="18")
    visit.app.run()
    visit.choose("ask-education-0", "ended")
    visit.type("ask-ended_on-0", "last summer").press("door-ask")
    assert visit.words.count('class="field-error"') == 1


def test_only_of_a_student_of_nineteen_is_it_asked_when_the_course_was_begun() -> None:
    visit = at_the_door(ages="18, 19")
    visit.app.run()
    visit.choose("ask-education-0", "in_education").choose("ask-education-1", "in_education")
    visit.app.run()
    boxes = [box.key for box in visit.app.checkbox]
    assert "ask-begun_before_19-1" in boxes
    assert "ask-begun_before_19-0" not in boxes


@pytest.mark.parametrize("lives", ["alone", "council_care"])
def test_a_child_nobody_looks_after_has_no_case_and_hears_of_help(lives: str) -> None:
    words = at_the_door(ages="15").choose("ask-child_lives", lives).press("door-ask").words
    assert "somebody who looks after them" in words
    assert 'href="/help"' in words


def test_a_company_abroad_counts_only_if_it_runs_the_pay_here() -> None:
    words = at_the_door().choose("ask-payer_abroad", "abroad_for_uk_company").press("door-ask").words
    assert "may be able to take this case" in words
    assert "works out and pays these wages in the UK" in words


def test_an_order_changed_last_week_is_told_as_unsettled() -> None:
    visit = at_the_door().choose("ask-order", "court_order").type("ask-order_from", "1/2/2024")
    week_ago = date.today() - timedelta(days=7)  # noqa: DTZ011
    words = visit.type("ask-order_changed", week_ago.strftime("%d/%m/%Y")).press("door-ask").words
    assert "It depends on which order counts" in words
    assert "The law is not clear on one thing" in words


def test_an_order_the_court_cannot_enforce_opens_the_door() -> None:
    visit = at_the_door().choose("ask-order", "court_order")
    visit.type("ask-order_from", date.today().strftime("%d/%m/%Y"))  # noqa: DTZ011
    assert "Nothing in your answers keeps" in visit.tick("ask-court_cannot_act").press("door-ask").words


def test_an_order_older_than_the_children_is_not_about_them() -> None:
    visit = at_the_door(ages="5").choose("ask-order", "court_order").type("ask-order_from", "1/6/2001")
    words = visit.press("door-ask").words
    assert "Nothing in your answers keeps" in words
    assert "from before these children were born" in words


def test_an_order_without_its_day_may_bar() -> None:
    words = at_the_door().choose("ask-order", "court_order").press("door-ask").words
    assert "It depends on the day of the court order" in words


def test_what_was_not_read_for_northern_ireland_is_said() -> None:
    visit = at_the_door(nation="northern_ireland").choose("ask-payer_abroad", "abroad")
    assert "could not read this text for Northern Ireland" in visit.press("door-ask").words
    assert "could not read" not in at_the_door().choose("ask-payer_abroad", "abroad").press("door-ask").words


def test_a_child_of_seventeen_at_college_counts() -> None:
    visit = at_the_door(ages="17")
    visit.app.run()
    words = visit.choose("ask-education-0", "in_education").press("door-ask").words
    assert "Nothing in your answers keeps" in words
    assert "rules of Child Benefit" in words


def test_a_new_court_order_says_from_when_the_service_can_be_asked() -> None:
    visit = at_the_door().choose("ask-order", "court_order")
    visit.type("ask-order_from", date.today().strftime("%d/%m/%Y")).press("door-ask")  # noqa: DTZ011
    later = first_day_after_months(date.today(), 12)  # noqa: DTZ011
    assert f"{later.day} {later:%B %Y}" in visit.words
    assert "s 4(10)(aa)" in visit.words


def test_an_order_of_two_years_ago_opens_the_door_and_warns_that_it_would_end() -> None:
    visit = at_the_door().choose("ask-order", "registered_minute_of_agreement")
    words = visit.type("ask-order_from", "1/2/2024").press("door-ask").words
    assert "Nothing in your answers keeps" in words
    assert "cannot be enforced for these children" in words


@pytest.mark.parametrize(
    ("nation", "age", "said"),
    [
        ("scotland", "12", "Nothing in your answers keeps"),
        ("scotland", "11", "from the age of 12"),
        ("england", "15", "only in Scotland"),
        ("scotland", "25", "Only somebody under 20"),
        ("scotland", "17", "From 16 a child can ask only"),
    ],
)
def test_a_child_can_ask_only_in_scotland_from_twelve(nation: str, age: str, said: str) -> None:
    visit = at_the_door().choose("ask-applicant", "child")
    visit.choose("ask-child_nation", nation).type("ask-applicant_age", age).press("door-ask")
    assert said in visit.words


def test_a_child_cannot_ask_where_a_parent_has() -> None:
    visit = at_the_door().choose("ask-applicant", "child").choose("ask-child_nation", "scotland")
    visit.type("ask-applicant_age", "14").tick("ask-already_applied").press("door-ask")
    assert "asked the service already" in visit.words


@pytest.mark.parametrize("typed", ["", "four", "4; 9", "1.5"])
def test_ages_that_are_none_are_told_and_kept(typed: str) -> None:
    visit = at_the_door(ages=typed).press("door-ask")
    assert visit.words.count('class="field-error"') == 1
    assert 'class="answer"' not in visit.words
    assert visit.app.text_input(key="ask-ages").value == typed


def test_a_date_of_an_order_that_is_none_is_told() -> None:
    visit = at_the_door().choose("ask-order", "court_order")
    visit.type("ask-order_from", "last year").press("door-ask")
    assert "Type a date with numbers" in visit.words


def test_who_asks_follows_the_parent_of_the_visit_until_somebody_else_is_chosen() -> None:
    visit = at_the_door("receive")
    assert visit.app.radio(key="ask-applicant").value == "receiving_parent"
    visit.open("home").press("way-pay").open("who_can_apply")
    assert visit.app.radio(key="ask-applicant").value == "paying_parent"
    visit.choose("ask-applicant", "child").open("home").press("way-receive").open("who_can_apply")
    assert visit.app.radio(key="ask-applicant").value == "child"


def test_northern_ireland_is_sent_to_its_own_service() -> None:
    assert "its own Child Maintenance Service" in at_the_door(nation="northern_ireland").press("door-ask").words


def test_a_closed_door_is_told_before_the_amount_and_side_by_side() -> None:
    visit = Visit().answer_everything("receive").open("who_can_apply").type("ask-ages", "4")
    visit.choose("ask-payer_abroad", "abroad").press("door-ask").open("result")
    assert visit.words.index("cannot take this case") < visit.words.index("You would receive about")
    assert "claims between countries" in visit.words
    words = visit.open("compare").words
    assert "Does not apply: the service cannot take this case." in words


def test_an_open_door_says_nothing_on_the_result() -> None:
    visit = Visit().answer_everything("pay").open("who_can_apply").type("ask-ages", "4").press("door-ask")
    assert "cannot take this case" not in visit.open("result").words


def test_the_result_leads_to_it_and_it_leads_back() -> None:
    visit = Visit().answer_everything().open("result")
    assert 'href="/who-can-apply"' in visit.words
    assert 'href="/result"' in visit.open("who_can_apply").words
