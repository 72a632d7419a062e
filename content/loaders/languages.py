"""The languages the tool speaks, read from languages.yaml."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Literal, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from content.loaders.guide.errors import ContentError, first_reason, line_of, read_words, rows_in
from content.loaders.once_read import OnceRead

Written = TypeVar("Written")

Language = str
"""A language code that stands in languages.yaml, such as "en" or "cy"."""


class LanguageFacts(BaseModel):
    """What the tool needs to know of one language."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    locale: str
    direction: Literal["ltr", "rtl"]
    checked: bool
    words_of: Language | None = None


EXTRA_LANGUAGES_VARIABLE = "EXTRA_LANGUAGES"
"""Names a file of languages for a test alone, each with the words of another: one written from right to left, say."""


def _read() -> dict[Language, LanguageFacts]:
    files = [Path(__file__).parents[1] / "languages.yaml"]
    if extra := os.environ.get(EXTRA_LANGUAGES_VARIABLE):
        files.append(Path(extra))
    return {code: facts for file in files for code, facts in _read_file(file).items()}


def _read_file(file: Path) -> dict[Language, LanguageFacts]:
    written = read_words(file)
    rows = rows_in(written, file)
    if not isinstance(rows, dict):
        raise ContentError(file, 1, "this should be a list of codes and what is known of each language")
    read: dict[Language, LanguageFacts] = {}
    for code, row in rows.items():
        try:
            read[code] = LanguageFacts.model_validate(row)
        except ValidationError as error:
            field, reason = first_reason(error)
            raise ContentError(file, line_of(written, f"{code}:"), f"{code}: {field}: {reason}") from error
    return read


LANGUAGES: Mapping[Language, LanguageFacts] = OnceRead(_read)
DEFAULT_LANGUAGE: Language = "en"


def language_or_default(code: str | None) -> Language:
    """Give the code back when the tool speaks it, else the default language."""
    return code if code is not None and code in LANGUAGES else DEFAULT_LANGUAGE


def written_in(language: Language) -> Language:
    """Give the language whose words are shown: itself, except for a test's own language."""
    return LANGUAGES[language].words_of or language


def in_every_language(rows: object) -> object:
    """Give a file's rows with a test's own language beside the shipped ones, wherever something is in all of these."""
    if isinstance(rows, list):
        return [in_every_language(row) for row in rows]
    if not isinstance(rows, dict):
        return rows
    return with_borrowed_languages({name: in_every_language(row) for name, row in rows.items()})


def with_borrowed_languages(written: dict[Language, Written]) -> dict[Language, Written]:
    """Add a test's own language, with the words of another, to what is written in each of the shipped ones.

    What has other keys than the shipped languages stays as it is.
    """
    borrowed = {code: facts.words_of for code, facts in LANGUAGES.items() if facts.words_of}
    if written.keys() != LANGUAGES.keys() - borrowed.keys():
        return written
    return written | {code: written[other] for code, other in borrowed.items()}
