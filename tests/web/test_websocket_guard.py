"""One visitor's messages reach the framework in turn, within a budget, and nothing that somebody pressed is lost."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from starlette.types import Message, Scope
from streamlit.proto.BackMsg_pb2 import BackendOperationRequest, BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from streamlit_adapter.addresses import STREAM
from tests.abuse.neighbours import run_apart
from tests.patience import PATIENCE
from web import websocket_guard
from web.capacity import Capacity
from web.message_budget import Bucket, Waiting, is_overtaken
from web.settings import MessageBudget
from web.websocket_guard import WebSocketGuard

SCOPE: Scope = {
    "type": "websocket",
    "path": STREAM,
    "scheme": "ws",
    "headers": [
        (b"host", b"localhost:8501"),
        (b"origin", b"http://localhost:8501"),
        (b"user-agent", b"Known/1.0"),
        (b"sec-websocket-protocol", b"streamlit"),
    ],
}
FINISHED = ForwardMsg(script_finished=ForwardMsg.FINISHED_SUCCESSFULLY).SerializeToString()


def asked(values: dict[str, str] | None = None, pressed: str = "", part: str = "", **more: Any) -> ClientState:
    """A request to run the screen, as the browser words it."""
    state = ClientState(fragment_id=part, **more)
    for name, value in (values or {}).items():
        state.widget_states.widgets.add(id=name, string_value=value)
    if pressed:
        state.widget_states.widgets.add(id=pressed, trigger_value=True)
    return state


def sent(state: ClientState) -> bytes:
    return BackMsg(rerun_script=state).SerializeToString()


OVERTAKEN = {
    "typed on in the same field": (asked({"pay": "2"}), asked({"pay": "25"}), True),
    "another field besides": (asked({"pay": "2"}), asked({"pay": "2", "nights": "60"}), True),
    "a part, then the same part": (asked({"pay": "2"}, part="p"), asked({"pay": "25"}, part="p"), True),
    "a part, then everything": (asked({"pay": "2"}, part="p"), asked({"pay": "25"}), True),
    "everything, then a part": (asked({"pay": "2"}), asked({"pay": "25"}, part="p"), False),
    "one part, then another": (asked(part="p"), asked(part="q"), False),
    "a press is never lost": (asked({"pay": "2"}, pressed="go"), asked({"pay": "2"}), False),
    "a field the newer one says nothing of": (asked({"pay": "2", "old": "x"}), asked({"pay": "2"}), False),
    "another screen": (asked(page_script_hash="a"), asked(page_script_hash="b"), False),
    "another address": (asked(query_string="lang=cy"), asked(), False),
    "a step back": (asked(is_history_navigation=True), asked(), False),
    "a person, then a timer": (asked(), asked(is_auto_rerun=True), False),
}


@pytest.mark.parametrize(("older", "newer", "gone"), OVERTAKEN.values(), ids=OVERTAKEN)
def test_a_request_is_dropped_only_when_a_newer_one_asks_for_all_of_it(
    older: ClientState, newer: ClientState, gone: bool
) -> None:
    assert is_overtaken(older, newer) is gone
    waiting = Waiting()
    for state in (older, newer):
        waiting.add(sent(state))
    assert len(waiting) == (1 if gone else 2)


def test_a_message_says_how_many_of_the_pages_messages_it_stands_for() -> None:
    waiting = Waiting()
    for typed in ("1", "12", "120"):
        waiting.add(sent(asked({"nights": typed})))
    waiting.add(sent(asked(pressed="go")))
    assert [waiting.next().stands_for for _ in range(2)] == [3, 1]
    assert waiting.size == 0


def test_a_text_keeps_its_place_and_a_ping_goes_before() -> None:
    waiting = Waiting()
    waiting.add(sent(asked({"pay": "2"})))
    waiting.add_text('{"kind":"again"}')
    waiting.add(sent(asked({"pay": "2"})))
    waiting.add_text('{"kind":"ping"}')
    given = [waiting.next().data for _ in range(4)]
    assert [given[0], given[2]] == ['{"kind":"ping"}', '{"kind":"again"}']


def test_messages_that_no_page_of_ours_sends_are_passed_over() -> None:
    waiting = Waiting()
    for message in (
        BackMsg(clear_cache=True),
        BackMsg(load_git_info=True),
        BackMsg(set_run_on_save=True),
        BackMsg(debug_shutdown_runtime=True),
        BackMsg(backend_operation_request=BackendOperationRequest(request_id="1")),
    ):
        waiting.add(message.SerializeToString())
    assert len(waiting) == 0


def test_a_budget_fills_again_at_its_rate_and_never_above_its_burst() -> None:
    now = [0.0]
    bucket = Bucket(2, 4, lambda: now[0])
    assert [bucket.take() for _ in range(3)] == [True, True, False]
    assert bucket.wait() == 0.25
    now[0] = 0.25
    assert [bucket.take(), bucket.take()] == [True, False]
    now[0] = 100
    assert [bucket.take() for _ in range(3)] == [True, True, False]


class Visitor:
    """A connection without a network: what it sends, and what comes back."""

    def __init__(self, budget: MessageBudget | None = None, answers: bool = True) -> None:
        self.incoming: asyncio.Queue[Message] = asyncio.Queue()
        self.outgoing: list[Message] = []
        self.reached: list[BackMsg] = []
        self.scope: Scope = {}
        self.answers = answers
        self.guard = WebSocketGuard(self.framework, budget or MessageBudget(), Capacity(10))

    async def framework(self, scope: Scope, receive: Any, send: Any) -> None:
        """Stand in for the framework: take each message, answer it, stop at the end."""
        self.scope = scope
        assert (await receive())["type"] == "websocket.connect"
        await send({"type": "websocket.accept"})
        while (message := await receive())["type"] == "websocket.receive":
            self.reached.append(BackMsg.FromString(message["bytes"]))
            await asyncio.sleep(0)
            if self.answers:
                await send({"type": "websocket.send", "bytes": FINISHED})

    async def send(self, message: Message) -> None:
        self.outgoing.append(message)

    async def visit(
        self,
        *messages: bytes | Message,
        pause: float = 0.05,
        until: Callable[[list[BackMsg]], bool] = lambda _: True,
        leaves: bool = True,
    ) -> None:
        """Send all of it at once, wait for a pause and until what reached the framework is enough, and leave."""
        self.incoming.put_nowait({"type": "websocket.connect"})
        for message in messages:
            whole = message if isinstance(message, dict) else {"type": "websocket.receive", "bytes": message}
            self.incoming.put_nowait(whole)
        task = asyncio.create_task(self.guard(SCOPE, self.incoming.get, self.send))
        await asyncio.sleep(pause)
        async with asyncio.timeout(PATIENCE):
            while not until(self.reached):
                await asyncio.sleep(0.01)
        if leaves:
            self.incoming.put_nowait({"type": "websocket.disconnect", "code": 1001})
        await asyncio.wait_for(task, 5)


def visited(make: Any) -> Any:
    """Run what a test does with a visitor, and give the visitor."""

    async def run() -> Any:
        visitor, act = make()
        await act
        return visitor

    return run_apart(run())


def visit(*messages: bytes | Message, budget: MessageBudget | None = None, answers: bool = True, **how: Any) -> Visitor:
    def make() -> tuple[Visitor, Coroutine[Any, Any, None]]:
        visitor = Visitor(budget, answers)
        return visitor, visitor.visit(*messages, **how)

    return visited(make)  # type: ignore[no-any-return]


def test_the_framework_sees_no_origin_that_it_could_look_up_and_keeps_nothing_of_the_browser() -> None:
    assert [name for name, _ in visit().scope["headers"]] == [b"host", b"sec-websocket-protocol"]


def test_what_comes_while_a_screen_runs_is_run_once_with_the_newest_values() -> None:
    typed = [sent(asked({"pay": "1" * length})) for length in range(1, 9)]

    def has_come_whole(reached: list[BackMsg]) -> bool:
        return bool(reached) and reached[-1].rerun_script.widget_states.widgets[0].string_value == "1" * 8

    assert len(visit(*typed, answers=False, until=has_come_whole).reached) <= 3


def test_every_press_reaches_the_screen_in_its_order() -> None:
    pressed = [sent(asked(pressed=f"button-{at}")) for at in range(9)]
    reached = visit(*pressed).reached
    assert [state.rerun_script.widget_states.widgets[0].id for state in reached] == [f"button-{at}" for at in range(9)]


def test_an_answer_that_a_slow_server_takes_in_is_not_lost_to_a_link_pressed_meanwhile(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The link ended the run of the part before it had come to the question: a nation was chosen and not kept."""
    monkeypatch.setattr(websocket_guard, "_LONGEST_TURN", 0.01)
    answer, link = sent(asked({"nation": "Wales"}, part="income")), sent(asked(query_string="lang=cy"))
    assert len(visit(answer, link, answers=False, pause=0.3).reached) == 1
    assert len(visit(answer, link).reached) == 2


