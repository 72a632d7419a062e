"""Stands before the framework's WebSocket: who may open it, and how much one visitor may ask of a server all share.

Streamlit 1.67 lets in a page of any name that this computer goes by, and to know those names it asks the network and a
host on the internet, on the loop that serves everybody. It starts a thread for each request to run a whole screen:
3,000 small requests are 3,000 threads. So a foreign page is refused here, and requests reach it one run at a time.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from urllib.parse import urlsplit

from google.protobuf.message import DecodeError
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from streamlit_adapter import ForwardMsg, addresses
from web.capacity import Capacity
from web.frame_limits import ABORT, GOES_OUT_AT_ONCE, LARGEST_MESSAGE
from web.message_budget import Bucket, UnreadableMessageError, Waiting
from web.metrics import Refusal, count_refusal
from web.per_address import PER_ADDRESS, PerAddress
from web.settings import MessageBudget

READ = "two_homes.read"
"""Where a message of the framework's page carries itself as it was read, so that nobody reads it again."""
STANDS_FOR = "two_homes.stands_for"
"""Where a message says how many of the page's messages it stands for: itself and those that it overtook."""
_DEFAULT_PORTS = {"http": 80, "https": 443}
_NEEDED = (b"host", b"sec-websocket-protocol")
"""Headers that the framework reads. It keeps those of a visit until it is left, and so does what stands between."""
_POLICY, _UNSUPPORTED, _UNREADABLE, _TOO_BIG, _TRY_LATER = 1008, 1003, 1002, 1009, 1013
_LARGEST_REQUEST = 256 * 1024
"""Bytes. Every field of the longest screen filled is under a tenth of it."""
_MOST_WAITING, _MOST_BYTES_WAITING = 64, LARGEST_MESSAGE + _LARGEST_REQUEST
_LONGEST_TURN = 0.25
"""Seconds that the next request waits for a run to end. Then it overtakes the run, as the framework would have it."""
_LONGEST_ANSWER = 5.0
"""Seconds that it waits for a run of a part: such a run takes in an answer or a press, which would be lost with it."""
_LONGEST_SEND = 20.0
"""Seconds that a browser may take to read what was sent, at the pace of its own acknowledgements."""
_END_OF_RUN_FITS_IN = 512
"""Bytes. The message that tells of a run's end is short; a longer one need not be read to know that it is another."""


def _only(scope: Scope, name: bytes) -> str | None:
    """Give a header that stands there exactly once."""
    values = [value.decode("latin-1").strip() for key, value in scope["headers"] if key == name]
    return values[0] if len(values) == 1 else None


def is_own_page(scope: Scope) -> bool:
    """Tell whether the page that opens the connection has the address the connection goes to.

    Browsers name the page's scheme and host in Origin, always. `null` is a sandboxed frame or a file; no Origin is a
    program. Where the proxy says by which scheme the visitor came, the page must have come by the same.
    """
    origin, host = _only(scope, b"origin"), _only(scope, b"host")
    if origin is None or not host:
        return False
    try:
        page = urlsplit(origin)
        port = _DEFAULT_PORTS[page.scheme]
        asked = urlsplit(f"//{host}")
        same = (page.hostname, page.port or port) == (asked.hostname, asked.port or port)
    except (KeyError, ValueError):
        return False
    bare = not (page.path or page.query or page.fragment or page.username or asked.path or asked.username)
    scheme = _only(scope, b"x-forwarded-proto") or ("https" if scope["scheme"] == "wss" else "")
    return same and bare and bool(page.hostname) and scheme in ("", page.scheme)


def _ends_a_run(data: bytes) -> bool:
    if len(data) > _END_OF_RUN_FITS_IN:
        return False
    try:
        return bool(ForwardMsg.FromString(data).WhichOneof("type") == "script_finished")
    except DecodeError:
        return False


