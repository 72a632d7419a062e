"""The trace of a calculation: each step, recorded by the code that computes it, from the values it read."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from logic.money import to_penny
from logic.rule_registry import RULES, Kind, Rule

if TYPE_CHECKING:
    from collections.abc import Mapping

    from logic.law import Citation

StepValue = Fraction | int | StrEnum
V = TypeVar("V", bound=StepValue)


class Quantity(NamedTuple):
    """A value with its kind, so that nobody mistakes a count for pounds."""

    kind: Kind
    exact: StepValue

    @property
    def amount(self) -> Decimal:
        """Pounds to the penny, or a percentage as printed ("12", "14.1"); counts as they are, numbers to two decimals.

        Raises TypeError for a fraction or a code: those are not amounts.
        """
        if self.kind is Kind.MONEY and isinstance(self.exact, Fraction | int):
            return to_penny(Fraction(self.exact))
        if self.kind is Kind.PERCENT and isinstance(self.exact, Fraction):
            percentage = self.exact * 100
            return Decimal(percentage.numerator) / Decimal(percentage.denominator)
        if self.kind in (Kind.COUNT, Kind.NIGHTS) and isinstance(self.exact, int):
            return Decimal(self.exact)
        if self.kind is Kind.NUMBER and isinstance(self.exact, Fraction | int):
            rounded = to_penny(Fraction(self.exact))
            return rounded.normalize() if rounded % 1 else rounded.quantize(Decimal(1))
        raise TypeError(f"{self.kind} has no amount")

    def __str__(self) -> str:
        """As the batch door prints it: 714.00, 3/14, 12, basic."""
        if self.kind in (Kind.FRACTION, Kind.CODE):
            return str(self.exact)
        return str(self.amount)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing the law had us do.

    `receiving_parent` and `child` are positions counted from 0, or None when the step is about all of them.
    """

    rule: Rule
    citation: Citation
    receiving_parent: int | None
    child: int | None
    raw_value: StepValue
    raw_reads: Mapping[str, StepValue]

    @property
    def value(self) -> Quantity:
        """What the step came to."""
        return Quantity(RULES[self.rule].gives, self.raw_value)

    @property
    def reads(self) -> dict[str, Quantity]:
        """The values the step read, by name, in the order the rule names them."""
        kinds = RULES[self.rule].reads
        return {name: Quantity(kinds[name], value) for name, value in self.raw_reads.items()}


@dataclass(slots=True)
class Trace:
    """Collects steps while a calculation runs."""

    citations: Mapping[Rule, Citation]
    steps: list[Step] = field(default_factory=list)

    def record(self, rule: Rule, value: V, **reads: StepValue) -> V:
        """Note a step about the whole liability and hand back its value."""
        self.steps.append(Step(rule, self.citations[rule], None, None, value, reads))
        return value

    def record_for(
        self, receiving_parent: int, rule: Rule, value: V, child: int | None = None, **reads: StepValue
    ) -> V:
        """Note a step about one receiving parent (and perhaps one child), by place from 0, and hand back its value."""
        self.steps.append(Step(rule, self.citations[rule], receiving_parent, child, value, reads))
        return value
