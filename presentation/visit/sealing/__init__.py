"""The seal of a visit, and the keys for it."""

from presentation.visit.sealing.keys import KeysError, make_key, read_keys, subkeys, visit_keys
from presentation.visit.sealing.seal import LONGEST_AGE, LONGEST_SEALED, SealError, SealFault, open_sealed, seal

__all__ = [
    "LONGEST_AGE",
    "LONGEST_SEALED",
    "KeysError",
    "SealError",
    "SealFault",
    "make_key",
    "open_sealed",
    "read_keys",
    "seal",
    "subkeys",
    "visit_keys",
]
