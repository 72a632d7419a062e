"""The three ways of paying, side by side: the table, the bars, and what each way needs."""

from decimal import Decimal

from markupsafe import Markup

from content import Language, money, text
from logic.arrangements import PERIODS_SHOWN, Arrangement, Comparison, NotApplicable, Payments
from logic.codes import ArrangementKind, Period
from presentation.reader import Reader
from presentation.views.outcomes import Outcomes
from presentation.views.rendering import join, render
from presentation.views.tables import amounts_table, paragraphs

WAYS = (ArrangementKind.COLLECT_AND_PAY, ArrangementKind.DIRECT_PAY, ArrangementKind.FAMILY_BASED)
"""The way that needs the least contact comes first. Money plays no part in the order."""
WAY_HEADS = ("way", *Payments._fields)
NEEDS = ("contact", "known", "enforce", "choose", "start")
_BAR_WIDTH, _BAR_HEIGHT = 640, 28


def way_row(name: str, outcome: Arrangement | NotApplicable, period: Period, language: Language) -> list[str]:
    """Write one way of paying as a row under `WAY_HEADS`: its amounts in one period, or why it does not apply."""
    if isinstance(outcome, NotApplicable):
        return [f"{name}: {text(f'not_applicable.{outcome.reason}', language)}", *["–"] * len(Payments._fields)]
    payments = outcome.by_period[period]
    fees = (money(fee, language) if fee else text("compare.no_fee", language) for fee in payments[2:])
    return [name, *(money(amount, language) for amount in payments[:2]), *fees]


def ways_view(outcomes: Outcomes, period: Period, reader: Reader) -> Markup:
    """Show what each way leaves both parents, in one period."""
    rows = [way_row(reader.message(f"way.{kind}"), outcomes[kind], period, reader.language) for kind in WAYS]
    return amounts_table(
        reader.message(f"compare.caption.{period}"), [reader.message(f"compare.{head}") for head in WAY_HEADS], rows
    )


def ways_in_every_period_view(outcomes: Outcomes, reader: Reader) -> Markup:
    """Show what each way leaves both parents, a table for each length of time."""
    return join(*(ways_view(outcomes, period, reader) for period in PERIODS_SHOWN))


def _bar(kind: ArrangementKind, payments: Payments, longest: Decimal, reader: Reader) -> dict[str, object]:
    """Give one way's payments as lengths end to end, what arrives and each side's fee, and the same in words."""
    start, lengths = Decimal(0), []
    for look, amount in (("a", payments.received), ("b", payments.fee_taken), ("c", payments.fee_paid)):
        length = amount / longest * _BAR_WIDTH
        if length:
            lengths.append({"look": look, "start": f"{start:.1f}", "length": f"{length:.1f}"})
        start += length
    fees = payments.fee_paid + payments.fee_taken
    words = reader.message(
        "compare.bar" if fees else "compare.bar.no_fees",
        way=reader.message(f"way_short.{kind}"),
        received=reader.pounds(payments.received),
        fees=reader.pounds(fees),
    )
    return {"words": words, "lengths": lengths}


def bars_view(outcomes: Outcomes, period: Period, reader: Reader) -> Markup | None:
    """Show the same amounts as bars, each under its words; nothing when nothing is paid by any way."""
    shown = {
        kind: outcome.by_period[period]
        for kind in WAYS
        if isinstance(outcome := outcomes[kind], Arrangement) and outcome.by_period[period].paid
    }
    if not shown:
        return None
    longest = max(payments.paid for payments in shown.values())
    bars = [_bar(kind, payments, longest, reader) for kind, payments in shown.items()]
    keys = (("a", "received"), ("b", "fee_taken"), ("c", "fee_paid"))
    return render("bars", reader=reader, bars=bars, keys=keys, width=_BAR_WIDTH, height=_BAR_HEIGHT)


def whose_view(comparison: Comparison, reader: Reader) -> Markup | None:
    """Say whose amounts these are, when there are several receiving parents."""
    if len(comparison.receiving_parents) == 1:
        return None
    return render("soft", sentence=reader.message("compare.whole"))


def nothing_due_view(outcomes: Outcomes, reader: Reader) -> Markup:
    """Say that there is no money to set side by side, and of each way that does not apply why."""
    shut = [
        f"{reader.message(f'way.{kind}')}: {reader.message(f'not_applicable.{outcome.reason}')}"
        for kind in WAYS
        if isinstance(outcome := outcomes[kind], NotApplicable)
    ]
    return join(render("notice", words=reader.rich("compare.nothing_due")), paragraphs(shut))


def needs_view(reader: Reader) -> Markup:
    """Show what each way needs besides money: the contact first and open, the rest one press away."""
    ways = [(reader.message(f"way_short.{kind}"), kind) for kind in WAYS]
    needs = [
        (reader.message(f"need.{need}"), [(name, reader.message(f"need.{need}.{kind}")) for name, kind in ways])
        for need in NEEDS
    ]
    return render("needs", needs=needs)


def reform_view(reader: Reader) -> Markup:
    """Show the note on what has been announced but is not law."""
    return render("reform", reader=reader)
