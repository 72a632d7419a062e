"""Frees what a visit that has ended still holds in the server's memory.

A session ends with its connection (visit_socket.py): a page that comes back hands its visit in anew.
"""

import asyncio
import gc
import logging
import time
from contextlib import suppress

from streamlit_adapter import drop_expired_sessions, push_out_last_session

_SWEEP_EVERY = 10
"""Seconds. Streamlit's store forgets an expired session only when it is next asked for something."""
_SHARED_FOR = 1
"""Seconds between two sweeps at the least: a burst of leavers shares one."""
_RESTS = 20
"""How many times as long as everybody waited for a sweep no other begins: where hundreds of visits are open it takes a
fifth of a second, and somebody leaves every second."""
_OWN_SWEEPS = (20_000, 20, 50)
"""After how many new objects, younger and middle sweeps Python sweeps by itself. It is 700, 10 and 10 unless told."""
_log = logging.getLogger("edge")


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
            stood_still = 0.0
            try:
                stood_still = await _sweep(somebody_left=owed)
                owed = False
            except Exception as error:
                # Whatever failed in Streamlit's inside, answers must not stay in memory for as long as the server runs.
                owed = True
                _log.error("A sweep of the memory failed: %s", type(error).__name__)
            await asyncio.sleep(max(_SHARED_FOR, _RESTS * stood_still))


async def _sweep(*, somebody_left: bool) -> float:
    """Free what expired sessions and, when somebody left, their last visit still hold.

    Gives the seconds for which everybody waited.
    """
    if not (drop_expired_sessions() or somebody_left):
        return 0.0
    try:
        await push_out_last_session()
    finally:
        began = time.perf_counter()
        gc.collect()
    return time.perf_counter() - began


SWEEPER = Sweeper()
