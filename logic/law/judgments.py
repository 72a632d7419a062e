"""The judgments that the law here rests on, and how much of each was read."""

from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import NamedTuple

from pydantic import Field, TypeAdapter

from logic.law.data_files import Strict, read_data


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


class _JudgmentEntry(Strict):
    name: str
    about: str
    read: Read
    source: str = Field(alias="from")
    day: date


@cache
def judgments() -> tuple[Judgment, ...]:
    """Every judgment, by citation."""
    entries = read_data(Path(__file__).with_name("judgments.yaml"), TypeAdapter(dict[str, _JudgmentEntry]))
    return tuple(
        Judgment(citation, entry.name, entry.about, entry.read, entry.source) for citation, entry in entries.items()
    )
