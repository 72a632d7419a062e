"""Whose amounts a reader is shown, among all that a case's amount comes to."""

from collections.abc import Mapping
from decimal import Decimal

from logic.arrangements import Arrangement, Comparison, NotApplicable
from logic.calculation import Estimate
from logic.codes import ArrangementKind
from presentation.reader import Reader

Outcomes = Mapping[ArrangementKind, Arrangement | NotApplicable]


def receiving_parent_of(reader: Reader) -> int | None:
    """Give the place of the receiving parent who reads, or None for the paying parent: all of them."""
    return 0 if reader.receives else None


def outcomes_for_reader(comparison: Comparison, reader: Reader) -> Outcomes:
    """Give the outcomes that concern the reader: the receiving parent's own, or all that is paid."""
    at = receiving_parent_of(reader)
    return comparison.total if at is None else comparison.receiving_parents[at]


def weekly_for_reader(estimate: Estimate, reader: Reader) -> Decimal:
    """Give the pounds a week that concern the reader."""
    at = receiving_parent_of(reader)
    return estimate.weekly if at is None else estimate.receiving_parents[at].weekly
