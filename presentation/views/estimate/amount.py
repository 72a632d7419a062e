"""What the answers come to: the amount, for each who receives, and the dates of the rules."""

from markupsafe import Markup

from content.loaders.steps import why_html
from logic.arrangements import Arrangement, compare
from logic.calculation import Estimate
from logic.codes import ArrangementKind, Period
from presentation.reader import Reader
from presentation.views.estimate.outcomes import outcomes_for_reader
from presentation.views.markup import render


def _of_each(estimate: Estimate, reader: Reader) -> list[str]:
    """Say to a receiving parent what each family gets, when there are several; a paying parent sees it by way."""
    if len(estimate.receiving_parents) == 1:
        return []
    lines = [
        reader.message(
            "result.each.you" if reader.receives and at == 0 else "result.each",
            family=reader.family_name(at, begins=True),
            amount=reader.pounds(parent.weekly),
        )
        for at, parent in enumerate(estimate.receiving_parents)
    ]
    if reader.receives:
        lines.append(reader.message("result.whole", amount=reader.pounds(estimate.weekly)))
    return lines


def amount_view(estimate: Estimate, reader: Reader) -> Markup:
    """Show the amount by week, month and year, and the sentence that says which rate it is and why."""
    ours = outcomes_for_reader(compare(estimate), reader)[ArrangementKind.FAMILY_BASED]
    assert isinstance(ours, Arrangement), "a family-based arrangement always applies"  # noqa: S101
    week, month, year = (ours.by_period[period].paid for period in (Period.WEEK, Period.MONTH, Period.YEAR))
    return render(
        "estimate/amount",
        reader=reader,
        week=reader.pounds(week) if week else "",
        month=reader.pounds(month),
        year=reader.pounds(year),
        each=_of_each(estimate, reader),
        reason=why_html(estimate, reader.language, nothing_due=not week),
    )


def rules_date_view(estimate: Estimate, reader: Reader) -> Markup:
    """Say which rules were used, and for which day."""
    begins = estimate.law.begins
    assert begins is not None, "law in force has begun"  # noqa: S101
    return render("estimate/rules_date", reader=reader, begins=reader.day(begins), on=reader.day(estimate.on))
