"""A year of payments: what has been paid and has arrived by the end of each month, as a chart and as a table."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from logic.arrangements import Arrangement, Comparison, MonthPoint, year_of_payments
from logic.calculation import Estimate
from logic.codes import ArrangementKind
from presentation.reader import Reader
from presentation.views.arrangements.comparison import WAYS
from presentation.views.estimate import outcomes_for_reader, receiving_parent_of
from presentation.views.markup import Chart, Line, Tick, Whose

Years = Mapping[ArrangementKind, Sequence[MonthPoint]]
_SIDES = ("received", "paid")
_MONTHS_MARKED = (0, 3, 6, 9, 12)


def years_of(estimate: Estimate, comparison: Comparison, reader: Reader) -> Years:
    """Add a year up for each way that applies, for the reader."""
    outcomes = outcomes_for_reader(comparison, reader)
    return {
        kind: year_of_payments(estimate, kind, receiving_parent_of(reader))
        for kind in WAYS
        if isinstance(outcomes[kind], Arrangement)
    }


def _line_name(kind: ArrangementKind, side: str, reader: Reader) -> str:
    return reader.message(f"compare.picture.{side}", way=reader.message(f"way_short.{kind}"))


def _whose(side: str, reader: Reader) -> Whose:
    return "yours" if (side == "received") == reader.receives else "theirs"


def _line(year: Sequence[MonthPoint], side: str, name: str, whose: Whose, reader: Reader) -> Line:
    so_far = [Decimal(0), *(getattr(point.so_far, side) for point in year)]
    told = reader.message("compare.picture.line", line=name, amount=reader.pounds(so_far[-1]))
    return Line([Decimal(month) for month in range(len(so_far))], so_far, told, whose=whose)


def year_chart(years: Years, reader: Reader) -> Chart:
    """Draw both sides of Collect and Pay where it applies, and one line for the ways without a fee."""
    lines = []
    if collected := years.get(ArrangementKind.COLLECT_AND_PAY):
        kind = ArrangementKind.COLLECT_AND_PAY
        lines = [
            _line(collected, side, _line_name(kind, side, reader), _whose(side, reader), reader) for side in _SIDES
        ]
    free = years[ArrangementKind.FAMILY_BASED]
    lines.append(_line(free, "received", reader.message("compare.picture.no_fees"), "neither", reader))
    summary = " ".join(
        f"{_line_name(kind, side, reader)} {reader.pounds(getattr(year[-1].so_far, side))}."
        for kind, year in years.items()
        for side in _SIDES
    )
    return Chart(
        lines,
        [],
        reader.message("compare.picture.month"),
        reader.message("compare.picture.pounds"),
        reader.message("compare.picture.alt", summary=summary),
        [Tick(Decimal(month), str(month)) for month in _MONTHS_MARKED],
    )


def year_rows(years: Years, reader: Reader) -> tuple[str, list[str], list[list[str]]]:
    """Give the caption, the heads and the rows of the table by month."""
    heads = [reader.message("compare.picture.month")]
    heads += [_line_name(kind, side, reader) for kind in years for side in _SIDES]
    rows = [
        [str(points[0].month)] + [reader.pounds(getattr(point.so_far, side)) for point in points for side in _SIDES]
        for points in zip(*years.values(), strict=True)
    ]
    return reader.message("compare.picture.caption"), heads, rows
