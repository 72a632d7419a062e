"""What Streamlit tells a page at the beginning of each run, without what its page does not read."""

from functools import wraps

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.NewSession_pb2 import NewSession
from streamlit.runtime.app_session import AppSession

_create = AppSession._create_new_session_message


def shorten_new_session() -> None:
    """Let the message that begins a run leave out what Streamlit's page does not read.

    The list of screens is read from the message of navigation alone. The theme is read when the whole screen is run,
    which is how each page begins, and not when a part is. Both together are most of what a small change is answered
    with.
    """

    def leave_out_pages(_self: AppSession, _message: NewSession, _pages: object) -> None:
        """Write no screens."""

    @wraps(_create)
    def create_without_theme_for_parts(self: AppSession, *how: object, **named: object) -> ForwardMsg:
        message = _create(self, *how, **named)  # type: ignore[arg-type]  # handed on as they are
        if message.metadata.run.fragment_ids:
            message.new_session.ClearField("custom_theme")
        return message

    AppSession._populate_app_pages = leave_out_pages  # type: ignore[method-assign, assignment]
    AppSession._create_new_session_message = create_without_theme_for_parts  # type: ignore[method-assign]
