"""Whose text a paragraph stands in, where it can be read, and how well it was seen."""

from enum import StrEnum
from typing import NamedTuple


class Jurisdiction(StrEnum):
    """Great Britain and Northern Ireland each have their own text of the same scheme."""

    GREAT_BRITAIN = "great_britain"
    NORTHERN_IRELAND = "northern_ireland"


class Seen(StrEnum):
    """How well the source was seen when the figure was written down.

    `verified`: the paragraph as it stands was read. `amended`: only the text that made or changed it.
    """

    VERIFIED = "verified"
    AMENDED = "amended"
    SECONDARY = "secondary"
    RECALLED = "recalled"


class Citation(NamedTuple):
    """A paragraph of law and the page it can be read on."""

    text: str
    url: str
