"""See how the amount changes, as plain pages: across a child's nights, across incomes, and in two homes."""

from typing import NamedTuple

from markupsafe import Markup

from logic.arrangements import compare
from logic.calculation import Circumstances, estimate
from logic.money import parse_nights
from logic.scenarios import explore_incomes, explore_nights, two_homes
from presentation import Reader
from presentation.forms.eligibility import reason_outside
from presentation.forms.estimate import circumstances_of, income_is_open, range_of
from presentation.forms.fields import Form, Problems, Question
from presentation.forms.scenarios import (
    child_question,
    home_of,
    home_problems,
    home_questions,
    income_question,
    nights_problems,
    nights_question,
)
from presentation.views.estimate import receiving_parent_of
from presentation.views.markup import chart_view, join, paragraphs, stack
from presentation.views.scenarios import (
    all_families_view,
    homes_view,
    income_rules_view,
    incomes_chart,
    incomes_table_view,
    nights_chart_of,
    nights_table_view,
    nights_view,
    no_income_counts_view,
)
from presentation.visit.estimate import Answers
from presentation.visit.scenarios import HomesAnswers
from presentation.visit.state import VisitState
from web.plain.family_screen import FamilyScreen, before_any_amount, shared
from web.plain.fields import answered_at, button, fields_view, placed, pressed_by_enter, wrong_in
from web.plain.screens import Shown, answers_of


class _Asked(NamedTuple):
    """What is asked on a page, what is wrong with it, and what it comes to; None while it comes to nothing."""

    questions: tuple[Question, ...]
    problems: Problems
    answer: Markup | None


class _ExplorerScreen(FamilyScreen):
    """A page that asks what to look at, and shows it."""

    def asked(self, circumstances: Circumstances, visit: VisitState, reader: Reader) -> _Asked:
        """Give what is asked of a family with one income; every page has its own."""
        raise NotImplementedError

    def form(self, visit: VisitState, reader: Reader) -> Form | None:
        """Ask which income of a range, where nobody knows it, and what the page asks, once there is a family."""
        found = _family(visit, reader)
        if found is None:
            return None
        questions = (*found.income, *self.asked(found.circumstances, visit, reader).questions)
        return Form(self.screen, tuple((question,) for question in questions))

    def show(self, visit: VisitState, reader: Reader, *, in_place: bool = False) -> Shown:
        """Show what is asked and what it comes to, or that answers are missing."""
        found = _family(visit, reader)
        if found is None:
            return super().show(visit, reader)
        asked = self.asked(found.circumstances, visit, reader)
        return Shown(
            stack(
                self.above(answers_of(visit, reader), reader),
                pressed_by_enter("show"),
                fields_view(found.income, reader, {}),
                all_families_view(found.circumstances, reader),
                fields_view(asked.questions, reader, asked.problems),
                button("show", reader.message("what_if.show")),
                placed("show", asked.answer),
                *self.below(reader),
            ),
            tuple(wrong_in(asked.questions, reader, asked.problems)),
        )

    def below(self, reader: Reader) -> tuple[Markup, ...]:
        """Give what stands last: nothing, unless a page has its own."""
        return ()

    def press(self, visit: VisitState, button: str, reader: Reader) -> str:
        """Show what was asked for, or lead to the first question that waits."""
        found = _family(visit, reader)
        if button != "show" or found is None:
            return super().press(visit, button, reader)
        asked = self.asked(found.circumstances, visit, reader)
        return answered_at(self.screen, button) if asked.answer and not asked.problems else self.screen


class _Family(NamedTuple):
    """A family with one income, and the question that picks it where nobody knows it."""

    circumstances: Circumstances
    income: tuple[Question, ...] = ()


def _family(visit: VisitState, reader: Reader) -> _Family | None:
    answers = answers_of(visit, reader)
    circumstances = circumstances_of(answers, reader.today)
    if circumstances is None:
        return None
    if not income_is_open(circumstances):
        return _Family(circumstances)
    entries = range_of(circumstances, answers).entries
    question = income_question(visit.looked_at, entries)
    picked = question.slot.read()
    looked_at = next(entry.estimate.circumstances for entry in entries if entry.reference is picked)
    return _Family(looked_at, (question,))


class NightsScreen(_ExplorerScreen):
    """The amount in each band of a child's nights, and the nearest change on either side."""

    screen = "through_the_year"
    rule = "through_the_year.edges"

    def asked(self, circumstances: Circumstances, visit: VisitState, reader: Reader) -> _Asked:
        """Ask which child, where there are several, and how many nights."""
        child = child_question(visit.looked_at, circumstances)
        which = child.slot.read()
        own = circumstances.receiving_parents[which.parent].children[which.child].nights
        nights = nights_question(visit.exploring, which, own)
        problems = nights_problems(nights)
        looked_at = own if problems else parse_nights(nights.slot.read())
        view = explore_nights(circumstances, which.parent, which.child, looked_at)
        answer = join(
            nights_view(view, reader), chart_view(nights_chart_of(view, reader)), nights_table_view(view, reader)
        )
        return _Asked((child, nights) if len(child.options) > 1 else (nights,), problems, answer)


class HomesScreen(_ExplorerScreen):
    """What is left for a month in each home, from figures that a person types."""

    screen = "both_homes"

    def above(self, answers: Answers, reader: Reader) -> Markup:
        """Give the heading, that only what is known is typed, and whether the service can take the case."""
        return stack(
            shared(self.screen, reader),
            paragraphs([reader.message("both_homes.only_known")]),
            before_any_amount(answers, reader),
        )

    def asked(self, circumstances: Circumstances, visit: VisitState, reader: Reader) -> _Asked:
        """Ask what comes into each home and what it costs."""
        homes = visit.exploring.homes
        asked = [home_questions(homes.paying, "paying"), home_questions(homes.receiving, "receiving")]
        problems = {path: code for questions in asked for path, code in home_problems(questions).items()}
        paying, receiving = home_of(homes.paying), home_of(homes.receiving)
        left = None
        if paying is not None and receiving is not None:
            outside = reason_outside(answers_of(visit, reader), reader.today)
            left = two_homes(paying, receiving, compare(estimate(circumstances), outside), receiving_parent_of(reader))
        return _Asked((*asked[0], *asked[1]), problems, homes_view(left, reader) if left else None)

    def below(self, reader: Reader) -> tuple[Markup, ...]:
        """Offer to drop what was typed."""
        return (button("clear", reader.message("saving.clear"), "link"),)

    def press(self, visit: VisitState, button: str, reader: Reader) -> str:
        """Drop what was typed, or show what was asked for."""
        if button == "clear":
            visit.exploring.homes = HomesAnswers()
            return self.screen
        return super().press(visit, button, reader)


class IncomesScreen(FamilyScreen):
    """The amount at each mark of income, and by how many children live with the paying parent."""

    screen = "if_it_changes"
    rule = "if_it_changes.quarter"

    def of(self, circumstances: Circumstances, visit: VisitState, reader: Reader) -> Markup:
        """Give the rules of a change, then the chart with its tables, or that no income moves the amount."""
        points = explore_incomes(circumstances)
        nothing = no_income_counts_view(points, reader)
        return stack(
            all_families_view(circumstances, reader),
            income_rules_view(circumstances, reader),
            nothing
            or join(chart_view(incomes_chart(circumstances, points, reader)), incomes_table_view(points, reader)),
        )
