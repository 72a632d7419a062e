"""Seals a visit for the page to hold, and opens what it hands back.

A sealed visit is URL-safe base64 of: one byte, the version of this format (1); 8 bytes, the second it was sealed at
since 1970, big-endian; 32 random bytes; then AES-256-GCM's ciphertext with its tag of 16 bytes. Key and nonce of each
come from the random bytes by HKDF-Expand-SHA256 (RFC 5869), so that none is used twice however many are sealed. What
stands before the ciphertext is authenticated with it, and so is the name of its holder. Inside: 4 bytes, the length of
the JSON; the JSON of the `VisitState` without what has its first value; zeros up to one of a few lengths, so that the
length tells nothing.
"""

import base64
import binascii
import secrets
import struct
import time
from enum import StrEnum
from itertools import takewhile

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand
from pydantic import ValidationError

from presentation.visit.sealing.keys import subkeys
from presentation.visit.state import VisitState, visit_as_json, visit_from_json

VERSION = 1
LONGEST_AGE = 8 * 60 * 60
"""Seconds: a working day. A page that was left open longer begins anew."""
CLOCKS_APART = 60
"""Seconds by which another server's clock may be ahead."""
LENGTHS = (2 * 1024, 8 * 1024, 32 * 1024, 128 * 1024, 512 * 1024)
"""Bytes a visit is padded to. The questions of a family take the first; only long papers and lists take more."""
_PURPOSE = "visit seal 1"
_HEAD = struct.Struct(">BQ32s")
_SIZE = struct.Struct(">I")
_KEY, _NONCE, _TAG = 32, 12, 16
LONGEST_SEALED = -(-(_HEAD.size + LENGTHS[-1] + _TAG) // 3) * 4


class SealFault(StrEnum):
    """Why a visit could not be sealed or opened."""

    UNREADABLE = "unreadable"
    OTHER_VERSION = "other_version"
    TOO_OLD = "too_old"
    WRONG_FIELDS = "wrong_fields"
    TOO_LONG = "too_long"


class SealError(ValueError):
    """A visit that cannot be sealed or opened. It holds a code and nothing of what was typed."""

    def __init__(self, fault: SealFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


def _cipher(subkey: bytes, random: bytes) -> tuple[AESGCM, bytes]:
    made = HKDFExpand(algorithm=SHA256(), length=_KEY + _NONCE, info=random).derive(subkey)
    return AESGCM(made[:_KEY]), made[_KEY:]


def _padded(plain: bytes) -> bytes:
    filled = _SIZE.pack(len(plain)) + plain
    shorter = list(takewhile(lambda length: length < len(filled), LENGTHS))
    if len(shorter) == len(LENGTHS):
        raise SealError(SealFault.TOO_LONG)
    return filled.ljust(LENGTHS[len(shorter)], b"\0")


def seal(state: VisitState, holder: str = "") -> str:
    """Seal a visit with the newest key. Raises SealError when it is longer than any honest visit.

    `holder` names who may hand it back: it opens for no other. A plain page's is the word of its visit, so that a
    page's source that somebody kept opens nothing once the visit was left.
    """
    plain = visit_as_json(state)
    head = _HEAD.pack(VERSION, int(time.time()), random := secrets.token_bytes(32))
    cipher, nonce = _cipher(subkeys(_PURPOSE)[0], random)
    return base64.urlsafe_b64encode(head + cipher.encrypt(nonce, _padded(plain), head + holder.encode())).decode()


def _taken_apart(sealed: str) -> tuple[bytes, bytes]:
    if len(sealed) > LONGEST_SEALED:
        raise SealError(SealFault.TOO_LONG)
    try:
        whole = base64.b64decode(sealed.encode("ascii"), altchars=b"-_", validate=True)
    except (binascii.Error, UnicodeEncodeError):
        raise SealError(SealFault.UNREADABLE) from None
    if len(whole) < _HEAD.size + _TAG:
        raise SealError(SealFault.UNREADABLE)
    return whole[: _HEAD.size], whole[_HEAD.size :]


def _decrypted(head: bytes, random: bytes, ciphertext: bytes, holder: str) -> bytes:
    for subkey in subkeys(_PURPOSE):
        cipher, nonce = _cipher(subkey, random)
        try:
            return cipher.decrypt(nonce, ciphertext, head + holder.encode())
        except InvalidTag:
            continue
    raise SealError(SealFault.UNREADABLE)


def open_sealed(sealed: str, holder: str = "") -> VisitState:
    """Open a sealed visit: seal, holder, age, version and every field are checked. Raises SealError."""
    head, ciphertext = _taken_apart(sealed)
    version, sealed_at, random = _HEAD.unpack(head)
    if version != VERSION:
        raise SealError(SealFault.OTHER_VERSION)
    padded = _decrypted(head, random, ciphertext, holder)
    if not -CLOCKS_APART <= time.time() - sealed_at <= LONGEST_AGE:
        raise SealError(SealFault.TOO_OLD)
    (size,) = _SIZE.unpack_from(padded)
    try:
        return visit_from_json(padded[_SIZE.size : _SIZE.size + size])
    except ValidationError:
        raise SealError(SealFault.WRONG_FIELDS) from None
