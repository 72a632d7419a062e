"""Lets several servers know of each other's visits that were left: a Valkey or Redis without disk, if one is named.

`LEFT_VISITS_REDIS` names it: `unix:///run/valkey/valkey.sock` or `redis://127.0.0.1:6379/0`. One process needs none.
Only random numbers of visits go there, each for two hours. So that a store of another computer is never named by
mistake, any address but this computer's own must be said twice, in `LEFT_VISITS_REDIS_ELSEWHERE` too.
"""

import logging
import os
import time
from urllib.parse import urlsplit

import redis.asyncio as redis
from redis.exceptions import RedisError

from web.plain_visits import LIFE, LeftHere, LeftVisits, PlainVisits, Word

STORE_VARIABLE, ELSEWHERE_VARIABLE = "LEFT_VISITS_REDIS", "LEFT_VISITS_REDIS_ELSEWHERE"
_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_KEPT_FOR = LIFE + 60
_LONGEST_WAIT = 0.5
"""Seconds. A store in memory on the same network answers within a few milliseconds or not at all."""
_THIS_MOMENT = 5
"""Seconds: a redirect to the first page."""
_log = logging.getLogger("edge")


class LeftEverywhere:
    """Remembers in a store that several servers share, and here as well.

    While the store cannot be asked, any word may have been left elsewhere and counts as left. Only a word that was
    written this moment does not, so that whoever comes sees the page they came for, with its helplines.
    """

    def __init__(self, address: str) -> None:
        self._here = LeftHere()
        self._address = address
        self._store: redis.Redis | None = None
        self._is_lost = False

    def _open(self) -> redis.Redis:
        if self._store is None:
            self._store = redis.Redis.from_url(
                self._address, socket_timeout=_LONGEST_WAIT, socket_connect_timeout=_LONGEST_WAIT, max_connections=16
            )
        return self._store

    def _note(self, *, lost: bool) -> None:
        if lost is not self._is_lost:
            self._is_lost = lost
            _log.warning("The store of visits that were left %s", "does not answer" if lost else "answers again")

    async def add(self, visit: bytes) -> None:
        """Remember that a visit was left just now."""
        await self._here.add(visit)
        try:
            await self._open().set(_key(visit), b"", ex=_KEPT_FOR)
            self._note(lost=False)
        except (RedisError, OSError, TimeoutError):
            self._note(lost=True)

    async def has(self, word: Word) -> bool:
        """Tell whether the visit of a word was left, or may have been."""
        if await self._here.has(word):
            return True
        try:
            left = bool(await self._open().exists(_key(word.visit)))
            self._note(lost=False)
        except (RedisError, OSError, TimeoutError):
            self._note(lost=True)
            return time.time() - word.written_at > _THIS_MOMENT
        return left


def _key(visit: bytes) -> bytes:
    return b"left:" + visit


def left_visits() -> LeftVisits:
    """Give what remembers the visits that were left, as the environment says.

    Raises SystemExit with one sentence when the store is of another computer and that was not said twice.
    """
    address = os.environ.get(STORE_VARIABLE, "")
    if not address:
        return LeftHere()
    parts = urlsplit(address)
    near = parts.scheme == "unix" or (parts.scheme in ("redis", "rediss") and parts.hostname in _LOOPBACK)
    if not near and (parts.scheme not in ("redis", "rediss") or os.environ.get(ELSEWHERE_VARIABLE) != address):
        raise SystemExit(
            f"Not started: {STORE_VARIABLE} must be unix:///path or redis://127.0.0.1:port; "
            f"for a store on another computer say the same address in {ELSEWHERE_VARIABLE} too."
        )
    return LeftEverywhere(address)


VISITS = PlainVisits(left_visits())
"""The visits without scripts that come to this process."""
