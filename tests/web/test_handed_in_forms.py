"""What a person told the served page is handed in over the visit's WebSocket, unless the visit was left."""

import re
from urllib.parse import urlencode

import pytest
from starlette.testclient import TestClient

from presentation.visit.sealing import open_sealed
from tests.web.visit_line import Line, words


def test_what_the_served_page_was_told_is_drawn_at_once(line: Line) -> None:
    line.hand_over("who_can_apply", "step=who_can_apply&nation-door=wales&ages=4%2C9&child_abroad=yes")
    line.ask(page="who-can-apply")
    _, copy = line.answer()
    told = open_sealed(copy["sealed"])
    assert told.answers is not None
    assert (told.answers.nation, told.answers.eligibility.ages, told.answers.eligibility.child_abroad) == (
        "wales",
        "4,9",
        True,
    )
    assert told.handed_in == 0


def test_a_change_of_income_told_to_the_served_page_is_weighed_by_the_app(client: TestClient, line: Line) -> None:
    served = client.get("/when-it-changes").text
    assert '<input type="hidden" name="step" value="income_change">' in served
    line.hand_over("when_it_changes", "step=income_change&historic=24000&current=&current_income_used=yes")
    line.ask(page="when-it-changes")
    _, copy = line.answer()
    told = open_sealed(copy["sealed"])
    assert told.answers is not None
    change = told.answers.full.change
    assert (change.historic, change.current_income_used, change.asked) == ("24000", True, False)


def test_the_parts_of_an_income_are_asked_by_the_app_or_a_plain_page_alone(client: TestClient) -> None:
    """Many of their fields have the same words, by which a text that is being typed is handed to the app's field."""
    assert 'class="step"' not in client.get("/add-it-up").text


def test_what_is_told_to_a_screen_that_stood_already_gets_new_fields(line: Line) -> None:
    line.ask(page="who-can-apply")
    line.answer()
    line.hand_over("who_can_apply", "step=who_can_apply&nation-door=wales&ages=4")
    line.ask(page="who-can-apply")
    said, copy = line.answer()
    told = open_sealed(copy["sealed"])
    assert told.answers is not None
    assert (told.answers.eligibility.ages, told.handed_in) == ("4", 1)
    fields = {one.delta.new_element.text_input.id for one in said if one.HasField("delta")} - {""}
    assert fields
    assert all(field.endswith("-anew1") for field in fields)


def test_the_steps_of_a_served_page_go_on_in_the_app(client: TestClient, line: Line) -> None:
    step = client.post("/plain/numbers", data={"step": "", "press": "way-receive"}, headers={"X-In-Place": "yes"}).text
    told = dict(re.findall(r'data-(\w+)="([^"]*)"', step.partition(">")[0]))
    assert told["screen"] == "estimate"
    line.ask(page="")
    line.answer()
    body = urlencode({"sealed": told["sealed"], "step": "income", "nation": "wales", "period": "week", "income": "400"})
    line.hand_over("estimate", body, told["visit"])
    line.ask(page="")
    said, copy = line.answer()
    visit = open_sealed(copy["sealed"])
    assert visit.answers is not None
    assert (visit.screen, visit.answers.role, visit.answers.income) == ("estimate", "receive", "400")
    assert "The other parent" in words(said)


@pytest.mark.parametrize("left", [True, False])
def test_the_steps_of_a_visit_that_was_left_are_not_handed_in(client: TestClient, line: Line, left: bool) -> None:
    step = client.post("/plain/numbers", data={"press": "way-receive"}, headers={"X-In-Place": "yes"}).text
    told = dict(re.findall(r'data-(\w+)="([^"]*)"', step.partition(">")[0]))
    if left:
        client.get(told["leave"].replace("&amp;", "&"))
    line.hand_over("estimate", urlencode({"sealed": told["sealed"]}), told["visit"])
    line.ask(page="numbers")
    _, copy = line.answer()
    visit = open_sealed(copy["sealed"])
    assert (visit.answers is None or visit.answers.role is None) == left


@pytest.mark.parametrize("body", ["sealed=x", "sealed=a&sealed=b", "step=who_can_apply&ages=%ff", "a&" * 2000])
def test_a_form_that_cannot_be_read_hands_in_nothing_and_breaks_nothing(line: Line, body: str) -> None:
    line.hand_over("who_can_apply", body)
    line.ask(page="who-can-apply")
    said, _ = line.answer()
    assert "<h1" in words(said)


def test_a_form_of_no_screen_of_ours_ends_the_line(line: Line) -> None:
    line.hand_over("nowhere", "")
    assert line.socket.receive()["type"] == "websocket.close"
