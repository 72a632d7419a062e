"""The answers that a request tells: none is lost where another request ends the run that was to take them."""

from collections.abc import Callable
from functools import wraps
from weakref import WeakKeyDictionary

from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.WidgetStates_pb2 import WidgetState
from streamlit.runtime.app_session import AppSession
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.scriptrunner_utils.script_requests import ScriptRequest, ScriptRequests, ScriptRequestType

from streamlit_adapter.messages import is_press

_request = AppSession.request_rerun
_begin = ScriptRequests.on_scriptrunner_ready
_begun: WeakKeyDictionary[ScriptRequests, list[WidgetState]] = WeakKeyDictionary()
"""With which answers a run has begun, until it has taken them."""


def _waiting(requests: ScriptRequests) -> list[WidgetState]:
    """Give the answers of the request that waits until the run that goes on has ended."""
    waits = requests._state is ScriptRequestType.RERUN
    states = requests._rerun_data.widget_states if waits else None
    return [widget for widget in states.widgets if not is_press(widget)] if states is not None else []


def _not_taken(session: AppSession) -> list[WidgetState]:
    """Give the answers of the request that waits, then those that the run which goes on has not taken yet."""
    runner = session._scriptrunner
    if runner is None:
        return []
    with runner._requests._lock:
        return [*_waiting(runner._requests), *_begun.get(runner._requests, ())]


def keep_waiting_answers() -> None:
    """Let a request to run a whole screen tell the answers of the requests that it drops.

    An answer that is chosen while a screen is still being drawn waits for the end of that run; and a run that is ended
    early may not have looked at its own. A link pressed meanwhile (another language, another screen) tells no answers,
    and those were lost: on a busy server a link is let go on before a slow run has ended (web/websocket_guard.py).
    """

    @wraps(_request)
    def request_with_answers(self: AppSession, client_state: ClientState | None) -> None:
        if client_state is not None and not client_state.fragment_id:
            told = {widget.id for widget in client_state.widget_states.widgets}
            for widget in _not_taken(self):
                if widget.id not in told:
                    told.add(widget.id)
                    client_state.widget_states.widgets.append(widget)
        _request(self, client_state)

    @wraps(_begin)
    def begin_with_answers(self: ScriptRequests) -> ScriptRequest:
        with self._lock:
            if answers := _waiting(self):
                _begun[self] = answers
        return _begin(self)

    AppSession.request_rerun = request_with_answers  # type: ignore[method-assign]
    ScriptRequests.on_scriptrunner_ready = begin_with_answers  # type: ignore[method-assign]


def take_answers(take: Callable[[], None]) -> None:
    """Let a run that begins take the answers it was asked with, once: a request that ends it later need not tell them.

    It must be called before the run forgets or changes an answer, or the next request would bring the old one back.
    """
    context = get_script_run_ctx()
    requests = context.script_requests if context is not None else None
    if requests is not None and requests in _begun:
        take()
        _begun.pop(requests, None)
