"""The judgments that the law here rests on, and how much of each was read."""

from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml


class Read(StrEnum):
    """How much of a judgment was read: all of it, its beginning, or its official summary alone."""

    WHOLE = "whole"
    OPENING = "opening"
    SUMMARY = "summary"


class Judgment(NamedTuple):
    """A judgment by its neutral citation: whose it is, what is taken from it, and where how much of it was read."""

    citation: str
    name: str
    about: str
    read: Read
    url: str


@cache
def judgments() -> tuple[Judgment, ...]:
    """Every judgment, by citation."""
    path = Path(__file__).with_name("judgments.yaml")
    entries: dict[str, dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return tuple(
        Judgment(citation, entry["name"], entry["about"], Read(entry["read"]), entry["from"])
        for citation, entry in entries.items()
    )
