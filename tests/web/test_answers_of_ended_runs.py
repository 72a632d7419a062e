"""A link that ends the run which was to take an answer, as happens on a busy server, takes nothing from the visit."""

import time
from collections.abc import Callable
from functools import wraps
from typing import NamedTuple

import pytest
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from content import SCREENS
from logic.codes import Benefit, Nation
from presentation.visit.estimate import Answers
from presentation.visit.sealing import open_sealed
from presentation.visit.state import VisitState
from tests.web.visit_line import Line, button
from ui.screen.visit import begin_part, begin_run
from web import websocket_guard

pytestmark = pytest.mark.slow

SLOW = 0.4
"""Seconds that a run takes before it draws anything; a link is let go on after a quarter of it."""
HELP, ADVISERS = (SCREENS[code].path for code in ("help", "for_advisers"))


class Field(NamedTuple):
    """What a page knows of a field."""

    name: str
    part: str


class Shown(NamedTuple):
    """What a page was told last, and on which screen."""

    said: list[ForwardMsg]
    screen: str

    def field(self, key: str) -> Field:
        for one in self.said:
            element = one.delta.new_element
            name = str(getattr(getattr(element, element.WhichOneof("type") or "", None), "id", ""))
            if name.endswith(f"-{key}"):
                return Field(name, one.delta.fragment_id)
        raise LookupError(key)


def shown(line: Line) -> Shown:
    said, copy = line.answer()
    return Shown(said, copy["screen"])


def slowly(begin: Callable[[], None]) -> Callable[[], None]:
    @wraps(begin)
    def begin_slowly() -> None:
        time.sleep(SLOW)
        begin()

    return begin_slowly


@pytest.fixture
def make_slow(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Makes the server slow from then on."""

    def make() -> None:
        monkeypatch.setattr("ui.screen.begin_run", slowly(begin_run))
        monkeypatch.setattr("ui.screen.part.begin_part", slowly(begin_part))
        monkeypatch.setattr(websocket_guard, "_LONGEST_ANSWER", SLOW / 4)
        monkeypatch.setattr(websocket_guard, "_LONGEST_TURN", SLOW / 4)

    return make


@pytest.fixture
def first_questions(line: Line) -> Shown:
    """What a page at the first questions was told."""
    line.ask()
    home = shown(line)
    way, part = button(home.said, "way-pay")
    line.ask(part, pressed=way, screen=home.screen)
    return shown(line)


@pytest.fixture
def questions(first_questions: Shown, make_slow: Callable[[], None]) -> Shown:
    """The same, of a server that has become slow since."""
    make_slow()
    return first_questions


def visit_after(line: Line, messages: int) -> VisitState:
    """Read until so many messages of the page were heard, and give the visit as it then stands."""
    heard, sealed = 0, ""
    while heard < messages:
        _, copy = line.answer()
        heard, sealed = copy["heard"], copy["sealed"]
    return open_sealed(sealed)


def answers_after(line: Line, messages: int) -> tuple[str, Answers]:
    """Give the screen and the answers then."""
    visit = visit_after(line, messages)
    assert visit.answers is not None
    return visit.screen, visit.answers


def test_a_nation_chosen_just_before_a_link_to_another_screen_is_kept(line: Line, questions: Shown) -> None:
    nation = questions.field("ask-nation")
    line.tell(nation.part, {nation.name: "Scotland"}, screen=questions.screen)
    line.ask(page=HELP)
    screen, answers = answers_after(line, 4)
    assert (screen, answers.nation) == ("help", Nation.SCOTLAND)


def test_an_income_sent_just_before_two_links_is_kept(line: Line, questions: Shown) -> None:
    income, (press, part) = questions.field("ask-income"), button(questions.said, "continue-income")
    line.tell(part, {income.name: "2512"}, pressed=press, screen=questions.screen)
    line.ask(page=HELP)
    line.ask(page=ADVISERS)
    screen, answers = answers_after(line, 5)
    assert (screen, answers.income) == ("for_advisers", "2512")


def test_the_later_of_two_choices_is_kept(line: Line, questions: Shown) -> None:
    nation = questions.field("ask-nation")
    for name in ("Scotland", "Wales"):
        line.tell(nation.part, {nation.name: name}, screen=questions.screen)
    line.ask(page=HELP)
    _, answers = answers_after(line, 5)
    assert answers.nation is Nation.WALES


def test_a_tick_just_before_a_link_is_kept(line: Line, questions: Shown) -> None:
    unknown = questions.field("ask-income_unknown")
    line.tell(unknown.part, {unknown.name: True}, screen=questions.screen)
    line.ask(page=HELP)
    _, answers = answers_after(line, 4)
    assert answers.income_unknown


def test_a_benefit_ticked_just_before_a_link_is_kept(
    line: Line, first_questions: Shown, make_slow: Callable[[], None]
) -> None:
    nation, income = (first_questions.field(f"ask-{name}") for name in ("nation", "income"))
    press, part = button(first_questions.said, "continue-income")
    line.tell(nation.part, {nation.name: "England"}, screen=first_questions.screen)
    line.answer()
    line.tell(part, {income.name: "2512"}, pressed=press, screen=first_questions.screen)
    changes = shown(line)
    asked = changes.field("ask-has_benefits")
    line.tell(asked.part, {asked.name: True}, screen=changes.screen)
    benefit = shown(line).field("ask-benefits-state_pension")
    make_slow()
    line.tell(benefit.part, {benefit.name: True}, screen=changes.screen)
    line.ask(page=HELP)
    _, answers = answers_after(line, 7)
    assert answers.benefits == {Benefit.STATE_PENSION}


def test_the_day_of_a_letter_typed_just_before_a_link_is_kept(line: Line, make_slow: Callable[[], None]) -> None:
    line.ask(page=SCREENS["asking-again"].path)
    page = shown(line)
    day, month, year = (page.field(f"ask-deadline-appeal-{place}") for place in range(3))
    make_slow()
    line.tell(day.part, {day.name: "1", month.name: "10", year.name: "2026"}, screen=page.screen)
    line.ask(page=HELP)
    assert ("1", "10", "2026") in visit_after(line, 3).guide.days.values()
