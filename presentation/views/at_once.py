"""The three ways of paying in one compact view: what you get or pay, what they do, what contact it needs, its start."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from markupsafe import Markup

from logic.arrangements import Arrangement, compare
from logic.calculation import Estimate
from logic.codes import ArrangementKind, NotApplicableReason, Period
from presentation.reader import Reader
from presentation.views.comparison import WAYS
from presentation.views.outcomes import Outcomes, outcomes_for_reader
from presentation.views.rendering import render


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
    compared = [compare(estimate, outside) for estimate in estimates]
    ours = [outcomes_for_reader(each, reader) for each in compared]
    if not any(estimate.weekly for estimate in estimates):
        return None
    several = range(len(compared[0].receiving_parents)) if not reader.receives else range(1)
    families = [[each.receiving_parents[at] for each in compared] for at in several] if len(several) > 1 else []
    cards = [_card(kind, ours, families, reader) for kind in WAYS]
    return render("at_once", reader=reader, cards=cards, several=bool(families))


def amounts_between(amounts: Iterable[Decimal], reader: Reader) -> str:
    """Write an amount, or the lower and the higher of two that differ."""
    low, *others = dict.fromkeys(reader.pounds(amount) for amount in amounts)
    return reader.say("at_once.between", low=low, high=others[-1]) if others else low


def _card(
    kind: ArrangementKind, ours: Sequence[Outcomes], families: Sequence[Sequence[Outcomes]], reader: Reader
) -> dict[str, object]:
    """Give one way: its two sides, each family's part, what it takes in fees; or why it does not apply."""
    name = reader.say(f"way_short.{kind}")
    outcome = ours[0][kind]
    if not isinstance(outcome, Arrangement):
        return {"name": name, "why_not": reader.say(f"not_applicable.{outcome.reason}")}
    paid, received, fees = _week(kind, ours, reader)
    theirs = _Side("theirs" if reader.receives else "yours", reader.say("at_once.paid"), paid)
    arriving = _Side("yours" if reader.receives else "theirs", reader.say("at_once.received"), received)
    return {
        "name": name,
        "why_not": "",
        "contact": reader.say(f"at_once.contact.{kind}"),
        "sides": (arriving, theirs) if reader.receives else (theirs, arriving),
        "families": [_of_family(kind, at, family, reader) for at, family in enumerate(families)],
        "note": reader.say(f"at_once.note.{kind}", fees=fees),
    }


def _of_family(kind: ArrangementKind, at: int, family: Sequence[Outcomes], reader: Reader) -> str:
    paid, received, _ = _week(kind, family, reader)
    name = reader.family(at, begins=True)
    if paid == received:
        return reader.say("at_once.family.same", family=name, paid=paid)
    return reader.say("at_once.family", family=name, paid=paid, received=received)


def _week(kind: ArrangementKind, outcomes: Sequence[Outcomes], reader: Reader) -> tuple[str, str, str]:
    """Write what is paid, what arrives, and what fees take between, in a week."""
    applying = [each for one in outcomes if isinstance(each := one[kind], Arrangement)]
    weeks = [each.by_period[Period.WEEK] for each in applying]
    return (
        amounts_between((week.paid for week in weeks), reader),
        amounts_between((week.received for week in weeks), reader),
        amounts_between((week.fee_paid + week.fee_taken for week in weeks), reader),
    )
