"""Streamlit's running sessions: the one that a WebSocket carries, and what is left of those that have ended."""

import asyncio
from typing import cast

from streamlit.runtime import Runtime
from streamlit.runtime.app_session import AppSession
from streamlit.runtime.caching.ttl_cache import TTLCache
from streamlit.runtime.memory_session_storage import MemorySessionStorage
from streamlit.runtime.session_manager import ClientContext, SessionClient
from streamlit.runtime.websocket_session_manager import WebsocketSessionManager
from streamlit.web.server.starlette.starlette_websocket import StarletteSessionClient

from streamlit_adapter.messages import ForwardMsg

MARK = "visit"
"""The key of a WebSocket's ASGI scope under which its connection is marked."""


class AdapterError(RuntimeError):
    """Streamlit's inside is not as this package knows it."""


class LiveSession:
    """The session that one WebSocket carries."""

    def __init__(self, session: AppSession) -> None:
        self._session = session

    def value(self, key: str) -> object:
        """Give what the session's state holds under a key; None when it holds nothing."""
        try:
            held: object = self._session.session_state[key]
        except KeyError:
            return None
        return held

    def set_value(self, key: str, value: object) -> None:
        """Let the session begin with a value in its state. Nothing may have been run in it."""
        self._session.session_state[key] = value

    def has_fragment(self, fragment: str) -> bool:
        """Tell whether this session has drawn a fragment, a part that can be drawn alone."""
        return self._session.has_fragment(fragment)

    def end(self) -> None:
        """Forget the session and all it holds."""
        Runtime.instance().close_session(self._session.id)


def session_of(mark: object) -> LiveSession:
    """Find the session whose WebSocket's scope carries this mark.

    Raises AdapterError when there is none: a visit that nobody can find can be neither carried over nor forgotten.
    """
    for info in Runtime.instance()._session_mgr.list_active_sessions():
        client = info.client
        if isinstance(client, StarletteSessionClient) and client._websocket.scope.get(MARK) is mark:
            return LiveSession(info.session)
    raise AdapterError("no session of Streamlit's carries this WebSocket")


def drop_expired_sessions() -> bool:
    """Make Streamlit's store let go of the sessions whose time is over; tell whether there were any.

    By itself it forgets an expired session only when it is next asked for something.
    """
    sessions = cast("WebsocketSessionManager", Runtime.instance()._session_mgr)
    storage = cast("MemorySessionStorage", sessions._session_storage)
    return bool(cast("TTLCache[str, object]", storage._cache).expire())


class _Nobody(SessionClient):
    """A client that is never told anything."""

    def write_forward_msg(self, msg: ForwardMsg) -> None:
        """Drop the message."""

    @property
    def client_context(self) -> ClientContext | None:
        """Give nothing: nobody has headers."""
        return None


async def push_out_last_session() -> None:
    """Make Streamlit's main loop let go of the session it served last.

    The loop's own variable keeps that session, with all that was typed in it, until another one is served: on a quiet
    night that is until the next visitor (Runtime._loop_coroutine). An empty session takes its place.
    """
    runtime = Runtime.instance()
    empty = runtime.connect_session(client=_Nobody(), user_info={})
    try:
        await asyncio.sleep(0)
        runtime._enqueued_some_message()
        await asyncio.sleep(0.2)
    finally:
        runtime.close_session(empty)
