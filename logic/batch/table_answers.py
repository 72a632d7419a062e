"""A spreadsheet of families answered row by row: one column for each figure, and one for what is wrong."""

from collections.abc import Iterator, Sequence
from datetime import date

from logic.arrangements import NotApplicable, compare
from logic.batch.columns import Origins, column_of, heading_of, read_row
from logic.batch.door import message_of
from logic.batch.lines import law_name
from logic.batch.spreadsheet import Spreadsheet
from logic.calculation import (
    Circumstances,
    Estimate,
    estimate,
    income_can_change_the_amount,
    read_circumstances,
    work_out_income,
)
from logic.codes import ArrangementKind, ErrorCode, Period, ReferenceIncome
from logic.errors import LogicError, Problem
from logic.scenarios import IncomeRange, estimate_range

RANGE = (
    ReferenceIncome.FLAT_RATE,
    ReferenceIncome.FULL_TIME_MINIMUM_WAGE,
    ReferenceIncome.MEDIAN_FULL_TIME,
    ReferenceIncome.CAP,
)
_FIRST = ("row", "id", "on", "law", "rate", "weekly", "gross_weekly_income")
_EACH = ("weekly", "collect_and_pay_paid", "collect_and_pay_received")
_RANGE = (*(f"weekly_at_{reference}" for reference in RANGE), "weekly_at_default")
_LAST = ("income_basis", "warnings", "other_readings", "wrong_column", "wrong")
Cells = dict[str, str]


def answer_table(table: Spreadsheet, today: date) -> Iterator[tuple[str, ...]]:
    """The headings of the answers, then one row for each row of the table, in its order. Never stops at a bad row.

    `today` is the day of a row that names none.
    """
    headings = tuple(map(heading_of, table.headings))
    parents = _parents_at_most(headings)
    names = (*_FIRST, *(f"{name}_{at}" for at in range(1, parents + 1) for name in _EACH), *_RANGE, *_LAST)
    yield names
    for number, cells in table.rows:
        answer = {"row": str(number), **_answer(headings, cells, today)}
        yield tuple(answer.get(name, "") for name in names)


def _parents_at_most(headings: Sequence[str]) -> int:
    """How many receiving parents a row of this table can have."""
    numbers = [int(tail) for heading in headings if (tail := heading.rpartition("_")[2]).isdecimal()]
    return max([1, *numbers])


def _answer(headings: Sequence[str], cells: Sequence[str], today: date) -> Cells:
    identity = {"id": _identity(headings, cells)}
    origins: Origins | None = None
    try:
        _refuse_doubled(headings)
        facts, origins = read_row(headings, cells)
        return identity | _figures(read_circumstances(facts, today), origins.parents)
    except LogicError as wrong:
        problem = wrong.problems[0]
        column = column_of(problem.field, origins) if origins else problem.field
        return identity | {"wrong_column": column, "wrong": message_of(problem.code)}


def _identity(headings: Sequence[str], cells: Sequence[str]) -> str:
    return next((cell for heading, cell in zip(headings, cells, strict=False) if heading == "id"), "")


def _refuse_doubled(headings: Sequence[str]) -> None:
    for at, heading in enumerate(headings):
        if heading in headings[:at]:
            raise LogicError(Problem(ErrorCode.DUPLICATE_KEY, heading))


def _figures(circumstances: Circumstances, parents: Sequence[int]) -> Cells:
    if circumstances.income is None and income_can_change_the_amount(circumstances):
        return _of_range(estimate_range(circumstances))
    return _of_estimate(estimate(circumstances), parents)


def _of_estimate(estimate: Estimate, parents: Sequence[int]) -> Cells:
    income = estimate.gross_weekly_income
    cells = {
        "on": estimate.on.isoformat(),
        "law": law_name(estimate),
        "rate": str(estimate.rate),
        "weekly": str(estimate.weekly),
        "gross_weekly_income": "" if income is None else str(income),
        "warnings": " ".join(estimate.warnings),
        "other_readings": "; ".join(f"{other.warning} {other.weekly}" for other in estimate.other_readings),
        "income_basis": _income_basis(estimate),
    }
    comparison = compare(estimate)
    for number, parent, ways in zip(parents, estimate.receiving_parents, comparison.receiving_parents, strict=True):
        cells[f"weekly_{number}"] = str(parent.weekly)
        way = ways[ArrangementKind.COLLECT_AND_PAY]
        if isinstance(way, NotApplicable):
            cells[f"collect_and_pay_paid_{number}"] = cells[f"collect_and_pay_received_{number}"] = str(way.reason)
        else:
            sums = way.by_period[Period.WEEK]
            cells[f"collect_and_pay_paid_{number}"] = str(sums.paid)
            cells[f"collect_and_pay_received_{number}"] = str(sums.received)
    return cells


def _income_basis(estimate: Estimate) -> str:
    """Which year's income was used, where the row tells it in parts."""
    income = estimate.circumstances.income
    return str(work_out_income(income.parts, estimate.law).basis) if income and income.parts else ""


def _of_range(income_range: IncomeRange) -> Cells:
    """An income nobody knows: what would be due at each reference income, and by default."""
    at = {f"weekly_at_{entry.reference}": str(entry.estimate.weekly) for entry in income_range.entries}
    return {
        "on": income_range.circumstances.on.isoformat(),
        "law": law_name(income_range.default),
        "weekly_at_default": str(income_range.default.weekly),
        **at,
    }
