"""The event loop that Streamlit has ready for whatever a screen's script might do with it."""

import asyncio
from functools import wraps

from streamlit.runtime import app_session
from streamlit.runtime.app_session import AppSession

_begin = AppSession.__init__
_close = app_session._close_script_event_loop


def share_script_loop() -> None:
    """Let all sessions have one such loop: no script of ours runs it, so that nobody waits for anybody.

    Streamlit makes one for each session and keeps it as long: 4 kB of memory, and three of the process's descriptors.
    """
    shared = asyncio.new_event_loop()

    @wraps(_begin)
    def begin_with_shared_loop(self: AppSession, *how: object, **named: object) -> None:
        _begin(self, *how, **named)  # type: ignore[arg-type]  # handed on as they are
        self._script_event_loop.close()
        self._script_event_loop = shared

    @wraps(_close)
    def close_but_the_shared(loop: asyncio.AbstractEventLoop) -> None:
        if loop is not shared:
            _close(loop)

    AppSession.__init__ = begin_with_shared_loop  # type: ignore[method-assign]
    app_session._close_script_event_loop = close_but_the_shared
