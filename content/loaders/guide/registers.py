"""Reads the guide's registers: lists of entries in YAML, each validated, each found again by its name."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TypeVar

import yaml
from pydantic import AfterValidator, BaseModel, ValidationError

from content.loaders.guide.errors import ContentError, first_reason, read_words, rows_in
from content.loaders.languages import in_every_language
from content.loaders.once_read import OnceRead

RegisterEntry = TypeVar("RegisterEntry", bound=BaseModel)

CONTENT = Path(__file__).parents[2]


def line_at(written: str, place: int, field: str = "") -> int:
    """Give the line of the entry at a place in a YAML list, or of a field in it, such as "facts.income.amount"."""
    listed = yaml.compose(written, Loader=yaml.SafeLoader)
    if not isinstance(listed, yaml.SequenceNode):
        return 1
    node = listed.value[place]
    line = node.start_mark.line
    for step in field.split("."):
        if isinstance(node, yaml.SequenceNode):
            named = {str(number): (one, one) for number, one in enumerate(node.value)}
        elif isinstance(node, yaml.MappingNode):
            named = {key.value: (key, value) for key, value in node.value}
        else:
            break
        if step not in named:
            break
        key, node = named[step]
        line = key.start_mark.line
    return int(line) + 1


def read_register(path: Path, kind: type[RegisterEntry], name: str = "id") -> dict[str, RegisterEntry]:
    """Read a YAML list of entries, each under the field that names it; keep the file's order.

    Raises ContentError with the line when the file or an entry is malformed or a name stands twice.
    """
    written = read_words(path)
    rows = in_every_language(rows_in(written, path))
    if not isinstance(rows, list):
        raise ContentError(path, 1, "this should be a list of entries")
    entries: dict[str, RegisterEntry] = {}
    for place, row in enumerate(rows):
        named = row.get(name) if isinstance(row, dict) else None
        if named in entries:
            raise ContentError(path, line_at(written, place), f"the {name} {named} stands twice")
        try:
            entries[str(named)] = kind.model_validate(row)
        except ValidationError as error:
            field, reason = first_reason(error)
            line = line_at(written, place, field)
            raise ContentError(path, line, f"{named or f'an entry without {name}'}: {field}: {reason}") from error
    return entries


def one_of(known: Mapping[str, object], what: str) -> AfterValidator:
    """Make the check that a field names an entry of a register; `what` is what such an entry is called.

    The check raises ValueError, which pydantic turns into a ValidationError.
    """

    def check(name: str) -> str:
        if name not in known:
            raise ValueError(f"there is no {what} called {name}")
        return name

    return AfterValidator(check)


def register(path: Path, kind: type[RegisterEntry], name: str = "id") -> OnceRead[RegisterEntry]:
    """Give a register that is read when it is first asked; `read_register` says what it then raises."""
    return OnceRead(partial(read_register, path, kind, name))
