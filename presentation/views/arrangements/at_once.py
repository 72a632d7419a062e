"""The three ways of paying in one compact view: what you get or pay, what they do, what contact it needs, its start."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from markupsafe import Markup

from logic.arrangements import Arrangement, Payments, compare
from logic.calculation import Estimate
from logic.codes import ArrangementKind, NotApplicableReason, Period
from presentation.reader import Reader
from presentation.views.arrangements.comparison import WAYS
from presentation.views.estimate import Outcomes, outcomes_for_reader
from presentation.views.markup import render


class _Told(NamedTuple):
    """What the cards tell: for how long a time, under which heading, and whether each side's fee too."""

    period: Period
    heading: str
    fees: bool


class _Side(NamedTuple):
    """What one parent pays or gets: whose it is ("yours" or "theirs"), its words, its amount."""

    whose: str
    words: str
    amount: str


def ways_at_once_view(
    estimates: Sequence[Estimate], reader: Reader, outside: NotApplicableReason | None = None
) -> Markup | None:
    """Show what each way leaves both parents a week, least contact first; nothing when nothing is due.

    Two estimates, the lower first, are shown as a range. A paying parent of several families sees each of them.
    `outside` says why the service cannot be used.
    """
    return _cards_view(estimates, reader, outside, _Told(Period.WEEK, reader.message("at_once.heading"), fees=False))


def ways_cards_view(
    estimates: Sequence[Estimate], period: Period, reader: Reader, outside: NotApplicableReason | None = None
) -> Markup | None:
    """Show the same for another length of time, with the fee of each side where there is one."""
    return _cards_view(
        estimates, reader, outside, _Told(period, reader.message(f"compare.caption.{period}"), fees=True)
    )


def _cards_view(
    estimates: Sequence[Estimate], reader: Reader, outside: NotApplicableReason | None, told: "_Told"
) -> Markup | None:
    compared = [compare(estimate, outside) for estimate in estimates]
    ours = [outcomes_for_reader(each, reader) for each in compared]
    if not any(estimate.weekly for estimate in estimates):
        return None
    several = range(len(compared[0].receiving_parents)) if not reader.receives else range(1)
    families = [[each.receiving_parents[at] for each in compared] for at in several] if len(several) > 1 else []
    cards = [_card(kind, ours, families, reader, told) for kind in WAYS]
    return render("arrangements/at_once", reader=reader, heading=told.heading, cards=cards, several=bool(families))


def amounts_between(amounts: Iterable[Decimal], reader: Reader) -> str:
    """Write an amount in pounds, or the lower and the higher of two that differ."""
    low, *others = dict.fromkeys(reader.pounds(amount) for amount in amounts)
    return reader.message("at_once.between", low=low, high=others[-1]) if others else low


def _card(
    kind: ArrangementKind,
    ours: Sequence[Outcomes],
    families: Sequence[Sequence[Outcomes]],
    reader: Reader,
    told: _Told,
) -> dict[str, object]:
    """Give one way: its two sides, each family's part, what it takes in fees; or why it does not apply."""
    name = reader.message(f"way_short.{kind}")
    outcome = ours[0][kind]
    if not isinstance(outcome, Arrangement):
        return {"kind": kind, "name": name, "why_not": reader.message(f"not_applicable.{outcome.reason}")}
    payments = _payments(kind, ours, told.period)
    paid, received, fees = _written(payments, reader)
    theirs = _Side("theirs" if reader.receives else "yours", reader.message("at_once.paid"), paid)
    arriving = _Side("yours" if reader.receives else "theirs", reader.message("at_once.received"), received)
    return {
        "kind": kind,
        "name": name,
        "why_not": "",
        "contact": reader.message(f"at_once.contact.{kind}"),
        "sides": (arriving, theirs) if reader.receives else (theirs, arriving),
        "families": [_of_family(kind, at, family, reader, told.period) for at, family in enumerate(families)],
        "fees": _fees(payments, reader) if told.fees else [],
        "note": reader.message(f"at_once.note.{kind}", fees=fees),
    }


def _of_family(kind: ArrangementKind, at: int, family: Sequence[Outcomes], reader: Reader, period: Period) -> str:
    paid, received, _ = _written(_payments(kind, family, period), reader)
    name = reader.family_name(at, begins=True)
    if paid == received:
        return reader.message("at_once.family.same", family=name, paid=paid)
    return reader.message("at_once.family", family=name, paid=paid, received=received)


def _payments(kind: ArrangementKind, outcomes: Sequence[Outcomes], period: Period) -> list[Payments]:
    """Give the payments of one way in one period, at each estimate."""
    return [each.by_period[period] for one in outcomes if isinstance(each := one[kind], Arrangement)]


def _written(payments: Sequence[Payments], reader: Reader) -> tuple[str, str, str]:
    """Write what is paid, what arrives, and what fees take between."""
    return (
        amounts_between((each.paid for each in payments), reader),
        amounts_between((each.received for each in payments), reader),
        amounts_between((each.fee_paid + each.fee_taken for each in payments), reader),
    )


def _fees(payments: Sequence[Payments], reader: Reader) -> list[tuple[str, str]]:
    """Give the fee of each side under its words, where there is one."""
    return [
        (reader.message(f"compare.{side}"), amounts_between((getattr(each, side) for each in payments), reader))
        for side in ("fee_paid", "fee_taken")
        if any(getattr(each, side) for each in payments)
    ]
