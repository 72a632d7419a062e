"""A link that ends the run which was to take an answer, as happens on a busy server, takes nothing from the visit."""

import time
from collections.abc import Callable
from functools import wraps
from typing import NamedTuple

import pytest
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from content import SCREENS
from logic.codes import Nation
from presentation.visit.estimate import Answers
from presentation.visit.sealing import open_sealed
from tests.web.visit_line import Line, button
from ui.screen.visit import begin_part, begin_run
from web import websocket_guard

SLOW = 0.4
"""Seconds that a run takes before it draws anything; a link is let go on after a quarter of it."""
HELP, ADVISERS = (SCREENS[code].path for code in ("help", "for_advisers"))


class Field(NamedTuple):
    """What a page knows of a field."""

    name: str
    part: str


def field(said: list[ForwardMsg], key: str) -> Field:
    for one in said:
        element = one.delta.new_element
        found = getattr(element, element.WhichOneof("type") or "", None)
        if str(getattr(found, "id", "")).endswith(f"-{key}"):
            return Field(element.text_input.id or element.radio.id, one.delta.fragment_id)
    raise LookupError(key)


def slowly(begin: Callable[[], None]) -> Callable[[], None]:
    @wraps(begin)
    def begin_slowly() -> None:
        time.sleep(SLOW)
        begin()

    return begin_slowly


@pytest.fixture
def questions(line: Line, monkeypatch: pytest.MonkeyPatch) -> list[ForwardMsg]:
    """What a page at the first questions was told, before the server became slow."""
    line.ask()
    said, home = line.answer()
    way, part = button(said, "way-pay")
    line.ask(part, pressed=way, screen=home["screen"])
    said, _ = line.answer()
    monkeypatch.setattr("ui.screen.begin_run", slowly(begin_run))
    monkeypatch.setattr("ui.screen.part.begin_part", slowly(begin_part))
    monkeypatch.setattr(websocket_guard, "_LONGEST_ANSWER", SLOW / 4)
    monkeypatch.setattr(websocket_guard, "_LONGEST_TURN", SLOW / 4)
    return said


def answers_after(line: Line, messages: int) -> tuple[str, Answers]:
    """Read until so many messages of the page were heard; give the screen, and the answers as the visit holds them."""
    heard, sealed = 0, ""
    while heard < messages:
        _, copy = line.answer()
        heard, sealed = copy["heard"], copy["sealed"]
    visit = open_sealed(sealed)
    assert visit.answers is not None
    return visit.screen, visit.answers


def test_a_nation_chosen_just_before_a_link_to_another_screen_is_kept(line: Line, questions: list[ForwardMsg]) -> None:
    nation = field(questions, "ask-nation")
    line.tell(nation.part, {nation.name: "Scotland"})
    line.ask(page=HELP)
    screen, answers = answers_after(line, 4)
    assert (screen, answers.nation) == ("help", Nation.SCOTLAND)


def test_an_income_sent_just_before_two_links_is_kept(line: Line, questions: list[ForwardMsg]) -> None:
    income, (press, part) = field(questions, "ask-income"), button(questions, "continue-income")
    line.tell(part, {income.name: "2512"}, pressed=press)
    line.ask(page=HELP)
    line.ask(page=ADVISERS)
    screen, answers = answers_after(line, 5)
    assert (screen, answers.income) == ("for_advisers", "2512")


def test_the_later_of_two_choices_is_kept(line: Line, questions: list[ForwardMsg]) -> None:
    nation = field(questions, "ask-nation")
    for name in ("Scotland", "Wales"):
        line.tell(nation.part, {nation.name: name})
    line.ask(page=HELP)
    _, answers = answers_after(line, 5)
    assert answers.nation is Nation.WALES
