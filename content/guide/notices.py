"""What has changed in the figures, and what has been announced and is not law: dated, in every language."""

import re
from datetime import date

from pydantic import BaseModel, ConfigDict

from content.guide.errors import ContentError
from content.guide.registers import CONTENT, read_register
from content.languages import LANGUAGES, Language, in_every_language


class Announcement(BaseModel):
    """Something announced and not in force."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    announced: date
    checked: date
    source: str
    what: dict[Language, str]
    status: dict[Language, str]


class Change(BaseModel):
    """A day on which the tool's figures changed, and how."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    on: date
    said: dict[Language, str]


REFORM: dict[str, Announcement] = read_register(CONTENT / "reform.yaml", Announcement)


def changes() -> tuple[Change, ...]:
    """Read changes.md, newest first. Raises ContentError when a change lacks a language or a date."""
    path = CONTENT / "changes.md"
    found: list[tuple[int, date, dict[Language, str]]] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if heading := re.fullmatch(r"## (\d{4}-\d{2}-\d{2})", line):
            found.append((number, date.fromisoformat(heading.group(1)), {}))
        elif (said := re.fullmatch(r"- ([a-z]{2}): (.+)", line)) and found:
            found[-1][2][said.group(1)] = said.group(2)
    found = [(number, day, in_every_language(sentences)) for number, day, sentences in found]
    for number, _, sentences in found:
        if sentences.keys() != LANGUAGES.keys():
            raise ContentError(path, number, f"say this change in every language: {', '.join(LANGUAGES)}")
    return tuple(Change(on=day, said=sentences) for _, day, sentences in found)
