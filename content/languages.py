"""The languages the tool speaks, read from languages.yaml."""

import os
from pathlib import Path
from typing import Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict

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
    files = [Path(__file__).parent / "languages.yaml"]
    if extra := os.environ.get(EXTRA_LANGUAGES_VARIABLE):
        files.append(Path(extra))
    rows = [yaml.safe_load(file.read_text(encoding="utf-8")) for file in files]
    return {code: LanguageFacts(**row) for each in rows for code, row in each.items()}


LANGUAGES: dict[Language, LanguageFacts] = _read()
DEFAULT_LANGUAGE: Language = "en"


def language_or_default(code: str | None) -> Language:
    """Give the code back when the tool speaks it, else the default language."""
    return code if code is not None and code in LANGUAGES else DEFAULT_LANGUAGE


def written_in(language: Language) -> Language:
    """Give the language whose words are shown: itself, except for a test's own language."""
    return LANGUAGES[language].words_of or language


def in_every_language(rows: Any) -> Any:  # noqa: ANN401 -- whatever a YAML file can hold
    """Give a file's rows with a test's own language beside the shipped ones, wherever something is in all of these."""
    if isinstance(rows, list):
        return [in_every_language(row) for row in rows]
    if not isinstance(rows, dict):
        return rows
    borrowed = {code: facts.words_of for code, facts in LANGUAGES.items() if facts.words_of}
    inner = {name: in_every_language(row) for name, row in rows.items()}
    shipped = LANGUAGES.keys() - borrowed.keys()
    return inner | {code: inner[other] for code, other in borrowed.items()} if inner.keys() == shipped else inner
