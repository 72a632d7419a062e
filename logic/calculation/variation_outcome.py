"""What the rules make of one variation that is claimed: the shape that every test of one gives."""

from collections.abc import Iterable
from fractions import Fraction
from typing import NamedTuple

from logic.codes import AdditionalIncomeKind, SpecialExpenseKind, VariationReason

NOTHING = Fraction(0)


class VariationOutcome(NamedTuple):
    """What the rules make of one kind of expense or income: pounds a week, and why it counts or not."""

    kind: SpecialExpenseKind | AdditionalIncomeKind
    weekly: Fraction
    reason: VariationReason

    @property
    def counts(self) -> bool:
        """Whether the rules let it change the amount, if the service agrees."""
        return self.reason is VariationReason.COUNTED


def total_counted(outcomes: Iterable[VariationOutcome]) -> Fraction:
    """Add up the pounds a week of the outcomes that count."""
    return sum((outcome.weekly for outcome in outcomes if outcome.counts), NOTHING)
