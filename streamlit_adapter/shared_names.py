"""The names of fields that Streamlit keeps for each session."""

from functools import wraps
from sys import intern

from streamlit.runtime.state.common import RegisterWidgetResult, T, WidgetMetadata
from streamlit.runtime.state.session_state import SessionState

_register = SessionState.register_widget


def share_field_names() -> None:
    """Let all sessions hold the name of a field once: it is written in the code, and is the same in each visit.

    Streamlit writes it anew in every run, and each session keeps every name that it has ever drawn, twice: 7 kB.
    """

    @wraps(_register)
    def register_by_shared_names(
        self: SessionState, metadata: WidgetMetadata[T], user_key: str | None
    ) -> RegisterWidgetResult[T]:
        object.__setattr__(metadata, "id", intern(metadata.id))  # frozen; nobody has it yet
        if metadata.fragment_id:
            object.__setattr__(metadata, "fragment_id", intern(metadata.fragment_id))
        return _register(self, metadata, intern(user_key) if user_key else user_key)

    SessionState.register_widget = register_by_shared_names  # type: ignore[method-assign, assignment]
