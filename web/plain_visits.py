"""The visits without scripts: known by a signed word in their addresses, remembered only once they were left.

Without scripts nothing on the page can rewrite the tab's history, so Back would ask for the page again. The word lets
a server know that this visit was left, and answer with the neutral page instead. It says of itself that it is ours and
when it was written, so nothing is kept of a visit that goes on, and no stranger can push one out of a list. A word that
is not ours, too old, or left is answered with the neutral page: safety before convenience.
"""

import base64
import binascii
import hashlib
import hmac
import secrets
import struct
import time
from collections import OrderedDict
from collections.abc import Callable
from typing import NamedTuple, Protocol

from presentation.visit.sealing import subkeys

LIFE = 2 * 60 * 60
"""Seconds since the page that holds the word was asked for. Each page of a visit is given a fresh word."""
_CLOCKS_APART = 60
"""Seconds by which another server's clock may be ahead."""
_PURPOSE = "plain visit 1"
_BODY = struct.Struct(">9sI")
"""Nine random bytes that a visit keeps, and the second its word was written at since 1970."""
_SIGNATURE = 14
_LETTERS = 36


class Word(NamedTuple):
    """What a word says once its signature held."""

    visit: bytes
    written_at: int


def _sign(body: bytes, key: bytes) -> bytes:
    return hmac.digest(key, body, hashlib.sha256)[:_SIGNATURE]


def write_word(visit: bytes, written_at: int) -> str:
    """Write the word of a visit, signed with the newest key; `written_at` is in seconds since 1970."""
    body = _BODY.pack(visit, written_at)
    return base64.urlsafe_b64encode(body + _sign(body, subkeys(_PURPOSE)[0])).decode()


def read_word(word: str) -> Word | None:
    """Read a word of ours, however old; None when it is not."""
    if len(word) != _LETTERS:
        return None
    try:
        whole = base64.b64decode(word.encode("ascii"), altchars=b"-_", validate=True)
    except (binascii.Error, UnicodeEncodeError):
        return None
    body, signature = whole[: _BODY.size], whole[_BODY.size :]
    if not any(hmac.compare_digest(signature, _sign(body, key)) for key in subkeys(_PURPOSE)):
        return None
    return Word(*_BODY.unpack(body))


def visit_key(word: str) -> str:
    """Give the name that all words of a visit share; "" for a word that is not ours."""
    read = read_word(word)
    return read.visit.hex() if read else ""


class LeftVisits(Protocol):
    """Remembers the visits that were left, for as long as a word of theirs would live."""

    async def add(self, visit: bytes) -> None:
        """Remember that a visit was left just now."""

    async def has(self, word: Word) -> bool:
        """Tell whether the visit of a word was left, or may have been."""


class LeftHere:
    """Remembers in this process's memory.

    When there are too many, the oldest are forgotten and every word that was written before they were left is taken
    for left: a flood can send readers away, and can never open a visit again.
    """

    MOST = 200_000
    """Some 40 MB; 28 visits left in each second for two hours."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._left_at: OrderedDict[bytes, float] = OrderedDict()
        self._all_left_before = 0.0

    async def add(self, visit: bytes) -> None:
        """Remember that a visit was left just now."""
        now = self._clock()
        self._left_at[visit] = now
        self._left_at.move_to_end(visit)
        while self._left_at:
            oldest = next(iter(self._left_at.values()))
            if oldest < now - LIFE - _CLOCKS_APART:
                self._left_at.popitem(last=False)
            elif len(self._left_at) > self.MOST:
                self._all_left_before = self._left_at.popitem(last=False)[1]
            else:
                break

    async def has(self, word: Word) -> bool:
        """Tell whether the visit of a word was left, or may have been."""
        return word.visit in self._left_at or word.written_at < self._all_left_before


class PlainVisits:
    """Begins, follows and ends visits without scripts."""

    def __init__(self, left: LeftVisits, clock: Callable[[], float] = time.time) -> None:
        self._left, self._clock = left, clock

    def open(self) -> str:
        """Begin a visit and give its word."""
        return write_word(secrets.token_bytes(9), int(self._clock()))

    async def go_on(self, word: str) -> str | None:
        """Give the visit's next word; None when it does not go on."""
        read = read_word(word)
        now = int(self._clock())
        if read is None or not -_CLOCKS_APART <= now - read.written_at <= LIFE or await self._left.has(read):
            return None
        return write_word(read.visit, now)

    async def leave(self, word: str) -> None:
        """End a visit: from now on all its addresses lead away. A word that is not ours ends nothing."""
        read = read_word(word)
        if read is not None and self._clock() - read.written_at <= LIFE:
            await self._left.add(read.visit)
