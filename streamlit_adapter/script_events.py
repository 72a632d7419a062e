"""How what a script says comes from its thread to the loop that serves everybody."""

from collections import deque
from collections.abc import Callable
from functools import wraps
from typing import cast

from streamlit.runtime.app_session import AppSession
from streamlit.runtime.scriptrunner import ScriptRunnerEvent

_on_event = AppSession._on_scriptrunner_event
_call_soon = AppSession._call_soon_on_event_loop
_handle = AppSession._handle_scriptrunner_event_on_event_loop
_LOOK_EVERY = 0.02
"""Seconds after which the loop looks for what a script that still runs has said."""
_WAITING = "_two_homes_waiting"
_Callback = Callable[[], None]


def gather_script_events() -> None:
    """Let what a script says come to the loop together, in its order, and not each message by itself.

    Streamlit wakes its loop for each message, a dozen a run. Each time the script's thread stands still until the loop
    has had its turn, though the loop sends in beats of 5 ms anyway. Now a message waits until the run ends or changes
    its state, or until the loop looks by itself, every 20 ms while a script runs.
    """
    AppSession._on_scriptrunner_event = _note_or_wake  # type: ignore[method-assign]
    AppSession._call_soon_on_event_loop = _wake  # type: ignore[method-assign]
    AppSession._handle_scriptrunner_event_on_event_loop = _handle_and_look  # type: ignore[method-assign]


def _waiting(session: AppSession) -> deque[_Callback]:
    """Give what waits for the loop, oldest first. All of a session comes this way, so that nothing is overtaken."""
    return cast("deque[_Callback]", session.__dict__.setdefault(_WAITING, deque()))


@wraps(_on_event)
def _note_or_wake(self: AppSession, sender: object, event: ScriptRunnerEvent, *how: object, **more: object) -> None:
    """Let a message wait; wake the loop for all else."""
    if event is ScriptRunnerEvent.ENQUEUE_FORWARD_MSG:
        _waiting(self).append(lambda: _handle(self, sender, event, *how, **more))  # type: ignore[arg-type]
    else:
        _on_event(self, sender, event, *how, **more)  # type: ignore[arg-type]


def _wake(self: AppSession, callback: _Callback) -> None:
    """Let the loop do all that waits and then this."""
    _waiting(self).append(callback)
    _call_soon(self, lambda: _do_all(self))


def _do_all(session: AppSession) -> None:
    """Do what waits. A fault in one leaves the rest for the loop's next turn, as if each had come by itself."""
    waiting = _waiting(session)
    while waiting:
        callback = waiting.popleft()
        try:
            callback()
        except BaseException:
            _call_soon(session, lambda: _do_all(session))
            raise


@wraps(_handle)
def _handle_and_look(self: AppSession, sender: object, event: ScriptRunnerEvent, *how: object, **more: object) -> None:
    """Handle an event of a script; when one has begun to run, look for what it says until it is over."""
    _handle(self, sender, event, *how, **more)  # type: ignore[arg-type]
    if event is ScriptRunnerEvent.SCRIPT_STARTED:
        self._event_loop.call_later(_LOOK_EVERY, _look, self, sender)


def _look(session: AppSession, sender: object) -> None:
    if session._scriptrunner is not sender:
        return
    session._event_loop.call_later(_LOOK_EVERY, _look, session, sender)
    _do_all(session)
