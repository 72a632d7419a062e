"""A person asks whether the service can take the case at all, before any money."""

from datetime import date

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
    assert "Nothing here keeps the service" in visit.words


@pytest.mark.parametrize(("ages", "open_"), [("15", True), ("16", False), ("19", False), ("16, 9", True)])
def test_a_child_of_sixteen_who_is_not_in_school_does_not_count(ages: str, open_: bool) -> None:
    assert ("Nothing here keeps" in at_the_door(ages=ages).press("door-ask").words) is open_


def test_a_child_of_seventeen_at_college_counts() -> None:
    visit = at_the_door(ages="17")
    visit.app.run()
    words = visit.tick("ask-education-0").press("door-ask").words
    assert "Nothing here keeps" in words
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
    assert "Nothing here keeps" in words
    assert "stops for these children" in words


@pytest.mark.parametrize(
    ("nation", "age", "said"),
    [
        ("scotland", "12", "Nothing here keeps"),
        ("scotland", "11", "from the age of 12"),
        ("england", "15", "only in Scotland"),
    ],
)
def test_a_child_can_ask_only_in_scotland_from_twelve(nation: str, age: str, said: str) -> None:
    visit = at_the_door().choose("ask-applicant", "child")
    visit.choose("ask-child_nation", nation).type("ask-applicant_age", age).press("door-ask")
    assert said in visit.words


@pytest.mark.parametrize("typed", ["", "four", "4; 9", "1.5"])
def test_ages_that_are_none_are_told_and_kept(typed: str) -> None:
    visit = at_the_door(ages=typed).press("door-ask")
    assert visit.words.count('class="field-error"') == 1
    assert 'class="answer"' not in visit.words
    assert visit.app.text_input(key="ask-ages").value == typed


def test_an_order_without_its_date_is_told() -> None:
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
