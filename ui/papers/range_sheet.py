"""The range on one sheet, when nobody knows the income: an amount at each of several incomes, each with its working."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from content import Language, day, money, text
from logic import Arrangement, ArrangementKind, IncomeRange, Payments, Period, RangeEntry
from ui.amount import Outcomes
from ui.exploring import OF_THE_FIXED_AMOUNT
from ui.papers.one_sheet import dated, what_it_is_not, working
from ui.papers.paper import Block, Grid, Heading, Paper, Points, Prose


def _named(entry: RangeEntry, language: Language) -> str:
    return text(f"range.{entry.reference}", language)


def _payments(outcomes: Outcomes, kind: ArrangementKind, period: Period) -> Payments | None:
    outcome = outcomes[kind]
    return outcome.by_period[period] if isinstance(outcome, Arrangement) else None


def _written(amounts: Sequence[Decimal | None], language: Language) -> list[str]:
    return ["–" if amount is None else money(amount, language) for amount in amounts]


def _amounts(entry: RangeEntry, outcomes: Outcomes, language: Language) -> list[str]:
    due = [_payments(outcomes, ArrangementKind.FAMILY_BASED, period) for period in (Period.WEEK, Period.MONTH)]
    return [_named(entry, language), *_written([entry.yearly, *(each and each.paid for each in due)], language)]


def _ways(entry: RangeEntry, outcomes: Outcomes, language: Language) -> list[str]:
    free = _payments(outcomes, ArrangementKind.FAMILY_BASED, Period.WEEK)
    through = _payments(outcomes, ArrangementKind.COLLECT_AND_PAY, Period.WEEK)
    amounts = [free and free.paid, through and through.paid, through and through.received]
    return [_named(entry, language), *_written(amounts, language)]


def _grid(caption: str, heads: Sequence[str], rows: Sequence[Sequence[str]], language: Language) -> Grid:
    return Grid(text(caption, language), [text(f"range.{head}", language) for head in heads], rows)


def _sources(found: IncomeRange, language: Language) -> list[str]:
    """Say where each income comes from and of which day; a source's own title stays in its own language."""
    told = [(_named(entry, language), entry.source) for entry in found.entries if entry.source]
    told.append((text("range.default.name", language), found.default_source))
    return [f"{name}: {source.text} ({day(source.dated, language)})" for name, source in told]


def range_sheet(
    found: IncomeRange, outcomes: Sequence[Outcomes], default: Outcomes, language: Language, today: date
) -> Paper:
    """Put the sheet together. `outcomes` are those of each entry, `default` of the fixed amount; no name in it."""
    each = list(zip(found.entries, outcomes, strict=True))
    due = [_payments(one, ArrangementKind.FAMILY_BASED, Period.WEEK) for one in (*outcomes, default)]
    amounts = [payments.paid for payments in due if payments is not None]
    low, high = min(amounts[:-1]), max(amounts[:-1])
    blocks: list[Block] = [
        Prose(
            text("one_sheet.range", language, low=money(low, language), high=money(high, language)),
            strong=True,
        ),
        Prose(text("range.lead", language)),
        _grid(
            "range.caption",
            ("income", "yearly", "week", "month"),
            [_amounts(entry, one, language) for entry, one in each],
            language,
        ),
        _grid(
            "one_sheet.ways",
            ("income", "no_fees", "collect_paid", "collect_received"),
            [_ways(entry, one, language) for entry, one in each],
            language,
        ),
        Prose(text("range.default", language, amount=money(amounts[-1], language))),
        *(
            Prose(text(f"warning.{warning}", language))
            for warning in found.default.warnings
            if warning in OF_THE_FIXED_AMOUNT
        ),
        *what_it_is_not(language, "range"),
        dated(language, today),
    ]
    for entry in found.entries:
        heading = text("range.working", language, income=_named(entry, language))
        blocks += [Heading(heading), Points(working(entry.estimate, language), numbered=True)]
    blocks += [Heading(text("range.sources", language)), Points(_sources(found, language))]
    return Paper(text("one_sheet.paper", language), language, blocks)
