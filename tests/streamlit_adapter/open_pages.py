"""Pages that are open on the app, without a browser: their WebSocket, what they draw, and their sessions."""

from starlette.testclient import TestClient, WebSocketTestSession
from streamlit.runtime import Runtime
from streamlit.runtime.session_manager import ActiveSessionInfo
from streamlit.web.server.starlette.starlette_websocket import StarletteSessionClient

from streamlit_adapter import BackMsg, ForwardMsg


def open_page(client: TestClient) -> WebSocketTestSession:
    """Connect as a page of the app's own does."""
    return client.websocket_connect(
        "/_stcore/stream", subprotocols=["streamlit", "x"], headers={"origin": "http://testserver"}
    )


def draw(socket: WebSocketTestSession, screen: str) -> None:
    """Ask for a screen, and wait until all of it has come."""
    message = BackMsg()
    message.rerun_script.page_name = screen
    socket.send_bytes(message.SerializeToString())
    while True:
        said = socket.receive().get("bytes")
        if said and ForwardMsg.FromString(said).HasField("script_finished"):
            return


def sessions_of_pages() -> list[ActiveSessionInfo]:
    """Give the sessions of open pages; the adapter's own empty one comes and goes beside them."""
    sessions = Runtime.instance()._session_mgr.list_active_sessions()
    return [info for info in sessions if isinstance(info.client, StarletteSessionClient)]
