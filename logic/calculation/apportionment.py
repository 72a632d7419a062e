"""Sharing one liability between receiving parents, and counting children under other arrangements."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from logic.calculation.calculation_context import CalculationContext
from logic.calculation.rates import Liability
from logic.calculation.trace import Trace
from logic.rule_registry import Rule


def reduce_for_other_arrangements(liability: Liability, case: CalculationContext) -> Liability:
    """Keep the part of the amount that belongs to the children counted here, never under the flat rate.

    Schedule 1 paragraph 5A; regulations 48 and 52. The other arrangement's own amount does not matter.
    """
    law, trace = case.law, case.trace
    counted, qualifying_children = case.children_counted, case.qualifying_children
    weekly = trace.record(
        Rule.OTHER_ARRANGEMENTS,
        liability.weekly / counted * qualifying_children,
        weekly=liability.weekly,
        children_counted=counted,
        qualifying_children=qualifying_children,
    )
    if weekly < law.flat_rate:
        weekly = trace.record(Rule.OTHER_ARRANGEMENTS_FLOOR, law.flat_rate, weekly=weekly)
    return replace(liability, weekly=weekly)


def apportion(weekly: Fraction, children: Sequence[int], trace: Trace, rule: Rule) -> list[Fraction]:
    """Share pounds a week, exactly, by how many children each receiving parent has. Schedule 1 paragraph 6."""
    together = sum(children)
    if len(children) == 1:
        return [weekly]
    return [
        trace.record_for(
            parent,
            rule,
            weekly * count / together,
            weekly=weekly,
            children=count,
            qualifying_children=together,
        )
        for parent, count in enumerate(children)
    ]
