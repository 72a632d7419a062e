"""When it changes as a plain page: whether a change of income counts, the service's dates, and what must be told."""

from markupsafe import Markup

from content import percent
from presentation import Reader
from presentation.forms.decisions import income_change_form, income_change_problems, order_on_pay_question
from presentation.forms.fields import Form
from presentation.forms.nights import law_of
from presentation.views.decisions import duties_view, income_change_view, looking_again_view
from presentation.views.markup import details_view, link_view, stack
from presentation.visit.decisions import ChangeAnswers
from presentation.visit.state import VisitState
from web.plain.family_screen import heading, nation_of_payer, shared
from web.plain.fields import answered_at, button, field_view, fields_view, place_of, placed, wrong_in
from web.plain.screens import Shown, answers_of

SCREEN = "when_it_changes"


def _form(change: ChangeAnswers) -> Form:
    asked = income_change_form(change)
    return Form(asked.code, (*asked.parts, (order_on_pay_question(change),)))


class IncomeChangeScreen:
    """Both incomes and the days of a decision; whether the change counts, and what must be told by when."""

    def form(self, visit: VisitState, reader: Reader) -> Form | None:
        """Give the questions."""
        return _form(answers_of(visit, reader).full.change)

    def show(self, visit: VisitState, reader: Reader, *, in_place: bool = False) -> Shown:
        """Show the questions, what their answers come to, and what must be told."""
        answers = answers_of(visit, reader)
        change, law = answers.full.change, law_of(answers, reader.today)
        problems = income_change_problems(change, reader.today)
        questions = [question for part in income_change_form(change).parts for question in part]
        weighed = dates = None
        if not problems:
            weighed = income_change_view(change, law, reader, place=place_of("ask"))
            dates = looking_again_view(change, nation_of_payer(answers), law, reader)
        return Shown(
            stack(
                shared(SCREEN, reader),
                fields_view(questions, reader, problems),
                button("ask", reader.message("change.ask")),
                _more("change.which", reader, share=percent(law.figure("change_of_income"), reader.language)),
                weighed,
                dates,
                heading(reader.message("duty.heading")),
                field_view(order_on_pay_question(change), reader, problems),
                button("show", reader.message("layout.continue"), "secondary"),
                placed("show", duties_view(change, law, reader)),
                _more("duty.more", reader),
                link_view("result", reader, "result.way_back"),
            ),
            tuple(wrong_in(_form(change).asked(), reader, problems)),
        )

    def press(self, visit: VisitState, button: str, reader: Reader) -> str:
        """Ask whether the change counts, or show what must be told."""
        change = answers_of(visit, reader).full.change
        if button == "ask":
            change.asked = True
        return SCREEN if income_change_problems(change, reader.today) else answered_at(SCREEN, button)


def _more(code: str, reader: Reader, **values: object) -> Markup:
    return details_view(reader.message(f"{code}.heading"), reader.rich(code, **values), is_help=True)
