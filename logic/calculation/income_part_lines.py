"""The parts of an income as they are counted: one line a part, with the steps it took."""

from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import NamedTuple

from logic.calculation.income_part import IncomePart
from logic.calculation.trace import Step, Trace
from logic.codes import IncomePartKind


class PartLine(NamedTuple):
    """One part, or the payslips of one job together, as it was counted.

    `amount` is as told, for the time told. The last of `steps` cites why it counts or does not.
    """

    kind: IncomePartKind
    amount: Fraction
    steps: tuple[Step, ...]


def noted(
    kind: IncomePartKind, amount: Fraction, trace: Trace, lines: list[PartLine], count: Callable[[], Fraction]
) -> Fraction:
    """Count a part, keep the steps it took as a line, and give what counts of it; `amount` is in pounds, as told."""
    before = len(trace.steps)
    counted = count()
    lines.append(PartLine(kind, amount, tuple(trace.steps[before:])))
    return counted


def amount_of(part: IncomePart) -> Fraction:
    """Give the pounds told for a part, for the time they were told for; 0 where none were."""
    return Fraction(part.amount or 0)


def of_kinds(parts: Iterable[IncomePart], *kinds: IncomePartKind) -> list[IncomePart]:
    """Keep the parts of these kinds, in the order they were told."""
    return [part for part in parts if part.kind in kinds]
