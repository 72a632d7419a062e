"""What goes beside the framework's messages on a visit's WebSocket, as another server sees it."""

import json
import re
import time
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime import Runtime

from content import SCREENS, Screen
from presentation.visit import LONGEST_AGE, VisitState, open_sealed, seal
from tests.patience import attempts


class Line:
    """A page's side of the line."""

    def __init__(self, socket: Any) -> None:
        self.socket = socket

    def ask(self, fragment: str = "", page: str = "", pressed: str = "", screen: str = "", query: str = "") -> None:
        message = BackMsg()
        message.rerun_script.query_string = query
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

    def hand_over(self, screen: str, body: str, visit: str = "", query: str = "") -> None:
        frame = {"kind": "form", "screen": screen, "visit": visit, "query": query, "body": body}
        self.socket.send_text(json.dumps(frame))

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


def test_what_the_served_page_was_told_is_drawn_at_once(line: Line) -> None:
    line.hand_over("who_can_apply", "step=who_can_apply&nation-door=wales&ages=4%2C9&child_abroad=yes")
    line.ask(page="who-can-apply")
    _, copy = line.answer()
    told = open_sealed(copy["sealed"])
    assert told.answers is not None
    assert (told.answers.nation, told.answers.eligibility.ages, told.answers.eligibility.child_abroad) == (
        "wales",
        "4,9",
        True,
    )
    assert told.handed_in == 0


def test_what_is_told_to_a_screen_that_stood_already_gets_new_fields(line: Line) -> None:
    line.ask(page="who-can-apply")
    line.answer()
    line.hand_over("who_can_apply", "step=who_can_apply&nation-door=wales&ages=4")
    line.ask(page="who-can-apply")
    said, copy = line.answer()
    told = open_sealed(copy["sealed"])
    assert told.answers is not None
    assert (told.answers.eligibility.ages, told.handed_in) == ("4", 1)
    fields = {one.delta.new_element.text_input.id for one in said if one.HasField("delta")} - {""}
    assert fields
    assert all(field.endswith("-anew1") for field in fields)


def test_the_steps_of_a_served_page_go_on_in_the_app(client: TestClient, line: Line) -> None:
    step = client.post("/plain/numbers", data={"step": "", "press": "way-receive"}, headers={"X-In-Place": "yes"}).text
    told = dict(re.findall(r'data-(\w+)="([^"]*)"', step.partition(">")[0]))
    assert told["screen"] == "estimate"
    line.ask(page="")
    line.answer()
    body = urlencode({"sealed": told["sealed"], "step": "income", "nation": "wales", "period": "week", "income": "400"})
    line.hand_over("estimate", body, told["visit"])
    line.ask(page="")
    said, copy = line.answer()
    visit = open_sealed(copy["sealed"])
    assert visit.answers is not None
    assert (visit.screen, visit.answers.role, visit.answers.income) == ("estimate", "receive", "400")
    assert "The other parent" in words(said)


@pytest.mark.parametrize("left", [True, False])
def test_the_steps_of_a_visit_that_was_left_are_not_handed_in(client: TestClient, line: Line, left: bool) -> None:
    step = client.post("/plain/numbers", data={"press": "way-receive"}, headers={"X-In-Place": "yes"}).text
    told = dict(re.findall(r'data-(\w+)="([^"]*)"', step.partition(">")[0]))
    if left:
        client.get(told["leave"].replace("&amp;", "&"))
    line.hand_over("estimate", urlencode({"sealed": told["sealed"]}), told["visit"])
    line.ask(page="numbers")
    _, copy = line.answer()
    visit = open_sealed(copy["sealed"])
    assert (visit.answers is None or visit.answers.role is None) == left


@pytest.mark.parametrize("body", ["sealed=x", "sealed=a&sealed=b", "step=who_can_apply&ages=%ff", "a&" * 2000])
def test_a_form_that_cannot_be_read_hands_in_nothing_and_breaks_nothing(line: Line, body: str) -> None:
    line.hand_over("who_can_apply", body)
    line.ask(page="who-can-apply")
    said, _ = line.answer()
    assert "<h1" in words(said)


def test_a_form_of_no_screen_of_ours_ends_the_line(line: Line) -> None:
    line.hand_over("nowhere", "")
    assert line.socket.receive()["type"] == "websocket.close"
