"""What was chosen while a screen was being drawn is told by the link that was pressed before the drawing had ended."""

from types import SimpleNamespace
from typing import cast

import pytest
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.WidgetStates_pb2 import WidgetState, WidgetStates
from streamlit.runtime.app_session import AppSession, AppSessionState
from streamlit.runtime.scriptrunner import RerunData
from streamlit.runtime.scriptrunner_utils.script_requests import ScriptRequest, ScriptRequests, ScriptRequestType

from streamlit_adapter import keep_waiting_answers, take_answers, waiting_requests

NATION = WidgetState(id="ask-nation", string_value="Scotland")
CONTINUE = WidgetState(id="continue", trigger_value=True)


class Drawing:
    """A session whose screen is being drawn; what it is asked to run next is looked at and not run."""

    def __init__(self) -> None:
        self.requests = requests = ScriptRequests()
        requests.request_rerun(RerunData())
        assert requests.on_scriptrunner_ready().type is ScriptRequestType.RERUN
        self._state = AppSessionState.APP_IS_RUNNING
        self._client_state = ClientState()
        self._scriptrunner = SimpleNamespace(
            _requests=requests, request_rerun=requests.request_rerun, request_stop=requests.request_stop
        )
        self.runs: list[RerunData] = []

    def has_fragment(self, _fragment: str) -> bool:
        return True

    def _create_scriptrunner(self, data: RerunData) -> None:
        self.runs.append(data)

    def begin(self) -> ScriptRequest:
        """End the run that goes on, and begin the one that waits."""
        return self.requests.on_scriptrunner_ready()

    def ask(self, *widgets: WidgetState, part: str = "") -> None:
        state = ClientState(widget_states=WidgetStates(widgets=widgets), fragment_id=part)
        AppSession.request_rerun(cast("AppSession", self), state)


@pytest.fixture
def drawing(monkeypatch: pytest.MonkeyPatch) -> Drawing:
    for changed, name in ((AppSession, "request_rerun"), (ScriptRequests, "on_scriptrunner_ready")):
        monkeypatch.setattr(changed, name, getattr(changed, name))  # as it was, after the test
    keep_waiting_answers()
    return Drawing()


def told(run: RerunData) -> list[WidgetState]:
    assert run.widget_states is not None
    return list(run.widget_states.widgets)


def test_a_nation_chosen_while_the_screen_is_drawn_outlives_a_change_of_language(drawing: Drawing) -> None:
    drawing.ask(NATION, part="income")
    drawing.ask()
    assert [told(run) for run in drawing.runs] == [[NATION]]


def test_a_newer_answer_is_the_one_that_counts(drawing: Drawing) -> None:
    wales = WidgetState(id="ask-nation", string_value="Wales")
    drawing.ask(NATION, part="income")
    drawing.ask(wales)
    assert [told(run) for run in drawing.runs] == [[wales]]


def test_a_press_on_the_screen_that_was_left_is_not_made_on_the_next(drawing: Drawing) -> None:
    drawing.ask(CONTINUE, part="income")
    drawing.ask()
    assert [told(run) for run in drawing.runs] == [[]]


def test_where_nothing_waits_a_request_is_as_it_was(drawing: Drawing) -> None:
    drawing.ask()
    assert [told(run) for run in drawing.runs] == [[]]


def test_what_a_run_has_begun_with_and_not_taken_is_told_again(drawing: Drawing) -> None:
    drawing.ask(NATION, part="income")
    assert drawing.begin().type is ScriptRequestType.RERUN
    drawing.ask()
    assert [told(run) for run in drawing.runs] == [[NATION]]


def test_what_a_run_has_taken_is_not_told_again(drawing: Drawing, monkeypatch: pytest.MonkeyPatch) -> None:
    drawing.ask(NATION, part="income")
    drawing.begin()
    run = SimpleNamespace(script_requests=drawing.requests)
    monkeypatch.setattr(waiting_requests, "get_script_run_ctx", lambda: run)
    taken = []
    for _ in range(2):
        take_answers(lambda: taken.append(NATION))
    assert taken == [NATION]
    drawing.ask()
    assert [told(run) for run in drawing.runs] == [[]]
