"""An answer that may be missing."""

from enum import StrEnum


class Claim(StrEnum):
    """A yes, a no, a doubt, or nothing asked."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"
    NOT_ASKED = "not_asked"
