"""The languages the tool speaks, read from languages.yaml."""

from pathlib import Path
from typing import Literal

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


def _read() -> dict[Language, LanguageFacts]:
    rows = yaml.safe_load((Path(__file__).parent / "languages.yaml").read_text(encoding="utf-8"))
    return {code: LanguageFacts(**row) for code, row in rows.items()}


LANGUAGES: dict[Language, LanguageFacts] = _read()
DEFAULT_LANGUAGE: Language = "en"


def language_or_default(code: str | None) -> Language:
    """Give the code back when the tool speaks it, else the default language."""
    return code if code is not None and code in LANGUAGES else DEFAULT_LANGUAGE