def test_beyond_the_burst_presses_wait_for_the_rate() -> None:
    pressed = [sent(asked(pressed=f"button-{at}")) for at in range(9)]
    assert len(visit(*pressed, budget=MessageBudget(burst=4, per_second=1)).reached) == 4


def test_leaving_overtakes_what_still_waits() -> None:
    pressed = [sent(asked(pressed=f"button-{at}")) for at in range(9)]
    visitor = visit(*pressed, budget=MessageBudget(burst=1, per_second=0.01))
    assert len(visitor.reached) == 1


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ({"type": "websocket.receive", "text": "hello"}, 1003),
        (b"\xff\xff", 1002),
        (b"x" * 300_000, 1009),
    ],
    ids=["text", "unreadable", "too big"],
)
def test_what_no_page_sends_closes_the_connection(message: Any, code: int) -> None:
    assert visit(message, leaves=False).outgoing[-1] == {"type": "websocket.close", "code": code}


def test_too_many_messages_close_the_connection() -> None:
    flood = [sent(asked())] * 700
    assert visit(*flood, leaves=False, pause=0.2).outgoing[-1] == {"type": "websocket.close", "code": 1008}


def test_too_many_presses_that_wait_close_the_connection() -> None:
    pressed = [sent(asked(pressed=f"button-{at}")) for at in range(200)]
    assert visit(*pressed, leaves=False, pause=0.2).outgoing[-1] == {"type": "websocket.close", "code": 1008}


class Gone(Visitor):
    """A visitor whose connection has broken when the answer is sent, before the server says that it has."""

    async def send(self, message: Message) -> None:
        if message["type"] == "websocket.send":
            raise OSError
        await super().send(message)


def test_a_broken_connection_reaches_the_framework_as_an_end_and_not_as_a_fault() -> None:
    """Three thousand requests at once left a traceback in the log: the framework closed what was closed."""

    def make() -> tuple[Visitor, Coroutine[Any, Any, None]]:
        visitor = Gone()
        return visitor, visitor.visit(sent(asked()), leaves=False)

    assert len(visited(make).reached) == 1
