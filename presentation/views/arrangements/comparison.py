"""The three ways of paying, side by side: the table, the bars, and what each way needs."""

from decimal import Decimal

from markupsafe import Markup

from content import Language, money, text
from logic.arrangements import PERIODS_SHOWN, Arrangement, Comparison, NotApplicable, Payments
from logic.codes import ArrangementKind, Period
from presentation.reader import Reader
from presentation.views.estimate import Outcomes, outcomes_for_reader
from presentation.views.markup import amounts_table, join, paragraphs, render

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


def _families_shown(comparison: Comparison, reader: Reader) -> list[tuple[str, Outcomes]]:
    """Give each family with its name, to a paying parent of several; else the reader's own amounts, without one."""
    if reader.receives or len(comparison.receiving_parents) == 1:
        return [("", outcomes_for_reader(comparison, reader))]
    return [(reader.family_name(at, begins=True), outcomes) for at, outcomes in enumerate(comparison.receiving_parents)]


def ways_view(comparison: Comparison, period: Period, reader: Reader) -> Markup:
    """Show what each way leaves both parents in one period: a table for each family where there are several."""
    caption = reader.message(f"compare.caption.{period}")
    heads = [reader.message(f"compare.{head}") for head in WAY_HEADS]
    return join(
        *(
            amounts_table(
                reader.message("compare.caption.family", family=family, caption=caption) if family else caption,
                heads,
                [way_row(reader.message(f"way.{kind}"), outcomes[kind], period, reader.language) for kind in WAYS],
            )
            for family, outcomes in _families_shown(comparison, reader)
        )
    )


def ways_in_every_period_view(comparison: Comparison, reader: Reader) -> Markup:
    """Show what each way leaves both parents, a table for each length of time."""
    return join(*(ways_view(comparison, period, reader) for period in PERIODS_SHOWN))


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


def bars_view(comparison: Comparison, period: Period, reader: Reader) -> Markup | None:
    """Show the same amounts as bars, each under its words; nothing when nothing is paid by any way.

    Each of several families has its own bars, all on one scale.
    """
    shown = [(family, _paid_by_each_way(outcomes, period)) for family, outcomes in _families_shown(comparison, reader)]
    if not any(paid for _, paid in shown):
        return None
    longest = max(payments.paid for _, paid in shown for payments in paid.values())
    groups = [
        (family, [_bar(kind, payments, longest, reader) for kind, payments in paid.items()])
        for family, paid in shown
        if paid
    ]
    keys = (("a", "received"), ("b", "fee_taken"), ("c", "fee_paid"))
    return render("arrangements/bars", reader=reader, groups=groups, keys=keys, width=_BAR_WIDTH, height=_BAR_HEIGHT)


def _paid_by_each_way(outcomes: Outcomes, period: Period) -> dict[ArrangementKind, Payments]:
    return {
        kind: outcome.by_period[period]
        for kind in WAYS
        if isinstance(outcome := outcomes[kind], Arrangement) and outcome.by_period[period].paid
    }


def whose_view(comparison: Comparison, reader: Reader) -> Markup | None:
    """Say to a receiving parent whose amounts these are, when there are several; a paying parent sees each family."""
    if not reader.receives or len(comparison.receiving_parents) == 1:
        return None
    return render("markup/soft", sentence=reader.message("compare.whole"))


def nothing_due_view(outcomes: Outcomes, reader: Reader) -> Markup:
    """Say that there is no money to set side by side, and of each way that does not apply why."""
    shut = [
        f"{reader.message(f'way.{kind}')}: {reader.message(f'not_applicable.{outcome.reason}')}"
        for kind in WAYS
        if isinstance(outcome := outcomes[kind], NotApplicable)
    ]
    return join(render("markup/notice", words=reader.rich("compare.nothing_due")), paragraphs(shut))


def needs_view(reader: Reader) -> Markup:
    """Show what each way needs besides money: the contact first and open, the rest one press away."""
    ways = [(reader.message(f"way_short.{kind}"), kind) for kind in WAYS]
    needs = [
        (reader.message(f"need.{need}"), [(name, reader.message(f"need.{need}.{kind}")) for name, kind in ways])
        for need in NEEDS
    ]
    return render("arrangements/needs", needs=needs)


def reform_view(reader: Reader) -> Markup:
    """Show the note on what has been announced but is not law."""
    return render("arrangements/reform", reader=reader)
