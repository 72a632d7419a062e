"""A row of a spreadsheet as the facts of one case, and the column a problem is about."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml

from logic.batch.income_part_cells import income_parts
from logic.batch.variation_cells import UNEARNED_PENSION, additional_income, special_expenses
from logic.calculation import MOST_CHILDREN, MOST_RECEIVING_PARENTS
from logic.codes import ErrorCode
from logic.date_parsing import parse_day
from logic.errors import LogicError, Problem
from logic.typed_text import Facts, plain_typed, read_whole_number

LEFT_ALONE = "note"  # columns for the adviser's own eyes begin with this
_MOST_ASKED = MOST_CHILDREN + 1  # as many as the law reads; one more and it says that there are too many
_YES, _NO = ("yes", "y", "true", "1", "ie", "ydy"), ("no", "n", "false", "0", "na", "nac ydy")
_BETWEEN = re.compile(r"[\s;,/]+")
_PARENT = re.compile(r"(?P<name>[a-z_]+?)_(?P<number>\d+)")
_INCOME = ("amount", "period", "pension")
_YES_OR_NO = ("partner_also_pays", "default_decision")
_LISTS = ("benefits", "partner_benefits")
_COUNTS = ("relevant_other_children", "other_arrangement_children")
_CODES = ("nation", "nil_reason")


class Origins(NamedTuple):
    """Where the entries of a row's facts were told: receiving parents by number, costs and other money by column."""

    parents: tuple[int, ...] = (1,)
    special_expenses: tuple[str, ...] = ()
    additional_income: tuple[str, ...] = ()


class Column(NamedTuple):
    """A column of the template: its heading, what it says, and what stands in the example row."""

    name: str
    help: str
    example: str
    of_parent: bool = False


@cache
def columns() -> tuple[Column, ...]:
    """The columns of the template, in order."""
    read = yaml.safe_load(Path(__file__).with_name("columns.yaml").read_text(encoding="utf-8"))
    return tuple(Column(**entry) for entry in read)


def heading_of(typed: str) -> str:
    """A heading as it is looked up: "Nights 2" is nights_2, and nights_1 is nights."""
    return "_".join(plain_typed(typed).casefold().split()).removesuffix("_1")


def is_known(heading: str) -> bool:
    """Tell whether a heading is a column's, or one left alone."""
    name, number = _name_and_parent(heading)
    of_parent = {column.name: column.of_parent for column in columns()}
    if heading.startswith(LEFT_ALONE):
        return True
    return name in of_parent and (number == 1 or (of_parent[name] and 1 < number <= MOST_RECEIVING_PARENTS))


def _name_and_parent(heading: str) -> tuple[str, int]:
    match = _PARENT.fullmatch(heading)
    return (match["name"], int(match["number"])) if match else (heading, 1)


def read_row(headings: Sequence[str], cells: Sequence[str]) -> tuple[Facts, Origins]:
    """Shape a row as the batch door's facts, and say where each entry of their lists was told.

    What a cell says wrong is left for the law to refuse. Raises `LogicError` for what only a table can have wrong: the
    field is the column's heading.
    """
    for heading in headings:
        if not is_known(heading):
            raise LogicError(Problem(ErrorCode.COLUMN_NOT_KNOWN, heading))
    if any(cells[len(headings) :]):
        raise LogicError(Problem(ErrorCode.CELL_WITHOUT_HEADING))
    cells_by_name = {name: plain_typed(cell) for name, cell in zip(headings, cells, strict=False) if plain_typed(cell)}
    parents = _parents_in(cells_by_name)
    expenses, added = special_expenses(cells_by_name), additional_income(cells_by_name)
    facts: Facts = {"income": _income(cells_by_name)}
    if "on" in cells_by_name:
        day = parse_day(cells_by_name["on"])
        facts["on"] = day.isoformat() if day else cells_by_name["on"]
    facts |= {name: _code(cells_by_name[name]) for name in _CODES if name in cells_by_name}
    facts |= {
        name: [_code(each) for each in _BETWEEN.split(cells_by_name[name]) if each]
        for name in _LISTS
        if name in cells_by_name
    }
    facts |= {name: _number(cells_by_name[name]) for name in _COUNTS if name in cells_by_name}
    facts |= {name: _yes_or_no(cells_by_name[name]) for name in _YES_OR_NO if name in cells_by_name}
    facts["receiving_parents"] = [{"children": _children(cells_by_name, number)} for number in parents]
    facts["special_expenses"] = [entry.facts for entry in expenses]
    facts["additional_income"] = [entry.facts for entry in added]
    return facts, Origins(parents, tuple(entry.column for entry in expenses), tuple(entry.column for entry in added))


