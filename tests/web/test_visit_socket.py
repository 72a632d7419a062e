"""What goes beside the framework's messages on a visit's WebSocket, as another server sees it."""

import json
import time
from typing import Any

import pytest
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime import Runtime

from content import SCREENS, Screen
from presentation.visit.sealing import LONGEST_AGE, open_sealed, seal
from presentation.visit.state import VisitState
from tests.patience import attempts
from tests.streamlit_adapter.open_pages import sessions_of_pages
from tests.web.visit_line import Line, button, words


def sessions() -> int:
    return len(sessions_of_pages())


def wait_for_sessions(count: int) -> None:
    """Wait until there are as many sessions: one ends a moment after its connection."""
    for _ in attempts():
        if sessions() == count:
            return
    raise AssertionError(f"{sessions()} sessions, not {count}")


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


def navigations(said: list[ForwardMsg]) -> list[str]:
    """Where the page is, as often as the list of screens came."""
    return [one.navigation.page_script_hash for one in said if one.HasField("navigation")]


def test_the_list_of_screens_comes_again_only_when_the_page_is_another_or_its_language(line: Line) -> None:
    line.ask(page="numbers")
    said, numbers = line.answer()
    assert navigations(said) == [numbers["screen"]]
    line.ask(screen=numbers["screen"])
    said, copy = line.answer()
    assert navigations(said) == []
    assert copy["screen"] == numbers["screen"]
    line.ask(page="which-way")
    said, which_way = line.answer()
    assert navigations(said) == [which_way["screen"]] != [numbers["screen"]]
    line.ask(page="numbers")
    said, _ = line.answer()
    assert navigations(said) == [numbers["screen"]]
    line.ask(screen=numbers["screen"], query="lang=cy")
    said, _ = line.answer()
    assert navigations(said) == [numbers["screen"]]


def test_a_page_that_the_run_began_elsewhere_for_is_told_where_it_is(line: Line) -> None:
    line.ask(page="numbers")
    _, copy = line.answer()
    line.ask(screen="no screen of ours")
    said, copy = line.answer()
    assert navigations(said) == [copy["screen"]]
    line.ask(screen="no screen of ours")
    said, copy = line.answer()
    assert navigations(said) == [copy["screen"]]


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


@pytest.mark.slow
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


def danger_told(line: Line) -> dict[str, Any]:
    """Tell of danger; give the copy of the visit that the page then holds."""
    line.ask(page="which-way")
    said, copy = line.answer()
    pressed, part = button(said, "way-danger")
    line.ask(part, pressed=pressed, screen=copy["screen"])
    return line.answer()[1]


@pytest.mark.parametrize("minutes", [3, 10, 30, LONGEST_AGE // 60 - 1])
def test_a_page_that_slept_so_long_is_where_it_was(
    client: TestClient, line: Line, monkeypatch: pytest.MonkeyPatch, minutes: int
) -> None:
    copy, now = danger_told(line), time.time()
    line.socket.close()
    wait_for_sessions(0)
    monkeypatch.setattr(time, "time", lambda: now + 60 * minutes)
    with client.websocket_connect(
        "/_stcore/stream", subprotocols=["streamlit", "x"], headers={"origin": "http://testserver"}
    ) as socket:
        awake = Line(socket)
        awake.resume(copy["sealed"], copy["screen"])
        awake.ask()
        said, after = awake.answer()
        assert "999" in words(said)
        assert open_sealed(after["sealed"]) == open_sealed(copy["sealed"])


def test_a_page_that_slept_longer_than_a_working_day_begins_anew_and_is_told(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed, now = seal(VisitState()), time.time()
    monkeypatch.setattr(time, "time", lambda: now + LONGEST_AGE + 60)
    line.resume(sealed)
    assert json.loads(line.socket.receive_text()) == {"kind": "anew"}


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
    wait_for_sessions(0)  # those of the tests before may still be ending
    with client.websocket_connect(
        "/_stcore/stream", subprotocols=["streamlit", "x"], headers={"origin": "http://testserver"}
    ) as socket:
        Line(socket).ask()
        Line(socket).answer()
        assert sessions() == 1
    wait_for_sessions(0)
    assert not list(Runtime.instance()._session_mgr._session_storage.list())  # type: ignore[attr-defined]


def test_a_message_that_was_overtaken_counts_as_heard(line: Line) -> None:
    for _ in range(4):
        line.ask()
    heard = 0
    while heard < 4:
        heard = line.answer()[1]["heard"]
    assert heard == 4
