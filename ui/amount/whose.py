"""Whose amounts a screen shows: those of this visit's parent, among all that a family's amount comes to."""

import html
from collections.abc import Mapping
from decimal import Decimal

from content import text
from logic import Arrangement, ArrangementKind, Circumstances, Comparison, Estimate, NotApplicable
from presentation.visit import Role
from ui.asking import answers, say
from ui.screen import language, put

Outcomes = Mapping[ArrangementKind, Arrangement | NotApplicable]


def whose() -> int | None:
    """Give the place of the receiving parent whose visit this is, or None for the paying parent: all of them."""
    return 0 if answers().role is Role.RECEIVE else None


def mine(comparison: Comparison) -> Outcomes:
    """Give the outcomes that concern this visit's parent: the receiving parent's own, or all that is paid."""
    at = whose()
    return comparison.total if at is None else comparison.receiving_parents[at]


def my_weekly(estimate: Estimate) -> Decimal:
    """Give the amount of a week that concerns this visit's parent."""
    at = whose()
    return estimate.weekly if at is None else estimate.receiving_parents[at].weekly


def show_all_together(family: Circumstances) -> None:
    """Say, when there are several receiving parents, that the amounts are those of all of them."""
    if len(family.receiving_parents) > 1:
        put(f'<p class="soft">{html.escape(text("compare.whole.pay", language()))}</p>')


def show_whose(comparison: Comparison) -> None:
    """Say whose amounts these are, when there are several receiving parents."""
    if len(comparison.receiving_parents) > 1:
        put(f'<p class="soft">{html.escape(say("compare.whole"))}</p>')
