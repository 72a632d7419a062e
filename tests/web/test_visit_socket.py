"""What goes beside the framework's messages on a visit's WebSocket, as another server sees it."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime import Runtime

from content import SCREENS, Screen
from presentation.visit import VisitState, open_sealed, seal


class Line:
    """A page's side of the line."""

    def __init__(self, socket: Any) -> None:
        self.socket = socket

    def ask(self, fragment: str = "", page: str = "", pressed: str = "", screen: str = "") -> None:
        message = BackMsg()
        message.rerun_script.page_name = page
        message.rerun_script.page_script_hash = screen
        message.rerun_script.fragment_id = fragment
        if pressed:
            widget = message.rerun_script.widget_states.widgets.add()
            widget.id, widget.trigger_value = pressed, True
        self.socket.send_bytes(message.SerializeToString())

    def answer(self) -> tuple[list[ForwardMsg], dict[str, Any]]:
        """Everything up to the next copy of the visit, and that."""
        said: list[ForwardMsg] = []
        while True:
            message = self.socket.receive()
            if (text := message.get("text")) is not None:
                word = json.loads(text)
                if word["kind"] == "copy":
                    return said, word
            else:
                said.append(ForwardMsg.FromString(message["bytes"]))

    def resume(self, sealed: str, screen: str = "") -> None:
        self.socket.send_text(json.dumps({"kind": "resume", "sealed": sealed, "screen": screen, "query": ""}))


@pytest.fixture
def line(client: TestClient) -> Iterator[Line]:
    with client.websocket_connect(
        "/_stcore/stream", subprotocols=["streamlit", "x"], headers={"origin": "http://testserver"}
    ) as socket:
        yield Line(socket)


def words(said: list[ForwardMsg]) -> str:
    return " ".join(one.delta.new_element.html.body for one in said if one.HasField("delta"))


def button(said: list[ForwardMsg], key: str) -> tuple[str, str]:
    """A button's name for the framework, and the part of the screen it stands in."""
    return next(
        (one.delta.new_element.button.id, one.delta.fragment_id)
        for one in said
        if one.HasField("delta") and one.delta.new_element.button.id.endswith(f"-{key}")
    )


def sessions() -> int:
    return len(Runtime.instance()._session_mgr.list_active_sessions())


def test_after_each_run_the_page_gets_the_visit_sealed(line: Line) -> None:
    line.ask(page="which-way")
    said, copy = line.answer()
    assert copy["heard"] == 1
    assert open_sealed(copy["sealed"]).screen == "choosing"
    pressed, part = button(said, "way-danger")
    line.ask(part, pressed=pressed, screen=copy["screen"])
    _, copy = line.answer()
    assert copy["heard"] == 2
    assert open_sealed(copy["sealed"]).way_finding.answers.danger_now


def test_a_press_that_names_a_part_nobody_drew_here_draws_the_whole_screen_and_is_done(
    client: TestClient, line: Line
) -> None:
    line.ask(page="which-way")
    said, copy = line.answer()
    pressed, part = button(said, "way-danger")
    with client.websocket_connect(
        "/_stcore/stream", subprotocols=["streamlit", "x"], headers={"origin": "http://testserver"}
    ) as socket:
        other = Line(socket)
        other.ask(part, pressed=pressed, screen=copy["screen"])
        said, copy = other.answer()
        assert open_sealed(copy["sealed"]).way_finding.answers.danger_now
        assert "999" in words(said)


def test_a_visit_from_another_server_is_drawn_whole_and_presses_nothing(client: TestClient, line: Line) -> None:
    line.ask(page="which-way")
    said, copy = line.answer()
    pressed, part = button(said, "way-danger")
    state = open_sealed(copy["sealed"])
    state.way_finding.tell("fear", "yes")
    with client.websocket_connect(
        "/_stcore/stream", subprotocols=["streamlit", "x"], headers={"origin": "http://testserver"}
    ) as socket:
        other = Line(socket)
        other.resume(seal(state), copy["screen"])
        other.ask(part, pressed=pressed)
        said, copy = other.answer()
        after = open_sealed(copy["sealed"])
        assert after.way_finding.answers.fear == "yes"
        assert not after.way_finding.answers.danger_now, "the old press is not done a second time"
        assert button(said, "way-danger")[1] == part, "the parts have the same names as before"


def parts(said: list[ForwardMsg]) -> set[str]:
    return {one.delta.fragment_id for one in said if one.HasField("delta") and one.delta.fragment_id}


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
def test_each_screen_is_handed_over_whole(client: TestClient, line: Line, screen: Screen) -> None:
    """All that may be pressed on a screen has the same name on the next server; no press there is for nothing."""
    line.ask(page=screen.path)
    said, copy = line.answer()
    assert parts(said)
    with client.websocket_connect(
        "/_stcore/stream", subprotocols=["streamlit", "x"], headers={"origin": "http://testserver"}
    ) as socket:
        other = Line(socket)
        other.resume(copy["sealed"], copy["screen"])
        other.ask("a part", pressed="a press")
        drawn, handed = other.answer()
        assert parts(drawn) == parts(said)
        assert words(drawn) == words(said)
        assert open_sealed(handed["sealed"]) == open_sealed(copy["sealed"])
    with client.websocket_connect(
        "/_stcore/stream", subprotocols=["streamlit", "x"], headers={"origin": "http://testserver"}
    ) as socket:
        unprepared = Line(socket)
        unprepared.ask(next(iter(parts(said))), screen=copy["screen"])
        assert parts(unprepared.answer()[0]) == parts(said)


@pytest.mark.parametrize("sealed", ["AAAA", "x" * 2000, "not a seal"])
def test_what_cannot_be_opened_begins_anew_and_the_page_is_told(line: Line, sealed: str) -> None:
    line.resume(sealed)
    assert json.loads(line.socket.receive_text()) == {"kind": "anew"}
    line.ask(page="numbers")
    _, copy = line.answer()
    assert open_sealed(copy["sealed"]).answers is not None


def test_the_line_says_that_it_is_alive(line: Line) -> None:
    line.socket.send_text('{"kind":"ping"}')
    assert json.loads(line.socket.receive_text()) == {"kind": "pong"}


@pytest.mark.parametrize("foreign", ["", "{}", "[]", "ping", '{"kind":"copy"}', '{"kind":"resume"}', "x" * 100_000])
def test_any_other_text_closes_the_line(line: Line, foreign: str) -> None:
    line.socket.send_text(foreign)
    with pytest.raises(WebSocketDisconnect) as closed:
        line.socket.receive_text()
    assert closed.value.code == 1008


def test_a_visit_is_handed_in_first_or_not_at_all(line: Line) -> None:
    line.ask()
    line.answer()
    line.resume(seal(VisitState()))
    assert "websocket.close" in iter(lambda: line.socket.receive()["type"], None)


def test_a_session_ends_with_its_connection_and_nothing_is_kept_of_it(client: TestClient) -> None:
    before = sessions()
    with client.websocket_connect(
        "/_stcore/stream", subprotocols=["streamlit", "x"], headers={"origin": "http://testserver"}
    ) as socket:
        Line(socket).ask()
        Line(socket).answer()
        assert sessions() == before + 1
    assert sessions() == before
    assert not list(Runtime.instance()._session_mgr._session_storage.list())  # type: ignore[attr-defined]


def test_a_message_that_was_overtaken_counts_as_heard(line: Line) -> None:
    for _ in range(4):
        line.ask()
    heard = 0
    while heard < 4:
        heard = line.answer()[1]["heard"]
    assert heard == 4
