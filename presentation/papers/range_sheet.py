"""The range on one sheet, when nobody knows the income: an amount at each of several incomes, each with its working."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from content import Language, day, money, text
from logic.arrangements import Arrangement, Payments
from logic.codes import ArrangementKind, Period, ReferenceIncome, WarningCode
from logic.eligibility import Eligibility
from logic.scenarios import IncomeRange, RangeEntry
from presentation.forms.estimate import LIKELY
from presentation.papers.one_sheet import (
    dated,
    reference_line,
    service_barred,
    warning_in_words,
    what_it_is_not,
    what_may_differ,
    what_was_answered,
    working,
)
from presentation.papers.paper import DASH, Cell, Grid, GridRow, Heading, Paper, PaperBlock, Points, Prose, pounds
from presentation.views.estimate import Outcomes
from presentation.views.scenarios import OF_THE_FIXED_AMOUNT


def _named(entry: RangeEntry, language: Language) -> str:
    return text(f"range.{entry.reference}", language)


def _payments(outcomes: Outcomes, kind: ArrangementKind, period: Period) -> Payments | None:
    outcome = outcomes[kind]
    return outcome.by_period[period] if isinstance(outcome, Arrangement) else None


def _written(amounts: Sequence[Decimal | None], language: Language) -> list[str | Cell]:
    return [DASH if amount is None else pounds(amount, language) for amount in amounts]


def _amounts(entry: RangeEntry, outcomes: Outcomes, language: Language) -> GridRow:
    due = [_payments(outcomes, ArrangementKind.FAMILY_BASED, period) for period in (Period.WEEK, Period.MONTH)]
    return [_named(entry, language), *_written([entry.yearly, *(each and each.paid for each in due)], language)]


def _ways(entry: RangeEntry, outcomes: Outcomes, language: Language) -> GridRow:
    free = _payments(outcomes, ArrangementKind.FAMILY_BASED, Period.WEEK)
    through = _payments(outcomes, ArrangementKind.COLLECT_AND_PAY, Period.WEEK)
    amounts = [free and free.paid, through and through.paid, through and through.received]
    return [_named(entry, language), *_written(amounts, language)]


def _grid(caption: str, heads: Sequence[str], rows: Sequence[GridRow], language: Language) -> Grid:
    return Grid(text(caption, language), [text(f"range.{head}", language) for head in heads], rows)


def _sources(income_range: IncomeRange, language: Language) -> list[str]:
    """Say where each income comes from and of which day; a source's own title stays in its own language."""
    named_sources = [(_named(entry, language), entry.source) for entry in income_range.entries if entry.source]
    named_sources.append((text("range.default.name", language), income_range.default_source))
    return [f"{name}: {source.text} ({day(source.dated, language)})" for name, source in named_sources]


def _not_through_the_service(outcomes: Outcomes, language: Language) -> list[PaperBlock]:
    """Say why the table has no amount for a way through the service, where it has none."""
    outcome = outcomes[ArrangementKind.COLLECT_AND_PAY]
    if isinstance(outcome, Arrangement):
        return []
    why = text(f"not_applicable.{outcome.reason}", language)
    return [Prose(f"{text(f'way.{outcome.kind}', language)}: {why}")]


def _of_every_income(income_range: IncomeRange) -> list[WarningCode]:
    """Give the warnings that hold alike at each of the incomes; the others stand under the income they are of."""
    first, *others = (entry.estimate.warnings for entry in income_range.entries)
    with_amounts = {other.warning for entry in income_range.entries for other in entry.estimate.other_readings}
    return [warning for warning in first if all(warning in other for other in others) and warning not in with_amounts]


def range_sheet(
    income_range: IncomeRange,
    outcomes: Sequence[Outcomes],
    language: Language,
    today: date,
    *,
    at: int | None = None,
    eligibility: Eligibility | None = None,
    answers: Sequence[tuple[str, str]] = (),
    families: Sequence[str] = (),
) -> Paper:
    """Put the sheet together; no name in it but those picked for families.

    `outcomes` are those of each entry and, last, of the fixed amount. `at` is the place of the receiving parent who
    reads, or None for the paying parent. `eligibility` is the answer on whether the service can take the case, where
    it was asked. `answers` are what the amounts go by, each with its label. `families` are the names that were picked
    for them.
    """
    *_, default = outcomes
    each = list(zip(income_range.entries, outcomes[:-1], strict=True))
    due = [_payments(one, ArrangementKind.FAMILY_BASED, Period.WEEK) for one in outcomes]
    amounts = [payments.paid for payments in due if payments is not None]
    at_income = {entry.reference: amount for entry, amount in zip(income_range.entries, amounts[:-1], strict=True)}
    low, high = (at_income[reference] for reference in LIKELY)
    least, most = at_income[ReferenceIncome.FLAT_RATE], at_income[ReferenceIncome.CAP]
    blocks: list[PaperBlock] = [
        *service_barred(eligibility, language, "one_sheet.outside.range"),
        Prose(
            text("one_sheet.range", language, low=money(low, language), high=money(high, language)),
            strong=True,
        ),
        Prose(text("range.likely.why", language)),
        Prose(text("range.edges", language, low=money(least, language), high=money(most, language))),
        Prose(text("one_sheet.who.range", language)),
        reference_line(language),
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
        *_not_through_the_service(default, language),
        Prose(text("range.default", language, amount=money(amounts[-1], language))),
        *(
            Prose(text(f"warning.{warning}", language))
            for warning in income_range.default.warnings
            if warning in OF_THE_FIXED_AMOUNT
        ),
        *what_was_answered(answers, language),
        *what_may_differ(income_range.default, _of_every_income(income_range), language, at),
        *what_it_is_not(language, "range"),
        dated(language, today),
    ]
    for entry in income_range.entries:
        heading = text("range.working", language, income=_named(entry, language))
        blocks += [Heading(heading), Points(working(entry.estimate, language, families), numbered=True)]
        blocks += [
            Prose(warning_in_words(entry.estimate, warning, language, at))
            for warning in entry.estimate.warnings
            if warning not in _of_every_income(income_range)
        ]
    blocks += [Heading(text("range.sources", language)), Points(_sources(income_range, language))]
    return Paper(text("one_sheet.paper", language), language, blocks)
