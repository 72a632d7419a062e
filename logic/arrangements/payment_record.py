"""A log of payments as a parent keeps it: what was due, what came, what is short, and what was late."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from logic.date_parsing import parse_day
from logic.errors import LogicError
from logic.fees import fees_by_the_week
from logic.law import Law
from logic.money import parse_money
from logic.typed_text import plain_typed

NOTHING = Decimal("0.00")


class PaymentState(StrEnum):
    """How one payment stands. CAME is one that came whole, on a day nobody noted."""

    ON_TIME = "on_time"
    CAME = "came"
    LATE = "late"
    PART = "part"
    MISSED = "missed"
    NOT_DUE_YET = "not_due_yet"


@dataclass(frozen=True, slots=True)
class PaymentEntry:
    """One payment as noted: the day it was due and how much, what came of it in pounds, and on which day."""

    due_on: date
    due: Decimal
    came: Decimal = NOTHING
    came_on: date | None = None


@dataclass(frozen=True, slots=True)
class PaymentLine:
    """One payment reckoned up. `days_late` counts to the day it came, or to today while it has not."""

    entry: PaymentEntry
    state: PaymentState
    short: Decimal
    short_so_far: Decimal
    days_late: int


@dataclass(frozen=True, slots=True)
class PaymentLog:
    """All payments in the order they were due, with sums in pounds.

    `missed` counts those that came in part as well. `fee_on_top` and `fee_taken` are what Collect and Pay would add to
    what was due, and take off what came.
    """

    lines: tuple[PaymentLine, ...]
    due: Decimal
    came: Decimal
    short: Decimal
    late: int
    missed: int
    fee_on_top: Decimal
    fee_taken: Decimal


def _state(entry: PaymentEntry, today: date) -> PaymentState:
    if entry.came >= entry.due:
        by = entry.came_on or today  # it has come, whichever day it was
        if by <= entry.due_on:
            return PaymentState.ON_TIME
        return PaymentState.LATE if entry.came_on else PaymentState.CAME
    if entry.due_on > today:
        return PaymentState.NOT_DUE_YET
    return PaymentState.PART if entry.came else PaymentState.MISSED


def _days_late(entry: PaymentEntry, state: PaymentState, today: date) -> int:
    if state is PaymentState.LATE and entry.came_on is not None:
        return (entry.came_on - entry.due_on).days
    if state in (PaymentState.PART, PaymentState.MISSED):
        return (today - entry.due_on).days
    return 0


def reckon(entries: Iterable[PaymentEntry], today: date, law: Law) -> PaymentLog:
    """Reckon up a log: each payment's shortfall, the running shortfall, what was late, and the fees it would carry.

    What came beyond what was due makes up for earlier shortfalls. A payment not due yet counts towards neither sum,
    even when money for it came early. The payer's fee is on what was due, the receiver's on what came. Fees Regs 2014
    reg 7.
    """
    lines: list[PaymentLine] = []
    due = came = NOTHING
    for entry in sorted(entries, key=lambda one: one.due_on):
        state = _state(entry, today)
        if entry.due_on <= today:
            due += entry.due
            came += entry.came
        short = NOTHING if state is PaymentState.NOT_DUE_YET else max(entry.due - entry.came, NOTHING)
        lines.append(PaymentLine(entry, state, short, max(due - came, NOTHING), _days_late(entry, state, today)))
    on_top, taken = fees_by_the_week(due, law), fees_by_the_week(came, law)
    states = [line.state for line in lines]
    return PaymentLog(
        tuple(lines),
        due,
        came,
        max(due - came, NOTHING),
        states.count(PaymentState.LATE),
        states.count(PaymentState.MISSED) + states.count(PaymentState.PART),
        on_top.paid_by_payer,
        taken.taken_from_receiver,
    )


PAYMENT_FIELDS = ("due_on", "due", "came", "came_on")


def _pounds(typed: str) -> Decimal | None:
    try:
        return parse_money(typed)
    except LogicError:
        return None


def read_payment(typed: Sequence[str], today: date) -> PaymentEntry | str:
    """Read one payment as typed, field by field in the order of PAYMENT_FIELDS; an empty sum that came is nothing.

    Gives the name of the first field that cannot be read, when there is one, or "came_on_ahead" for a day after today.
    """
    due_on, due, came, came_on = typed
    day, came_day = parse_day(due_on), parse_day(came_on)
    owed, arrived = _pounds(due), _pounds(came) if plain_typed(came) else NOTHING
    if day is None:
        return "due_on"
    if owed is None:
        return "due"
    if arrived is None:
        return "came"
    if came_day is None and plain_typed(came_on):
        return "came_on"
    if came_day is not None and came_day > today:
        return "came_on_ahead"
    return PaymentEntry(day, owed, arrived, came_day)
