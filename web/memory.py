"""Frees what a visit that has ended still holds in the server's memory.

A session ends with its connection (visit_socket.py): a page that comes back hands its visit in anew.
"""

import asyncio
import gc
from contextlib import suppress
from typing import cast

from streamlit.logger import get_logger
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime import Runtime
from streamlit.runtime.caching.ttl_cache import TTLCache
from streamlit.runtime.memory_session_storage import MemorySessionStorage
from streamlit.runtime.session_manager import ClientContext, SessionClient
from streamlit.runtime.websocket_session_manager import WebsocketSessionManager

_SWEEP_EVERY = 10
"""Seconds. Streamlit's store forgets an expired session only when it is next asked for something."""
_SHARED_FOR = 1
"""Seconds between two sweeps at the least: a burst of leavers shares one."""
_OWN_SWEEPS = (20_000, 20, 50)
"""After how many new objects, younger and middle sweeps Python sweeps by itself. It is 700, 10 and 10 unless told."""
_log = get_logger("edge")


class Sweeper:
    """Frees expired sessions and what only the garbage collector can free."""

    def __init__(self) -> None:
        self._woken = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin sweeping on the running loop. What the start loaded is frozen, so that a sweep stays quick.

        Python's own sweeps come less often: ours come whenever somebody has left.
        """
        gc.collect()
        gc.freeze()
        gc.set_threshold(*_OWN_SWEEPS)
        self._woken = asyncio.Event()
        self._task = asyncio.create_task(self._sweep_for_ever(), name="sweep-memory")

    async def stop(self) -> None:
        """End sweeping."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    def wake(self) -> None:
        """Ask for a sweep soon."""
        self._woken.set()

    async def _sweep_for_ever(self) -> None:
        """Sweep when woken, and every while. The kind of a failed sweep is logged; the next one makes up for it."""
        owed = False
        while True:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._woken.wait(), _SWEEP_EVERY)
            owed = owed or self._woken.is_set()
            self._woken.clear()
            try:
                await _sweep(somebody_left=owed)
                owed = False
            except Exception as error:
                # Whatever failed in Streamlit's inside, answers must not stay in memory for as long as the server runs.
                owed = True
                _log.error("A sweep of the memory failed: %s", type(error).__name__)
            await asyncio.sleep(_SHARED_FOR)


async def _sweep(*, somebody_left: bool) -> None:
    """Free what expired sessions and, when somebody left, their last visit still hold."""
    if _drop_expired_sessions() or somebody_left:
        try:
            await _push_out_the_last_visit()
        finally:
            gc.collect()


def _drop_expired_sessions() -> bool:
    """Make Streamlit's store let go of the sessions whose time is over; tell whether there were any."""
    sessions = cast("WebsocketSessionManager", Runtime.instance()._session_mgr)
    storage = cast("MemorySessionStorage", sessions._session_storage)
    return bool(cast("TTLCache[str, object]", storage._cache).expire())


class _Nobody(SessionClient):
    """A client that is never told anything."""

    def write_forward_msg(self, msg: ForwardMsg) -> None:
        """Drop the message."""

    @property
    def client_context(self) -> ClientContext | None:
        """Give nothing: nobody has headers."""
        return None


async def _push_out_the_last_visit() -> None:
    """Make Streamlit's main loop let go of the session it served last.

    The loop's own variable keeps that session, with all that was typed in it, until another one is served: on a quiet
    night that is until the next visitor (Runtime._loop_coroutine, Streamlit 1.67). An empty session takes its place.
    """
    runtime = Runtime.instance()
    empty = runtime.connect_session(client=_Nobody(), user_info={})
    try:
        await asyncio.sleep(0)
        runtime._enqueued_some_message()
        await asyncio.sleep(0.2)
    finally:
        runtime.close_session(empty)


SWEEPER = Sweeper()
