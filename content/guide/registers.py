"""Reads the guide's registers: lists of entries in YAML, each validated, each found again by its id."""

from pathlib import Path
from typing import TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from content.guide.errors import ContentError, first_reason, line_of
from content.languages import in_every_language

Entry = TypeVar("Entry", bound=BaseModel)

CONTENT = Path(__file__).parents[1]


def read_register(path: Path, kind: type[Entry]) -> dict[str, Entry]:
    """Read a YAML list of entries that each have an `id`; keep the file's order.

    Raises ContentError with the line of the entry when one is malformed or an id stands twice.
    """
    written = path.read_text(encoding="utf-8")
    try:
        rows = in_every_language(yaml.safe_load(written))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise ContentError(path, mark.line + 1 if mark else 1, "this is not YAML") from error
    if not isinstance(rows, list):
        raise ContentError(path, 1, "this should be a list of entries")
    entries: dict[str, Entry] = {}
    for row in rows:
        named = row.get("id") if isinstance(row, dict) else None
        line = line_of(written, f"id: {named}") if named else 1
        if named in entries:
            raise ContentError(path, line, f"the id {named} stands twice")
        try:
            entry = kind.model_validate(row)
        except ValidationError as error:
            field, reason = first_reason(error)
            raise ContentError(path, line, f"{named or 'an entry without an id'}: {field}: {reason}") from error
        entries[str(named)] = entry
    return entries
