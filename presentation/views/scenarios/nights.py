"""The law's own steps of nights as a chart: equally wide, with the pounds on each and where the reader stands."""

from collections.abc import Sequence
from decimal import Decimal

from logic.scenarios import NightsStretch
from presentation.reader import Reader
from presentation.views.markup import Chart, Line, Mark, Tick


def nights_chart(stretches: Sequence[NightsStretch], nights: int | None, mark: str, reader: Reader) -> Chart:
    """Draw the amount of a week in each band; `mark` names the point at so many nights, where there is one."""
    rows = " ".join(
        reader.message(
            "through_the_year.row",
            nights=reader.message("through_the_year.stretch", low=stretch.low, high=stretch.high),
            amount=reader.pounds(stretch.weekly),
        )
        for stretch in stretches
    )
    last = stretches[-1]
    ends = [*(stretch.low for stretch in stretches), last.high]
    here = [stretch for stretch in stretches if nights is not None and stretch.low <= nights <= stretch.high]
    return Chart(
        [
            Line(
                [Decimal(end) for end in ends],
                [*(stretch.weekly for stretch in stretches), last.weekly],
                stepped=True,
                labels=[reader.pounds(stretch.weekly) for stretch in stretches],
            )
        ],
        [Mark(Decimal(nights or 0), stretch.weekly, mark) for stretch in here],
        reader.message("through_the_year.head"),
        reader.message("explore.week"),
        reader.message("through_the_year.alt", rows=rows),
        [Tick(Decimal(end), str(end)) for end in ends],
        even=True,
    )