class _GuardedConnection:
    """One visitor's connection: hands messages to the framework in turn, and ends what cannot be a page of ours."""

    takes_text = False

    def __init__(
        self,
        receive: Receive,
        send: Send,
        budget: MessageBudget,
        note_run: Callable[[float], None],
        scope: Scope,
    ) -> None:
        self._receive, self._send, self._note_run = receive, send, note_run
        self._abort: Callable[[], None] = scope.get(ABORT, lambda: None)
        self._goes_out_at_once: Callable[[], bool] = scope.get(GOES_OUT_AT_ONCE, lambda: False)
        self._turns = Bucket(budget.burst, budget.per_second)
        self._arrivals = Bucket(budget.most_at_once, budget.most_per_second)
        self._waiting = Waiting()
        self._changed = asyncio.Event()
        self._is_idle = True
        self._run_since = 0.0
        self._run_may_take = _LONGEST_TURN
        self._ended: Message | None = None
        self._reader: asyncio.Task[None] | None = None

    async def receive(self) -> Message:
        """Give the framework the next message whose turn it is. An end overtakes everything that waits."""
        if self._reader is None:
            first = await self._receive()
            self._reader = asyncio.create_task(self._read(), name="websocket-guard")
            return first
        while self._ended is None:
            self._changed.clear()
            if not self._waiting:
                await self._changed.wait()
            elif not self._waiting.is_run_next():
                return self._hand_over()
            elif (pause := self._turns.wait()) > 0:
                await self._until_changed(pause)
            elif self._is_idle or self._run_takes_long():
                self._turns.take()
                self._is_idle = False
                self._run_since = asyncio.get_running_loop().time()
                self._run_may_take = _LONGEST_ANSWER if self._waiting.is_part_next() else _LONGEST_TURN
                return self._hand_over()
            else:
                await self._until_changed(_LONGEST_TURN)
        return self._ended

    def _hand_over(self) -> Message:
        turn = self._waiting.next()
        kind = "text" if isinstance(turn.data, str) else "bytes"
        return {"type": "websocket.receive", kind: turn.data, READ: turn.message, STANDS_FOR: turn.stands_for}

    def _run_takes_long(self) -> bool:
        return asyncio.get_running_loop().time() - self._run_since >= self._run_may_take

    async def _until_changed(self, seconds: float) -> None:
        """Wait so long, or until a message came, a run or the connection ended."""
        self._changed.clear()
        with suppress(TimeoutError):
            await asyncio.wait_for(self._changed.wait(), seconds)

    async def _read(self) -> None:
        """Take in what the visitor sends, message by message, with a turn for everybody else between two."""
        while self._ended is None:
            message = await self._receive()
            if message["type"] == "websocket.disconnect":
                self._end(message)
            elif (fault := self._take_in(message)) is not None:
                await self._close(fault)
            self._changed.set()
            await asyncio.sleep(0)

    def _take_in(self, message: Message) -> int | None:
        """Let a message wait for its turn; give the code to close with when no page of ours would send it."""
        data, text = message.get("bytes"), message.get("text")
        if data is None and not self.takes_text:
            return _UNSUPPORTED
        if len(data or text or "") > (LARGEST_MESSAGE if data is None else _LARGEST_REQUEST):
            return _TOO_BIG
        if not self._arrivals.take():
            return _POLICY
        if data is None:
            self._waiting.add_text(text or "")
        else:
            try:
                self._waiting.add(data)
            except UnreadableMessageError:
                return _UNREADABLE
        full = len(self._waiting) > _MOST_WAITING or self._waiting.size > _MOST_BYTES_WAITING
        return _POLICY if full else None

    async def _close(self, code: int) -> None:
        count_refusal(Refusal.AGAINST_RULES)
        self._end({"type": "websocket.disconnect", "code": code})
        with suppress(Exception):
            await self._hand_out({"type": "websocket.close", "code": code})

    def _end(self, message: Message) -> None:
        self._ended = message
        self._is_idle = True
        self._changed.set()

    async def send(self, message: Message) -> None:
        """Send what the framework sends. Whoever does not read it in time is gone."""
        if self._ended is not None:
            return
        if message["type"] != "websocket.send":
            await self._hand_out(message)
            return
        if not self._is_idle and _ends_a_run(message.get("bytes") or b""):
            self._note_run(asyncio.get_running_loop().time() - self._run_since)
            self._is_idle = True
            self._changed.set()
        try:
            await self._hand_out(message)
        except (RuntimeError, OSError):
            # The server closed the connection in the middle of this: it says so here before it says so to the reader.
            # The framework, told here, would close what is closed and log that it cannot.
            self._end({"type": "websocket.disconnect", "code": _POLICY})

    async def _hand_out(self, message: Message) -> None:
        """Send, within a time unless nobody needs to read for it: a clock for each message costs more than the rest."""
        if self._goes_out_at_once():
            await self._send(message)
            return
        try:
            async with asyncio.timeout(_LONGEST_SEND):
                await self._send(message)
        except TimeoutError:
            self._end({"type": "websocket.disconnect", "code": _POLICY})
            self._abort()

    async def stop(self) -> None:
        """End the reading."""
        if self._reader is not None:
            self._reader.cancel()
            with suppress(asyncio.CancelledError):
                await self._reader


class WebSocketGuard:
    """Middleware round the framework's WebSocket; other kinds pass untouched.

    The framework speaks in bytes alone. `takes_text` lets text through, in its order, to a middleware that does.
    """

    def __init__(
        self,
        app: ASGIApp,
        budget: MessageBudget,
        capacity: Capacity,
        per_address: PerAddress = PER_ADDRESS,
        *,
        takes_text: bool = False,
    ) -> None:
        self._app, self._capacity, self._per_address = app, capacity, per_address
        self._takes_text = takes_text
        self._budget = budget

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse a foreign page; else pass the connection on, with the headers that the framework needs.

        Origin is none of them: the framework would look it up outside."""
        if scope["type"] != "websocket":
            await self._app(scope, receive, send)
            return
        is_ours = scope["path"] == addresses.STREAM and is_own_page(scope)
        address = (scope.get("client") or ("",))[0]
        if not is_ours or not self._take_place(address):
            count_refusal(Refusal.FULL if is_ours else Refusal.FOREIGN_PAGE)
            await receive()
            await send({"type": "websocket.close", "code": _TRY_LATER if is_ours else _POLICY})
            return
        try:
            await self._carry(scope, receive, send)
        finally:
            self._capacity.leave()
            self._per_address.leave(address)

    def _take_place(self, address: str) -> bool:
        if not self._per_address.enter(address):
            return False
        if self._capacity.enter():
            return True
        self._per_address.leave(address)
        return False

    async def _carry(self, scope: Scope, receive: Receive, send: Send) -> None:
        connection = _GuardedConnection(receive, send, self._budget, self._capacity.note, scope)
        connection.takes_text = self._takes_text
        passed_on = {**scope, "headers": [pair for pair in scope["headers"] if pair[0] in _NEEDED]}
        try:
            await self._app(passed_on, connection.receive, connection.send)
        finally:
            await connection.stop()
