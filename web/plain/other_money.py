"""Other money and costs as a plain page: what may be asked for, and both amounts."""

from markupsafe import Markup

from logic.calculation import Circumstances
from logic.codes import AdditionalIncomeKind, SpecialExpenseKind
from presentation import Reader
from presentation.forms.fields import Form, Problems, TickField
from presentation.forms.income import (
    add_asset,
    added_question,
    cost_question,
    other_money_problems,
    with_other_money,
)
from presentation.forms.nights import law_of
from presentation.views.income import variation_rule_view, with_and_without_view
from presentation.views.markup import link_view, notice_view, stack
from presentation.visit.estimate import Answers
from presentation.visit.state import VisitState
from web.plain.family_screen import OneAmountScreen, heading
from web.plain.fields import Wrong, answered_at, button, field_view, placed, pressed_by_enter, render, wrong_in
from web.plain.screens import answers_of

SCREEN = "other_money"
_MOST_ASSETS = 30
"""More than anybody has; a form that is sent again and again must not grow without an end."""
VariationKind = SpecialExpenseKind | AdditionalIncomeKind


def _question(answers: Answers, kind: VariationKind) -> TickField:
    money = answers.other_money
    return cost_question(money, kind) if isinstance(kind, SpecialExpenseKind) else added_question(money, kind)


class OtherMoneyScreen(OneAmountScreen):
    """The costs and the income that a parent can ask the service to look at."""

    screen = SCREEN

    def asked(self, circumstances: Circumstances, visit: VisitState, reader: Reader) -> Form:
        """Ask for each cost and each income."""
        answers = answers_of(visit, reader)
        return Form(SCREEN, tuple((_question(answers, kind),) for kind in (*SpecialExpenseKind, *AdditionalIncomeKind)))

    def of(self, circumstances: Circumstances, visit: VisitState, reader: Reader) -> Markup:
        """Give what can be asked for with its rule and, once asked, both amounts."""
        answers = answers_of(visit, reader)
        problems, both = other_money_problems(answers, reader.today), with_other_money(answers, reader.today)
        return stack(
            notice_view("other_money.safe", reader),
            pressed_by_enter("ask"),
            heading(reader.message("other_money.costs")),
            *(self._kind(kind, answers, problems, reader) for kind in SpecialExpenseKind),
            heading(reader.message("other_money.added")),
            *(self._kind(kind, answers, problems, reader) for kind in AdditionalIncomeKind),
            button("ask", reader.message("other_money.ask")),
            placed("ask", with_and_without_view(both, reader) if both else None),
            link_view("result", reader, "result.way_back"),
        )

    def wrong(self, circumstances: Circumstances, visit: VisitState, reader: Reader) -> list[Wrong]:
        """Say what is wrong with each amount, once both amounts have been asked for."""
        problems = other_money_problems(answers_of(visit, reader), reader.today)
        return wrong_in(self.asked(circumstances, visit, reader).asked(), reader, problems)

    def _kind(self, kind: VariationKind, answers: Answers, problems: Problems, reader: Reader) -> Markup:
        """Give one kind's question; below it, once it is ticked, one asset more and the rule."""
        question = _question(answers, kind)
        asked = field_view(question, reader, problems)
        if not question.slot.read():
            return asked
        more = kind is AdditionalIncomeKind.ASSETS
        below = stack(
            button("asset-more", reader.message("added.assets.more"), "link") if more else None,
            variation_rule_view(kind, law_of(answers, reader.today), reader),
        )
        return stack(asked, render("inset", inner=below))

    def press(self, visit: VisitState, button: str, reader: Reader) -> str:
        """Ask for both amounts or for one asset more, or lead to the first question that waits."""
        answers = answers_of(visit, reader)
        if button == "ask":
            answers.other_money.asked = True
            return SCREEN if other_money_problems(answers, reader.today) else answered_at(SCREEN, button)
        if button == "asset-more":
            if len(answers.other_money.added[AdditionalIncomeKind.ASSETS].values) < _MOST_ASSETS:
                add_asset(answers.other_money)
            return SCREEN
        return super().press(visit, button, reader)
