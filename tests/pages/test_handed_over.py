"""A visit that was sealed and opened again shows the same screens as before, whatever was told in it."""

import pytest

from content import SCREENS
from presentation.visit.sealing import open_sealed, seal
from presentation.visit.state import SESSION_KEY
from tests.pages.visit import Visit


def told_everywhere() -> Visit:
    """A visit that told something on every kind of screen."""
    visit = Visit().answer_everything()
    visit.open("call_card").choose("ask-call_card-role", "receive").tick("ask-call_card-abuse")
    visit.leave_field("ask-call_card-name", "Catrin Ofalus")
    visit.open("keep_a_note").type("ask-keep_a_note-what", "A letter").press("keep_a_note-add")
    visit.open("through_the_year").leave_field("ask-explore-nights-0-0", "120")
    visit.open("compare").choose("ask-period-shown", "week").press("curve-year")
    visit.open("choosing").choose("ask-way-fear", "yes")
    return visit.press("way-continue")


@pytest.fixture(scope="module")
def told() -> Visit:
    return told_everywhere()


@pytest.mark.slow
@pytest.mark.parametrize("screen", [code for code, screen in SCREENS.items() if not screen.guide])
def test_a_screen_is_the_same_on_the_next_server(told: Visit, screen: str) -> None:
    sealed = seal(told.app.session_state[SESSION_KEY])
    next_server = Visit()
    next_server.app.session_state[SESSION_KEY] = open_sealed(sealed)
    assert next_server.app.session_state[SESSION_KEY] == told.app.session_state[SESSION_KEY]
    assert next_server.open(screen).words == told.open(screen).words