def _income(cells_by_name: Mapping[str, str]) -> Facts | None:
    income: Facts = {
        name: _code(cells_by_name[name]) if name == "period" else cells_by_name[name]
        for name in _INCOME
        if name in cells_by_name
    }
    if "income_parts" in cells_by_name:
        return income | {"parts": income_parts(cells_by_name["income_parts"])}
    return income if income.keys() & {"amount", "pension"} else None


def column_of(field: str, origins: Origins) -> str:
    """The heading a problem's dotted path is about."""
    parts = field.split(".")
    if parts[0] == "income":
        return "income_parts" if "parts" in parts else parts[-1] if len(parts) > 1 else "amount"
    if len(parts) == 1:
        return parts[0]
    if parts[0] == "special_expenses":
        return origins.special_expenses[int(parts[1])]
    if parts[0] == "additional_income":
        return UNEARNED_PENSION if parts[-1] == "pension" else origins.additional_income[int(parts[1])]
    if parts[0] != "receiving_parents":
        return parts[0]
    is_of_child = parts[-1] in (column.name for column in columns())
    return _heading(parts[-1] if is_of_child else "children", origins.parents[int(parts[1])])


def _heading(name: str, parent: int) -> str:
    return name if parent == 1 else f"{name}_{parent}"


def _parents_in(cells_by_name: Mapping[str, str]) -> tuple[int, ...]:
    of_parents = {column.name for column in columns() if column.of_parent}
    found = {_name_and_parent(heading) for heading in cells_by_name}
    return tuple(sorted({number for name, number in found if name in of_parents} | {1}))


def _code(typed: str) -> str:
    return "_".join(typed.casefold().split())


def _number(typed: str) -> int | str:
    number = read_whole_number(typed)
    return typed if number is None else number


def _yes_or_no(typed: str) -> bool | str:
    said = typed.casefold()
    return True if said in _YES else False if said in _NO else typed


def _children(cells_by_name: Mapping[str, str], number: int) -> list[Facts]:
    """The children of one receiving parent, each with its own nights or all with the same."""

    def cell(name: str) -> str:
        return cells_by_name.get(_heading(name, number), "")

    nights, council = (_each(cell(name)) for name in ("nights", "local_authority_nights"))
    equal = [_yes_or_no(each) for each in _BETWEEN.split(cell("equal_day_to_day_care")) if each]
    count = _number(cell("children")) if cell("children") else len(nights)
    if isinstance(count, str):
        raise LogicError(Problem(ErrorCode.NOT_A_WHOLE_NUMBER, _heading("children", number)))
    of_each: dict[str, Sequence[object]] = {
        "nights": nights,
        "local_authority_nights": council,
        "equal_day_to_day_care": equal,
    }
    for name, said in of_each.items():
        if len(said) > 1 and len(said) != count:
            raise LogicError(Problem(ErrorCode.ONE_NUMBER_FOR_EACH_CHILD, _heading(name, number)))
    return [
        {name: said[at if len(said) > 1 else 0] for name, said in of_each.items() if said}
        for at in range(min(count, _MOST_ASKED))
    ]


def _each(typed: str) -> list[int | str]:
    return [_number(each) for each in _BETWEEN.split(typed) if each]
