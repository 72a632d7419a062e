"""What if: the amount as it was told beside the amount with what differs, in words that take no side."""

from collections.abc import Sequence

from markupsafe import Markup

from logic.calculation import Estimate
from logic.scenarios import IncomeStep, WhatIf, band_of_all, steps_of_nights
from presentation.reader import Reader
from presentation.views.arrangements import amounts_between
from presentation.views.estimate import receiving_parent_of, weekly_for_reader
from presentation.views.markup import chart_view, render
from presentation.views.scenarios.nights import nights_chart


def what_if_opening_view(reader: Reader) -> Markup:
    """Show the heading and that nothing told is changed."""
    return render("scenarios/what_if_opening", reader=reader)


def what_if_view(told: Sequence[Estimate], tried: Sequence[Estimate], asked: WhatIf, reader: Reader) -> Markup:
    """Show a week as told beside a week with what differs; two estimates each, the lower first, are a range."""
    before, after = ([weekly_for_reader(estimate, reader) for estimate in each] for each in (told, tried))
    difference = after[0] - before[0]
    if asked.is_as_told:
        said = ""
    elif before == after:
        said = reader.message("what_if.same")
    elif len(before) > 1:
        said = reader.message("what_if.other")
    else:
        said = reader.message(
            "what_if.more" if difference > 0 else "what_if.less", amount=reader.pounds(abs(difference))
        )
    small = asked.income in (IncomeStep.TENTH_LESS, IncomeStep.TENTH_MORE)
    return render(
        "scenarios/what_if",
        reader=reader,
        as_told=asked.is_as_told,
        before=amounts_between(before, reader),
        after=amounts_between(after, reader),
        said=said,
        quarter=reader.message("if_it_changes.quarter") if small else "",
    )


def what_if_steps_view(told: Estimate, asked: WhatIf, reader: Reader) -> Markup:
    """Show the law's steps of nights with all else as it is tried out, and the step that the question stands on."""
    circumstances = told.circumstances
    stretches = steps_of_nights(circumstances, asked, receiving_parent_of(reader))
    code = asked.band or band_of_all(circumstances, asked.parent)
    standing = [stretch for stretch in stretches if stretch.code == code]
    middle = (standing[0].low + standing[0].high) // 2 if standing else None
    mark = reader.message("explore.here" if asked.is_as_told else "what_if.mark")
    return chart_view(nights_chart(stretches, middle, mark, reader))
