"""Reads a data file of the law into typed entries; whatever is wrong is told with its file, line and field."""

from fractions import Fraction
from pathlib import Path
from typing import Annotated, TypeVar

import yaml
from pydantic import AfterValidator, BaseModel, ConfigDict, StrictStr, TypeAdapter, ValidationError

from logic.yaml_text import parse_yaml

Shape = TypeVar("Shape")


def _is_a_number(written: str) -> str:
    """Refuse text that is not an exact number: a figure of law is written as printed, between quotes."""
    try:
        Fraction(written)
    except ZeroDivisionError:
        raise ValueError("a fraction cannot have 0 below the line") from None
    return written


Number = Annotated[StrictStr, AfterValidator(_is_a_number)]
"""A number as printed: "12", "0.25" or "1/7"."""


class Strict(BaseModel):
    """An entry that holds the fields it names and no others, so that a slip in a name is told."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class LawDataError(ValueError):
    """A data file of the law does not hold what it must: the file, the line, the field, and what is wrong with it."""


def line_of(written: str, path: tuple[int | str, ...]) -> int:
    """Give the line on which the key or entry that a path leads to stands, or the last one above it that there is."""
    node = yaml.compose(written, Loader=yaml.SafeLoader)
    line = 0
    for step in path:
        if isinstance(node, yaml.MappingNode):
            found = next(((key, value) for key, value in node.value if key.value == str(step)), None)
        elif isinstance(node, yaml.SequenceNode):
            found = next(((one, one) for number, one in enumerate(node.value) if number == step), None)
        else:
            found = None
        if found is None:
            break
        key, node = found
        line = key.start_mark.line
    return int(line) + 1


def read_data(path: Path, shape: TypeAdapter[Shape], context: object = None) -> Shape:
    """Read a YAML file as a shape says. Raises LawDataError for the first thing that is not as it must be."""
    written = path.read_text(encoding="utf-8")
    try:
        return shape.validate_python(parse_yaml(written), context=context)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        field = ".".join(map(str, first["loc"]))
        raise LawDataError(f"{path}, line {line_of(written, first['loc'])}: {field}: {first['msg']}") from None
    except yaml.YAMLError as error:
        raise LawDataError(f"{path}: {error}") from None
