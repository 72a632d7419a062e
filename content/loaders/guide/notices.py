"""What has changed in the figures, and what has been announced and is not law: dated, in every language."""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from content.loaders.guide.errors import ContentError, read_words
from content.loaders.guide.registers import CONTENT, register
from content.loaders.guide.sources import SourceId
from content.loaders.languages import LANGUAGES, Language, with_borrowed_languages


class Announcement(BaseModel):
    """Something announced and not in force."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    announced: date
    checked: date
    source: SourceId
    what: dict[Language, str]
    status: dict[Language, str]


class FiguresChange(BaseModel):
    """A day on which the tool's figures changed, and how."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    on: date
    said: dict[Language, str]


REFORM: Mapping[str, Announcement] = register(CONTENT / "reform.yaml", Announcement)


def _day(written: str, path: Path, line: int) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        raise ContentError(path, line, f"there is no day {written}") from error


def changes() -> tuple[FiguresChange, ...]:
    """Read changes.md, newest first. Raises ContentError when a change lacks a language or a date."""
    path = CONTENT / "changes.md"
    dated: list[tuple[int, date, dict[Language, str]]] = []
    for number, line in enumerate(read_words(path).splitlines(), start=1):
        if heading := re.fullmatch(r"## (\d{4}-\d{2}-\d{2})", line):
            dated.append((number, _day(heading.group(1), path, number), {}))
        elif (said := re.fullmatch(r"- ([a-z]{2}): (.+)", line)) and dated:
            dated[-1][2][said.group(1)] = said.group(2)
    dated = [(number, day, with_borrowed_languages(sentences)) for number, day, sentences in dated]
    for number, _, sentences in dated:
        if sentences.keys() != LANGUAGES.keys():
            raise ContentError(path, number, f"say this change in every language: {', '.join(LANGUAGES)}")
    return tuple(FiguresChange(on=day, said=sentences) for _, day, sentences in dated)
