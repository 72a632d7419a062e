"""A request to run a whole screen, which ends the run that goes on and drops the request that waits for its end."""

from functools import wraps

from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.WidgetStates_pb2 import WidgetState
from streamlit.runtime.app_session import AppSession
from streamlit.runtime.scriptrunner_utils.script_requests import ScriptRequestType

from streamlit_adapter.messages import is_press

_request = AppSession.request_rerun


def _waiting_answers(session: AppSession) -> list[WidgetState]:
    """Give the answers of the request that waits until the run that goes on has ended."""
    runner = session._scriptrunner
    if runner is None:
        return []
    with runner._requests._lock:
        waits = runner._requests._state is ScriptRequestType.RERUN
        states = runner._requests._rerun_data.widget_states if waits else None
    return [widget for widget in states.widgets if not is_press(widget)] if states is not None else []


def keep_waiting_answers() -> None:
    """Let a request to run a whole screen tell the answers of the one that it drops.

    An answer that is chosen while a screen is still being drawn waits for the end of that run. A link pressed meanwhile
    (another language, another screen) tells no answers of its own, and the one that waited was lost.
    """

    @wraps(_request)
    def request_with_answers(self: AppSession, client_state: ClientState | None) -> None:
        if client_state is not None and not client_state.fragment_id:
            told = {widget.id for widget in client_state.widget_states.widgets}
            client_state.widget_states.widgets.extend(
                widget for widget in _waiting_answers(self) if widget.id not in told
            )
        _request(self, client_state)

    AppSession.request_rerun = request_with_answers  # type: ignore[method-assign]
