"""Ends a process without ending anybody's visit: its pages are told to come back to another one.

Upon SIGTERM, in this order:

1. /readyz answers 503, and a new WebSocket is refused with 503, upon which a proxy asks the next server. Plain requests
   are answered as ever, so that whoever asks meanwhile gets a page.
2. A moment later each open WebSocket is closed with 1012 ("service restart"), spread over two seconds so that the other
   servers do not draw every screen at once. The page holds its visit, sealed, and hands it to whoever answers.
3. Then the server ends as it would have at once. A second SIGTERM ends it at once.
"""

import asyncio
import logging
import random
import signal
import threading
from collections.abc import Callable
from contextlib import suppress
from types import FrameType

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from web.metrics import Refusal, count_refusal

SERVICE_RESTART = 1012
"""The WebSocket's close code for a server that is being stopped (IANA's registry of RFC 6455)."""
_NOTICE = 0.5
"""Seconds from "not ready" to the first page that is told: proxies look that often or learn it from the 503."""
_SPREAD = 2.0
"""Seconds over which the pages are told."""
_LONGEST_WORD = 1.0
"""Seconds that a browser may take to read that it is to come back elsewhere."""
_log = logging.getLogger("edge")

Handler = Callable[[int, FrameType | None], object]


class _Open:
    """One open WebSocket, which can be closed from outside."""

    def __init__(self, send: Send) -> None:
        self._send, self._is_accepted, self._is_closed = send, False, False

    async def send(self, message: Message) -> None:
        """Send what the app sends; nothing any more once the page was told to go."""
        if self._is_closed:
            return
        self._is_accepted |= message["type"] == "websocket.accept"
        await self._send(message)

    async def close(self) -> None:
        """Tell the page to come back elsewhere."""
        await asyncio.sleep(random.uniform(0, _SPREAD))  # noqa: S311 -- no secret
        if self._is_accepted and not self._is_closed:
            self._is_closed = True
            # Whoever does not read is closed by the server itself, as is one that is gone already.
            with suppress(Exception):
                async with asyncio.timeout(_LONGEST_WORD):
                    await self._send({"type": "websocket.close", "code": SERVICE_RESTART, "reason": "service restart"})


class Stopping:
    """Whether this process is being stopped, and the connections that are told so."""

    def __init__(self) -> None:
        self.has_begun = False
        self._open: set[_Open] = set()
        self._task: asyncio.Task[None] | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._end: Handler | None = None

    def listen(self) -> None:
        """Stand before the server's own handler of SIGTERM. Under a test's client there is no server and no signal."""
        end = signal.getsignal(signal.SIGTERM)
        if threading.current_thread() is not threading.main_thread() or not callable(end):
            return
        self._loop, self._end = asyncio.get_running_loop(), end
        signal.signal(signal.SIGTERM, self._begin)

    def _begin(self, number: int, frame: FrameType | None) -> None:
        if self._loop is None or self.has_begun:
            self._end_now()
            return
        self.has_begun = True
        self._loop.call_soon_threadsafe(self._start)

    def _start(self) -> None:
        self._task = asyncio.create_task(self._wind_down(), name="wind-down")

    async def _wind_down(self) -> None:
        _log.info("Stopping: %s open visits are told to come back elsewhere", len(self._open))
        try:
            await asyncio.sleep(_NOTICE)
            await asyncio.gather(*(one.close() for one in tuple(self._open)))
        finally:
            self._end_now()

    def _end_now(self) -> None:
        if self._end is not None:
            self._end(signal.SIGTERM, None)

    async def carry(self, app: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:
        """Carry one WebSocket until it ends."""
        one = _Open(send)
        self._open.add(one)
        try:
            await app(scope, receive, one.send)
        finally:
            self._open.discard(one)


STOPPING = Stopping()


class TellPagesOfStop:
    """Middleware that knows every open WebSocket, and refuses new ones while the process is being stopped."""

    def __init__(self, app: ASGIApp, stopping: Stopping = STOPPING) -> None:
        self._app, self._stopping = app, stopping

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Carry a WebSocket, or refuse it; other kinds pass untouched."""
        if scope["type"] != "websocket":
            await self._app(scope, receive, send)
        elif self._stopping.has_begun:
            count_refusal(Refusal.STOPPING)
            await receive()
            await _refuse(scope, send)
        else:
            await self._stopping.carry(self._app, scope, receive, send)


async def _refuse(scope: Scope, send: Send) -> None:
    """Answer 503, which a proxy takes as "ask the next server"."""
    if "websocket.http.response" not in scope.get("extensions", {}):
        await send({"type": "websocket.close", "code": SERVICE_RESTART})
        return
    headers = [(b"content-type", b"text/plain"), (b"cache-control", b"no-store")]
    await send({"type": "websocket.http.response.start", "status": 503, "headers": headers})
    await send({"type": "websocket.http.response.body", "body": b"stopping"})
