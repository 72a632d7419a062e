"""Who can apply, as a plain page."""

from presentation import Reader
from presentation.forms.eligibility import eligibility, eligibility_form, eligibility_problems
from presentation.forms.fields import Form
from presentation.views.eligibility import eligibility_view
from presentation.views.markup import link_view, stack
from presentation.visit.state import VisitState
from web.plain.family_screen import nation_of_payer, shared
from web.plain.fields import button, fields_view, wrong_in
from web.plain.screens import Shown, answers_of

SCREEN = "who_can_apply"


class EligibilityScreen:
    """Ages, homes, court papers and who asks; and the law's answer."""

    def form(self, visit: VisitState, reader: Reader) -> Form | None:
        """Give the questions."""
        return eligibility_form(answers_of(visit, reader), reader.today)

    def show(self, visit: VisitState, reader: Reader, *, in_place: bool = False) -> Shown:
        """Show the questions and, once they are answered, whether the service can take the case."""
        answers = answers_of(visit, reader)
        form, problems = eligibility_form(answers, reader.today), eligibility_problems(answers, reader.today)
        decision = eligibility(answers, reader.today)
        return Shown(
            stack(
                shared(SCREEN, reader),
                eligibility_view(decision, nation_of_payer(answers), reader) if decision else None,
                fields_view((question for part in form.parts for question in part), reader, problems),
                button("ask", reader.message("eligibility.ask")),
                link_view("result", reader, "result.way_back"),
            ),
            tuple(wrong_in(form.asked(), reader, problems)),
        )

    def press(self, visit: VisitState, button: str, reader: Reader) -> str:
        """Ask for the answer."""
        answers_of(visit, reader).eligibility.asked = True
        return SCREEN
