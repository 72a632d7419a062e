"""The keys that seal a visit: read once from the environment, or made at the start.

`VISIT_KEYS` holds one or more keys, newest first, separated by commas: each 32 random bytes in URL-safe base64, as
`python -m presentation.visit` prints one. `VISIT_KEYS_FILE` names a file that holds the same. The newest seals and all
open, so a key can be changed while people are there: put the new one first, and take the old one away a day later.
With neither set one is made at the start, which a restart forgets.
"""

import base64
import binascii
import os
import secrets
from functools import cache
from pathlib import Path
from typing import NamedTuple

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEYS_VARIABLE, KEYS_FILE_VARIABLE = "VISIT_KEYS", "VISIT_KEYS_FILE"
KEY_BYTES = 32
MOST_KEYS = 10


class KeysError(ValueError):
    """The keys cannot be read. The message names where it stands and the fault, and never a key."""


class Keys(NamedTuple):
    """The keys, newest first; `lasting` tells whether another process or a restart has them too."""

    keys: tuple[bytes, ...]
    lasting: bool


def make_key() -> str:
    """Make a key in URL-safe base64."""
    return base64.urlsafe_b64encode(secrets.token_bytes(KEY_BYTES)).decode()


def _read_key(written: str, number: int, where: str) -> bytes:
    try:
        key = base64.b64decode(written.encode("ascii"), altchars=b"-_", validate=True)
    except (binascii.Error, UnicodeEncodeError):
        raise KeysError(f"{where}: key {number} is not URL-safe base64") from None
    if len(key) != KEY_BYTES:
        raise KeysError(f"{where}: key {number} holds {len(key)} bytes, must hold {KEY_BYTES}")
    return key


def read_keys(written: str, where: str = KEYS_VARIABLE) -> tuple[bytes, ...]:
    """Read keys separated by commas, newest first. Raises KeysError."""
    parts = [part.strip() for part in written.replace("\n", ",").split(",")]
    keys = tuple(_read_key(part, number, where) for number, part in enumerate(filter(None, parts), start=1))
    if not keys:
        raise KeysError(f"{where} is set and holds no key")
    if len(keys) > MOST_KEYS:
        raise KeysError(f"{where} holds {len(keys)} keys, must hold at most {MOST_KEYS}")
    return keys


@cache
def visit_keys() -> Keys:
    """Give this process's keys. Raises KeysError."""
    if written := os.environ.get(KEYS_VARIABLE):
        return Keys(read_keys(written), lasting=True)
    if path := os.environ.get(KEYS_FILE_VARIABLE):
        try:
            held = Path(path).read_text(encoding="ascii")
        except (OSError, UnicodeDecodeError) as error:
            raise KeysError(f"{KEYS_FILE_VARIABLE}: the file cannot be read ({type(error).__name__})") from None
        return Keys(read_keys(held, KEYS_FILE_VARIABLE), lasting=True)
    return Keys((secrets.token_bytes(KEY_BYTES),), lasting=False)


@cache
def subkeys(purpose: str) -> tuple[bytes, ...]:
    """Derive 32 bytes of each key for one purpose, newest first (HKDF-SHA256, RFC 5869; `purpose` is its info).

    Words that are signed or sealed for one purpose can so never be taken for those of another.
    """
    return tuple(
        HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=purpose.encode()).derive(key)
        for key in visit_keys().keys
    )
