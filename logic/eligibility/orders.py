"""Court orders and agreements: when one keeps the service out, and until when.

Child Support Act 1991 ss 4(10), 7(10) and 8(11); Child Support (Maintenance Arrangements and Jurisdiction)
Regulations 1992 regs 3, 4 and 9.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from logic.eligibility.claims import Claim
from logic.law import Law
from logic.money import MONTHS_IN_A_YEAR
from logic.months import first_day_after_months, last_day_within_months


class OrderKind(StrEnum):
    """What a court or a register holds about maintenance for the child.

    A registered Minute of Agreement is one registered for execution; one registered for preservation alone keeps
    nobody out. Nor does a written agreement: only one from before 5 April 1993 did (section 4(10)(a)), and no child
    the service counts on a day that is modelled was born then.
    """

    NONE = "none"
    COURT_ORDER = "court_order"
    REGISTERED_MINUTE_OF_AGREEMENT = "registered_minute_of_agreement"
    PRESERVED_MINUTE_OF_AGREEMENT = "preserved_minute_of_agreement"
    WRITTEN_AGREEMENT = "written_agreement"


class OrderAge(StrEnum):
    """How old an order is, where its day was not told."""

    UNDER_A_YEAR = "under_a_year"
    A_YEAR_OR_MORE = "a_year_or_more"
    NOT_KNOWN = "not_known"


@dataclass(frozen=True, slots=True)
class MaintenanceOrder:
    """An order or agreement: the day it was made, or how old it is, and the day a court last changed it.

    `court_cannot_act` is whether the court has decided that it has no power to vary, or to enforce, it.
    """

    kind: OrderKind = OrderKind.NONE
    made: date | None = None
    age: OrderAge = OrderAge.NOT_KNOWN
    changed: date | None = None
    court_cannot_act: Claim = Claim.NOT_ASKED

    @property
    def stands_with_a_court(self) -> bool:
        """Whether a court or a register can enforce it."""
        return self.kind in (OrderKind.COURT_ORDER, OrderKind.REGISTERED_MINUTE_OF_AGREEMENT)


class OrderBar(NamedTuple):
    """What an order does to an application: `ends` is the first day it no longer bars; None when not known."""

    certain: bool
    without_end: bool
    ends: date | None


def order_bar_ends(made: date, law: Law) -> date:
    """The first day an order made on a day no longer bars. One year beginning with that day: s 4(10)(aa), (ab)."""
    return first_day_after_months(made, int(law.service["order_bar_months"].value))


def can_concern(day: date, ages: Sequence[int], on: date, law: Law) -> bool:
    """Whether an order of a day can be about one of the children: none is about a child not yet born.

    `ages` are in whole years on the day `on`; with none told, the oldest child the service counts is meant.
    """
    oldest = max(ages, default=int(law.service["young_person_under"].value) - 1)
    return day > last_day_within_months(on, -MONTHS_IN_A_YEAR * (oldest + 1))


def order_bar(order: MaintenanceOrder, ages: Sequence[int], on: date, law: Law) -> OrderBar | None:
    """Say whether an order keeps an application out on a day; None when it does not.

    A later order that varies the first may be the order the year counts from (s 8(11)): unsettled, so not certain.
    """
    if order.court_cannot_act is Claim.YES:
        return None
    if not order.stands_with_a_court:
        return None
    first = _first_order_bar(order, ages, on, law)
    if first is None and order.changed is not None and on < (ends := order_bar_ends(order.changed, law)):
        return OrderBar(certain=False, without_end=False, ends=ends)
    return first


def _first_order_bar(order: MaintenanceOrder, ages: Sequence[int], on: date, law: Law) -> OrderBar | None:
    if order.made is None:
        return _bar_of_unknown_day(order, ages, on, law)
    if not can_concern(order.made, ages, on, law):
        return None
    if order.made < law.service_dates["orders_with_no_end_before"].day:
        return OrderBar(certain=True, without_end=True, ends=None)
    ends = order_bar_ends(order.made, law)
    return OrderBar(certain=True, without_end=False, ends=ends) if on < ends else None


def _bar_of_unknown_day(order: MaintenanceOrder, ages: Sequence[int], on: date, law: Law) -> OrderBar | None:
    """Say whether an order of an unknown day bars: it was made no later than a court changed it."""
    if order.changed is None:
        return order_bar_by_age(order)
    over = on >= order_bar_ends(order.changed, law)
    last_without_end = law.service_dates["orders_with_no_end_before"].day - timedelta(days=1)
    if not can_concern(order.changed, ages, on, law) or (over and not can_concern(last_without_end, ages, on, law)):
        return None
    return order_bar_by_age(order)


def older_than_the_children(order: MaintenanceOrder, ages: Sequence[int], on: date, law: Law) -> bool:
    """Whether a dated order is from before any of the children can have been born, and was not changed since.

    `ages` are in whole years on the day `on`.
    """
    days = [day for day in (order.made, order.changed) if day is not None]
    return order.kind is not OrderKind.NONE and not can_concern(max(days), ages, on, law)


def order_bar_by_age(order: MaintenanceOrder) -> OrderBar | None:
    """Say whether an order keeps an application out, by how old it was told to be."""
    if not order.stands_with_a_court or order.court_cannot_act is Claim.YES or order.age is OrderAge.A_YEAR_OR_MORE:
        return None
    return OrderBar(certain=order.age is OrderAge.UNDER_A_YEAR, without_end=False, ends=None)
