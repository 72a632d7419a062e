"""What would be due at incomes a person can picture, when nobody knows the real one."""

from markupsafe import Markup

from logic.arrangements import Arrangement, compare
from logic.calculation import Estimate
from logic.codes import ArrangementKind, NotApplicableReason, Period, ReferenceIncome, WarningCode
from logic.scenarios import IncomeRange, RangeEntry
from presentation.forms.estimate import likely_of
from presentation.reader import Reader
from presentation.views.arrangements import ways_at_once_view
from presentation.views.estimate import outcomes_for_reader, warnings_view, weekly_for_reader, working_view
from presentation.views.markup import amounts_table, details_view, join, paragraphs, render

OF_THE_FIXED_AMOUNT = (WarningCode.DEFAULT_RATE_DIFFERS_FROM_GUIDANCE, WarningCode.NORTHERN_IRELAND_FIGURE_UNCONFIRMED)
TOLD = (ReferenceIncome.CHOSEN_HOURS, ReferenceIncome.GUESSED)
"""The incomes that the person gave: hours of work, or a guess."""


def _paid(
    worked_out: Estimate, kind: ArrangementKind, period: Period, reader: Reader, outside: NotApplicableReason | None
) -> tuple[str, str]:
    """Write what is paid and what arrives, of the reader's."""
    outcome = outcomes_for_reader(compare(worked_out, outside), reader)[kind]
    if not isinstance(outcome, Arrangement):
        return reader.message(f"not_applicable.{outcome.reason}"), "–"
    payments = outcome.by_period[period]
    return reader.pounds(payments.paid), reader.pounds(payments.received)


def entry_name(entry: RangeEntry, reader: Reader) -> str:
    """Name the income of one line of a range."""
    return reader.message(f"range.{entry.reference}")


def likely_range_view(income_range: IncomeRange, reader: Reader, outside: NotApplicableReason | None) -> Markup:
    """Show what is likely, between full-time pay at the minimum wage and the middle of it; its edges; then the ways."""
    at = {entry.reference: entry.estimate for entry in income_range.entries}
    likely = likely_of(income_range)
    low, high = (reader.pounds(weekly_for_reader(estimate, reader)) for estimate in likely)
    edges = [weekly_for_reader(at[reference], reader) for reference in (ReferenceIncome.FLAT_RATE, ReferenceIncome.CAP)]
    own = [
        reader.message(
            "range.line",
            income=entry_name(entry, reader),
            amount=reader.pounds(weekly_for_reader(entry.estimate, reader)),
        )
        for entry in income_range.entries
        if entry.reference in TOLD
    ]
    return join(
        render(
            "scenarios/likely_range",
            reader=reader,
            week=reader.rich("result.week", amount=low) if low == high else None,
            low=low,
            high=high,
            lines=own,
            least=reader.pounds(edges[0]),
            most=reader.pounds(edges[1]),
        ),
        ways_at_once_view(likely, reader, outside),
    )


def range_view(income_range: IncomeRange, reader: Reader, outside: NotApplicableReason | None) -> Markup:
    """Keep behind a click the amounts by week and month at each income, the incomes' sources, and the fixed amount."""

    def due(worked_out: Estimate, period: Period) -> str:
        return _paid(worked_out, ArrangementKind.FAMILY_BASED, period, reader, outside)[0]

    rows = [
        [
            entry_name(entry, reader),
            reader.pounds(entry.yearly),
            *(due(entry.estimate, period) for period in (Period.WEEK, Period.MONTH)),
        ]
        for entry in income_range.entries
    ]
    heads = [reader.message(f"range.{head}") for head in ("income", "yearly", "week", "month")]
    fixed = [reader.message("range.default", amount=due(income_range.default, Period.WEEK))]
    fixed += [
        reader.message(f"warning.{warning}")
        for warning in income_range.default.warnings
        if warning in OF_THE_FIXED_AMOUNT
    ]
    amounts = join(
        amounts_table(reader.message("range.caption"), heads, rows),
        paragraphs(fixed),
        _sources_view(income_range, reader),
    )
    return details_view(reader.message("range.caption"), amounts)


def range_workings_view(income_range: IncomeRange, reader: Reader) -> Markup:
    """Keep how each amount was worked out behind a click under its income, and all of them behind another."""
    workings = (
        details_view(
            entry_name(entry, reader),
            join(working_view(entry.estimate, reader), warnings_view(entry.estimate, reader)),
            is_help=True,
        )
        for entry in income_range.entries
    )
    return details_view(reader.message("result.working.heading"), join(*workings))


def _sources_view(income_range: IncomeRange, reader: Reader) -> Markup:
    """List where each income comes from; a source's own title stays in its own language."""
    named_sources = [(entry_name(entry, reader), entry.source) for entry in income_range.entries if entry.source]
    named_sources.append((reader.message("range.default.name"), income_range.default_source))
    return render("scenarios/range_sources", reader=reader, sources=named_sources)


def range_of_ways_view(
    income_range: IncomeRange, period: Period, reader: Reader, outside: NotApplicableReason | None
) -> Markup:
    """Show what the ways of paying leave at each income: with the fees of Collect and Pay first, then without."""
    rows = [
        [
            entry_name(entry, reader),
            *_paid(entry.estimate, ArrangementKind.COLLECT_AND_PAY, period, reader, outside),
            _paid(entry.estimate, ArrangementKind.FAMILY_BASED, period, reader, outside)[0],
        ]
        for entry in income_range.entries
    ]
    heads = [reader.message(f"range.{head}") for head in ("income", "collect_paid", "collect_received", "no_fees")]
    return amounts_table(reader.message(f"compare.caption.{period}"), heads, rows)
