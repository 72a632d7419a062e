"""One case while it is worked out: the law, the facts, the children that count, and the trace."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from logic.calculation.circumstances import Child, Circumstances
from logic.calculation.trace import Trace
from logic.codes import WarningCode
from logic.law import Law

# One receiving parent's children that count, each with its position among all their children.
Family = Sequence[tuple[int, Child]]


@dataclass(frozen=True, slots=True)
class CalculationContext:
    """What every rule reads. `families` are the qualifying children by receiving parent, in order.

    Where the law can be read in two ways, the decided reading is taken, but for the one doubt that `read_otherwise`
    names. `doubts_met` collects the doubts that had a say in this case's sum.
    """

    law: Law
    circumstances: Circumstances
    families: tuple[Family, ...]
    qualifying_children: int
    trace: Trace
    read_otherwise: WarningCode | None = None
    doubts_met: set[WarningCode] = field(default_factory=set)

    @property
    def children_counted(self) -> int:
        """Qualifying children with those of other arrangements: what the percentage is read for."""
        return self.qualifying_children + self.circumstances.other_arrangement_children

    def reads_otherwise(self, doubt: WarningCode) -> bool:
        """Whether this sum takes the other reading of a doubt. Ask only where the two readings part."""
        self.doubts_met.add(doubt)
        return self.read_otherwise is doubt

    def aside(self) -> CalculationContext:
        """The same case with a trace of its own, for a sum that is not part of the answer."""
        return replace(self, trace=Trace(self.law.citations))


def open_context(
    law: Law, circumstances: Circumstances, read_otherwise: WarningCode | None = None
) -> CalculationContext:
    """Take up a case under a rule set, with one doubt read the other way when `read_otherwise` names it.

    A child both parents care for equally has no paying parent and drops out of the count: regulation 50(2),
    and doubt D14 for what follows for the others.
    """
    families = tuple(
        tuple((place, child) for place, child in enumerate(parent.children) if not child.equal_day_to_day_care)
        for parent in circumstances.receiving_parents
    )
    return CalculationContext(
        law, circumstances, families, sum(map(len, families)), Trace(law.citations), read_otherwise
    )
