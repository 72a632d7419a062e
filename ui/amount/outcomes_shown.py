"""Whose amounts a screen shows: those of this visit's parent, among all that a case's amount comes to."""

from decimal import Decimal

from logic.arrangements import Comparison
from logic.calculation import Circumstances, Estimate
from presentation.views.arrangements import whose_view
from presentation.views.estimate import Outcomes, outcomes_for_reader, receiving_parent_of, weekly_for_reader
from presentation.views.scenarios import all_families_view
from ui.asking import reader
from ui.screen import render_html


def reader_index() -> int | None:
    """Give the place of the receiving parent whose visit this is, or None for the paying parent: all of them."""
    return receiving_parent_of(reader())


def outcomes_shown(comparison: Comparison) -> Outcomes:
    """Give the outcomes that concern this visit's parent: the receiving parent's own, or all that is paid."""
    return outcomes_for_reader(comparison, reader())


def weekly_shown(estimate: Estimate) -> Decimal:
    """Give the pounds a week that concern this visit's parent."""
    return weekly_for_reader(estimate, reader())


def render_all_families(circumstances: Circumstances) -> None:
    """Say, when there are several receiving parents, that the amounts are those of all of them."""
    if said := all_families_view(circumstances, reader()):
        render_html(said)


def render_whose_amounts(comparison: Comparison) -> None:
    """Say to a receiving parent whose amounts these are, when there are several."""
    said = whose_view(comparison, reader())
    if said:
        render_html(said)
