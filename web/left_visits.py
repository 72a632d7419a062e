"""Lets several servers know of each other's visits that were left: by the store that they share, if one is named.

Of a visit that was left only its random number goes there, for as long as a word of it would live.
"""

import time

from web.plain_visits import LIFE, LeftHere, LeftVisits, PlainVisits, Word
from web.shared_store import SharedStore, StoreAwayError, store_address

_KEPT_FOR = LIFE + 60
_THIS_MOMENT = 5
"""Seconds: a redirect to the first page."""


class LeftEverywhere:
    """Remembers in a store that several servers share, and here as well.

    While the store cannot be asked, any word may have been left elsewhere and counts as left. Only a word that was
    written this moment does not, so that whoever comes sees the page they came for, with its helplines.
    """

    def __init__(self, store: SharedStore) -> None:
        self._here = LeftHere()
        self._store = store

    async def add(self, visit: bytes) -> None:
        """Remember that a visit was left just now."""
        await self._here.add(visit)
        try:
            await self._store.ask(lambda client: client.set(_key(visit), b"", ex=_KEPT_FOR))
        except StoreAwayError:
            return  # said in the log; other servers take any word for left while the store is away

    async def has(self, word: Word) -> bool:
        """Tell whether the visit of a word was left, or may have been."""
        if await self._here.has(word):
            return True
        try:
            return bool(await self._store.ask(lambda client: client.exists(_key(word.visit))))
        except StoreAwayError:
            return time.time() - word.written_at > _THIS_MOMENT


def _key(visit: bytes) -> bytes:
    return b"left:" + visit


def left_visits() -> LeftVisits:
    """Give what remembers the visits that were left, as the environment says. Raises SystemExit (shared_store.py)."""
    address = store_address()
    return LeftEverywhere(SharedStore(address)) if address else LeftHere()


VISITS = PlainVisits(left_visits())
"""The visits without scripts that come to this process."""
