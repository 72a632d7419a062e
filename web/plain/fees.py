"""Fees in full as a plain page: by the week and the day, charges, money owed, from pay and from benefits."""

from markupsafe import Markup

from logic.calculation import estimate
from presentation import Reader
from presentation.forms.arrangements import arrears_form, earnings_form, fee_problems
from presentation.forms.estimate import one_amount_case
from presentation.forms.fields import Form
from presentation.forms.nights import law_of
from presentation.views.arrangements import (
    arrears_view,
    benefit_deductions_view,
    charges_view,
    earnings_deduction_view,
    fees_by_day_and_week_view,
)
from presentation.views.markup import details_view, link_view, paragraphs, stack
from presentation.visit.estimate import Answers
from presentation.visit.state import VisitState
from web.plain.family_screen import before_any_amount, heading, shared
from web.plain.fields import answered_at, button, fields_view, placed, wrong_in
from web.plain.screens import Shown, answers_of

SCREEN = "fees_in_full"
_SUMS = {"arrears": arrears_form, "earnings": earnings_form}
"""What each button works out."""


class FeesScreen:
    """What the service adds, keeps, charges and may take."""

    def form(self, visit: VisitState, reader: Reader) -> Form | None:
        """Ask for the sums to work out."""
        fees = answers_of(visit, reader).full.fees
        return Form(SCREEN, tuple(part for sums in _SUMS.values() for part in sums(fees).parts))

    def show(self, visit: VisitState, reader: Reader, *, in_place: bool = False) -> Shown:
        """Show the fees on the family's amount, once there is one; what is the same for all; and the sums."""
        answers = answers_of(visit, reader)
        fees, law = answers.full.fees, law_of(answers, reader.today)
        problems = fee_problems(fees)

        def sums(name: str, worked_out: Markup | None) -> Markup:
            return stack(
                fields_view(_SUMS[name](fees).questions(), reader, problems),
                button(name, reader.message("fees.ask")),
                placed(name, worked_out),
            )

        asked = [question for form in _SUMS.values() for question in form(fees).asked()]
        return Shown(
            stack(
                shared(SCREEN, reader),
                self._own(answers, reader),
                heading(reader.message("fees.charges.heading")),
                charges_view(law, reader),
                details_view(
                    reader.message("fees.charges.more.heading"), reader.rich("fees.charges.more"), is_help=True
                ),
                heading(reader.message("fees.arrears.heading")),
                sums("arrears", arrears_view(fees, law, reader)),
                heading(reader.message("fees.earnings.heading")),
                paragraphs([reader.message("fees.earnings.rule")]),
                sums("earnings", earnings_deduction_view(fees, law, reader)),
                heading(reader.message("fees.benefits.heading")),
                benefit_deductions_view(law, reader),
                paragraphs([reader.message("fees.benefits.doubt")]),
                link_view("result", reader, "result.way_back"),
            ),
            tuple(wrong_in(asked, reader, problems)),
        )

    def _own(self, answers: Answers, reader: Reader) -> Markup | None:
        """Show both fees on the family's amount; nothing while there is none, or only a range."""
        circumstances = one_amount_case(answers, reader.today)
        if circumstances is None:
            return None
        return stack(
            before_any_amount(answers, reader),
            heading(reader.message("fees.heading")),
            fees_by_day_and_week_view(estimate(circumstances), reader),
            paragraphs([reader.message("fees.pence")]),
        )

    def press(self, visit: VisitState, button: str, reader: Reader) -> str:
        """Work the sums out, and lead to what was asked for."""
        fees = answers_of(visit, reader).full.fees
        fees.asked = True
        return SCREEN if fee_problems(fees) else answered_at(SCREEN, button)
