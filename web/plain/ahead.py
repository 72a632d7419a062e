"""Announced, not law, as a plain page: the same family today and as announced."""

from markupsafe import Markup

from logic.arrangements import PERIODS_SHOWN
from logic.calculation import Circumstances
from logic.codes import Period
from logic.scenarios import look_ahead
from presentation import Reader
from presentation.forms.eligibility import reason_outside
from presentation.views.markup import details_view, link_view, stack
from presentation.views.scenarios import ahead_checked_view, ahead_view
from presentation.visit.state import VisitState
from web.plain.family_screen import OneAmountScreen, before_any_amount
from web.plain.screens import answers_of


class AheadScreen(OneAmountScreen):
    """Today's ways beside the announced ones, by the month and for each other length of time."""

    screen = "ahead"

    def of(self, circumstances: Circumstances, visit: VisitState, reader: Reader) -> Markup:
        """Give both, and where the announcement stands."""
        answers = answers_of(visit, reader)
        ahead = look_ahead(circumstances, reason_outside(answers, reader.today))
        others = [period for period in PERIODS_SHOWN if period is not Period.MONTH]
        return stack(
            before_any_amount(answers, reader),
            ahead_view(ahead, Period.MONTH, reader),
            *(
                details_view(reader.message(f"compare.caption.{period}"), ahead_view(ahead, period, reader))
                for period in others
            ),
            ahead_checked_view(ahead, reader),
            link_view("result", reader, "result.way_back"),
        )
