"""For whom a visit is."""

from enum import StrEnum


class Role(StrEnum):
    """Which parent the visit is for, or whoever else has the child and would receive as one."""

    PAY = "pay"
    RECEIVE = "receive"
    CARE_FOR = "care_for"


PARENTS = (Role.PAY, Role.RECEIVE)
"""Both parents, in the order in which they are asked for."""
