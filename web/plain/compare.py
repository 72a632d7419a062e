"""The ways of paying side by side as a plain page: the same views as on the running screen."""

from markupsafe import Markup

from logic.arrangements import PERIODS_SHOWN, Comparison, compare
from logic.calculation import Circumstances, Estimate, estimate
from logic.codes import NotApplicableReason, Period
from presentation import Reader
from presentation.forms.eligibility import reason_outside
from presentation.forms.estimate import income_is_open, likely_of, range_of
from presentation.views.arrangements import (
    bars_view,
    needs_view,
    nothing_due_view,
    reform_view,
    ways_cards_view,
    ways_in_every_period_view,
    whose_view,
    year_chart,
    year_rows,
    years_of,
)
from presentation.views.estimate import outcomes_for_reader, weekly_for_reader
from presentation.views.markup import chart_view, details_view, join, long_amounts_table, notice_view, paragraphs, stack
from presentation.views.scenarios import range_of_ways_view
from presentation.visit.estimate import Answers
from presentation.visit.state import VisitState
from web.plain.family_screen import FamilyScreen, before_any_amount, heading, shared
from web.plain.screens import answers_of


def _year(estimate: Estimate, comparison: Comparison, reader: Reader) -> Markup:
    """Show a year of payments: the chart, and its table behind a click."""
    years = years_of(estimate, comparison, reader)
    table = long_amounts_table(*year_rows(years, reader))
    return join(
        heading(reader.message("compare.picture.heading")),
        chart_view(year_chart(years, reader)),
        details_view(reader.message("explore.as_table"), table),
    )


class CompareScreen(FamilyScreen):
    """What each way of paying leaves both parents, in every period, and what it needs besides money."""

    screen = "compare"

    def above(self, answers: Answers, reader: Reader) -> Markup:
        """Give the heading and what matters before any fee."""
        outside = reason_outside(answers, reader.today)
        return join(
            shared(self.screen, reader),
            paragraphs([reader.message("compare.lead")]),
            notice_view("compare.safe" if outside is None else "compare.safe.outside", reader),
        )

    def of(self, circumstances: Circumstances, visit: VisitState, reader: Reader) -> Markup:
        """Give a table for each length of time, then the bars of a month; or the ways at each of several incomes."""
        answers = answers_of(visit, reader)
        outside = reason_outside(answers, reader.today)
        if income_is_open(circumstances):
            ranged = range_of(circumstances, answers)
            ways = join(
                ways_cards_view(likely_of(ranged), Period.MONTH, reader, outside),
                *(range_of_ways_view(ranged, period, reader, outside) for period in PERIODS_SHOWN),
            )
            year = None
        else:
            worked_out = estimate(circumstances)
            comparison = compare(worked_out, outside)
            due = bool(weekly_for_reader(worked_out, reader))
            ways = (
                self._ways(worked_out, comparison, outside, reader)
                if due
                else nothing_due_view(outcomes_for_reader(comparison, reader), reader)
            )
            year = _year(worked_out, comparison, reader) if due else None
        return stack(
            before_any_amount(answers, reader),
            ways,
            heading(reader.message("compare.needs.heading")),
            needs_view(reader),
            reform_view(reader),
            year,
        )

    def _ways(
        self, estimate: Estimate, comparison: Comparison, outside: NotApplicableReason | None, reader: Reader
    ) -> Markup:
        return join(
            whose_view(comparison, reader),
            ways_cards_view([estimate], Period.MONTH, reader, outside),
            bars_view(comparison, Period.MONTH, reader),
            details_view(reader.message("explore.as_table"), ways_in_every_period_view(comparison, reader)),
        )
