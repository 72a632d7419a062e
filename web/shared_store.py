"""A Valkey or Redis without disk that several processes share, if one is named; one process needs none.

`LEFT_VISITS_REDIS` names it: `unix:///run/valkey/valkey.sock` or `redis://127.0.0.1:6379/0`. So that a store of another
computer is never named by mistake, any address but this computer's own must be said twice, in
`LEFT_VISITS_REDIS_ELSEWHERE` too.
"""

import logging
import os
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from redis.asyncio import Redis

STORE_VARIABLE, ELSEWHERE_VARIABLE = "LEFT_VISITS_REDIS", "LEFT_VISITS_REDIS_ELSEWHERE"
_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_LONGEST_WAIT = 0.5
"""Seconds. A store in memory on the same network answers within a few milliseconds or not at all."""
_log = logging.getLogger("edge")
Given = TypeVar("Given")


class StoreAwayError(Exception):
    """The store could not be asked."""


class SharedStore:
    """The store at an address; its going and its coming back are logged once each."""

    def __init__(self, address: str) -> None:
        from redis.asyncio import Redis  # here, so that a server without a store starts a sixth sooner
        from redis.exceptions import RedisError

        self._address, self._from_url = address, Redis.from_url
        self._away = (RedisError, OSError, TimeoutError)
        self._client: Redis | None = None
        self._is_lost = False

    def client(self) -> "Redis":
        """Give the client, which connects when it is first asked for something."""
        if self._client is None:
            self._client = self._from_url(
                self._address, socket_timeout=_LONGEST_WAIT, socket_connect_timeout=_LONGEST_WAIT, max_connections=16
            )
        return self._client

    async def ask(self, question: Callable[["Redis"], Awaitable[Given]]) -> Given:
        """Ask the store.

        Raises StoreAwayError.
        """
        try:
            answer = await question(self.client())
        except self._away as error:
            self._note(lost=True)
            raise StoreAwayError from error
        self._note(lost=False)
        return answer

    def _note(self, *, lost: bool) -> None:
        if lost is not self._is_lost:
            self._is_lost = lost
            _log.warning("The store that processes share %s", "does not answer" if lost else "answers again")


def store_address() -> str:
    """Give the address of the store that the environment names; "" for none.

    Raises SystemExit with one sentence when the store is of another computer and that was not said twice.
    """
    address = os.environ.get(STORE_VARIABLE, "")
    if not address:
        return ""
    parts = urlsplit(address)
    near = parts.scheme == "unix" or (parts.scheme in ("redis", "rediss") and parts.hostname in _LOOPBACK)
    if not near and (parts.scheme not in ("redis", "rediss") or os.environ.get(ELSEWHERE_VARIABLE) != address):
        raise SystemExit(
            f"Not started: {STORE_VARIABLE} must be unix:///path or redis://127.0.0.1:port; "
            f"for a store on another computer say the same address in {ELSEWHERE_VARIABLE} too."
        )
    return address
