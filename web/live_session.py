"""One running session of Streamlit's: its visit, which of its parts can be drawn alone, its end.

Streamlit has no door for this (1.67): everything here reaches into its inside, and tests/web/test_live_session.py holds
what is reached for.
"""

from streamlit.runtime import Runtime
from streamlit.runtime.app_session import AppSession

from presentation.visit import SESSION_KEY, VisitState

MARK = "visit"
"""The key of a WebSocket's ASGI scope under which its connection is marked."""


class LiveSession:
    """The session that one WebSocket carries."""

    def __init__(self, session: AppSession) -> None:
        self._session = session

    def visit(self) -> VisitState | None:
        """Give what the visit has told, or None before its first run."""
        try:
            held = self._session.session_state[SESSION_KEY]
        except KeyError:
            return None
        return held if isinstance(held, VisitState) else None

    def hand_in(self, state: VisitState) -> None:
        """Let the session begin with this visit. Nothing may have been run in it."""
        self._session.session_state[SESSION_KEY] = state

    def has_part(self, part: str) -> bool:
        """Tell whether this session has drawn a part (Streamlit: fragment) that can be drawn alone."""
        return self._session.has_fragment(part)

    def end(self) -> None:
        """Forget the session and all it holds."""
        Runtime.instance().close_session(self._session.id)


def session_of(mark: object) -> LiveSession | None:
    """Find the session whose WebSocket's scope carries this mark."""
    for info in Runtime.instance()._session_mgr.list_active_sessions():
        websocket = getattr(info.client, "_websocket", None)
        if websocket is not None and websocket.scope.get(MARK) is mark:
            return LiveSession(info.session)
    return None
