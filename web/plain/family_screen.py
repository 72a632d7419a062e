"""What the plain pages about a family's amount share: their first parts, and the way to the questions still open."""

from markupsafe import Markup

from content import fragment
from logic.calculation import Circumstances
from logic.codes import Nation
from presentation import Reader
from presentation.forms.eligibility import eligibility
from presentation.forms.estimate import begin_open_questions, circumstances_of, one_amount_case
from presentation.forms.fields import Form
from presentation.views.eligibility import eligibility_notice
from presentation.views.markup import join, notice_view, paragraphs, render, stack
from presentation.visit.estimate import Answers
from presentation.visit.state import VisitState
from web.plain.fields import Wrong, button
from web.plain.screens import Shown, answers_of


def shared(name: str, reader: Reader, screen: str = "") -> Markup:
    """Give a fragment that the running screen shows too; `screen` is the one it stands on, where not its own."""
    return fragment(name, reader.language, screen or name, shown_at=reader.site)


def open_questions(reader: Reader) -> Markup:
    """Say that answers are missing, and lead to the first of them."""
    return stack(shared("open", reader, "result"), button("open", reader.message("result.open.go")))


def before_any_amount(answers: Answers, reader: Reader) -> Markup:
    """Say that the service cannot take the case, or that the nation was not known, if so told."""
    decision = eligibility(answers, reader.today)
    return join(
        eligibility_notice(decision, nation_of_payer(answers), reader),
        notice_view("estimate.nation.not_known", reader) if answers.nation_not_known else None,
    )


def nation_of_payer(answers: Answers) -> Nation:
    """Give where the paying parent lives; England until it is told."""
    return answers.nation or Nation.ENGLAND


def heading(words: str) -> Markup:
    """Show a second-level heading."""
    return render("markup/heading", sentence=words)


class FamilyScreen:
    """A page about a family's amount, which leads to the questions while answers are missing."""

    screen = ""
    rule = ""
    """The code of what holds for everybody, told while answers are missing."""

    def form(self, visit: VisitState, reader: Reader) -> Form | None:
        """Ask nothing: there are only buttons."""
        return None

    def show(self, visit: VisitState, reader: Reader, *, in_place: bool = False) -> Shown:
        """Show the page, or that answers are missing."""
        answers = answers_of(visit, reader)
        circumstances = circumstances_of(answers, reader.today)
        if circumstances is None:
            rule = paragraphs([reader.message(self.rule)]) if self.rule else None
            return Shown(stack(self.above(answers, reader), rule, open_questions(reader)))
        return Shown(stack(self.above(answers, reader), self.of(circumstances, visit, reader)))

    def above(self, answers: Answers, reader: Reader) -> Markup:
        """Give what stands first, whatever was answered."""
        return shared(self.screen, reader)

    def of(self, circumstances: Circumstances, visit: VisitState, reader: Reader) -> Markup:
        """Give the page of a family; every screen has its own, and this one raises NotImplementedError."""
        raise NotImplementedError

    def press(self, visit: VisitState, button: str, reader: Reader) -> str:
        """Lead to the first question that waits."""
        answers = answers_of(visit, reader)
        if button == "open":
            begin_open_questions(answers, self.screen, reader.today)
            return "estimate"
        return self.screen


class OneAmountScreen(FamilyScreen):
    """A page about a family's one amount: where nobody knows the income, it leads to the questions as well."""

    def form(self, visit: VisitState, reader: Reader) -> Form | None:
        """Ask what is asked of a family, once there is its amount."""
        circumstances = one_amount_case(answers_of(visit, reader), reader.today)
        return None if circumstances is None else self.asked(circumstances, visit, reader)

    def asked(self, circumstances: Circumstances, visit: VisitState, reader: Reader) -> Form | None:
        """Ask nothing; a screen that does has its own."""
        return None

    def show(self, visit: VisitState, reader: Reader, *, in_place: bool = False) -> Shown:
        """Show the page with what is wrong on it, or that answers are missing."""
        answers = answers_of(visit, reader)
        above, circumstances = self.above(answers, reader), one_amount_case(answers, reader.today)
        if circumstances is None:
            return Shown(stack(above, open_questions(reader)))
        wrong = self.wrong(circumstances, visit, reader)
        return Shown(stack(above, self.of(circumstances, visit, reader)), tuple(wrong))

    def wrong(self, circumstances: Circumstances, visit: VisitState, reader: Reader) -> list[Wrong]:
        """Say what is wrong with which field: nothing, where nothing is asked."""
        return []
