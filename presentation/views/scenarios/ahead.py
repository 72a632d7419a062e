"""Announced, not law: the same case under today's fees and under those announced, and without Direct Pay."""

from markupsafe import Markup

from content import day
from logic.codes import ArrangementKind, Period
from logic.scenarios import Ahead
from presentation.reader import Reader
from presentation.views.arrangements import WAY_HEADS, way_row
from presentation.views.estimate import outcomes_for_reader
from presentation.views.markup import amounts_table, render


def ahead_view(ahead: Ahead, period: Period, reader: Reader) -> Markup:
    """Show today's ways beside the announced ones, in one period."""
    service, direct = ArrangementKind.COLLECT_AND_PAY, ArrangementKind.DIRECT_PAY
    rows = [
        way_row(reader.message(words), outcomes_for_reader(comparison, reader)[kind], period, reader.language)
        for words, comparison, kind in (
            ("ahead.today.service", ahead.today, service),
            ("ahead.today.direct", ahead.today, direct),
            ("ahead.then.paying", ahead.paying_as_agreed, service),
            ("ahead.then.not_paying", ahead.not_paying, service),
            ("ahead.then.direct", ahead.paying_as_agreed, direct),
        )
    ]
    heads = [reader.message(f"compare.{head}") for head in WAY_HEADS]
    return amounts_table(reader.message(f"compare.caption.{period}"), heads, rows)


def ahead_checked_view(ahead: Ahead, reader: Reader) -> Markup:
    """Say where the announcement stands, and when it was looked at."""
    announced = ahead.announced.announced_on
    assert announced is not None, "a rule set announced has its day"  # noqa: S101
    dates = {"announced": day(announced, reader.language), "checked": day(ahead.announced.checked, reader.language)}
    source = ahead.announced.figures["payer_fee"].citation
    return render("markup/ahead_checked", sentence=reader.message("ahead.checked", **dates), source=source)
