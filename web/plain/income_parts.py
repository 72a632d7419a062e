"""Adding up the income as a plain page: each part with its lines, the sum with its working, carried by one press."""

from markupsafe import Markup

from content import percent
from logic.calculation import WorkedOutIncome
from logic.codes import IncomePartKind
from presentation import Reader
from presentation.forms.fields import Form, Problems
from presentation.forms.income import (
    SECTIONS,
    add_line,
    can_have_more_lines,
    carry_income,
    has_room_for_lines,
    income_of_parts,
    is_carried,
    part_question,
    parts_problems,
)
from presentation.forms.nights import law_of
from presentation.views.income import income_parts_view
from presentation.views.markup import details_view, link_view, notice_view, paragraphs, stack
from presentation.visit.estimate import Answers
from presentation.visit.income import IncomePartsAnswers
from presentation.visit.state import VisitState
from web.plain.family_screen import heading, shared
from web.plain.fields import (
    answered_at,
    button,
    field_view,
    fields_view,
    place_of,
    placed,
    pressed_by_enter,
    wrong_in,
)
from web.plain.screens import Shown, answers_of

SCREEN = "income_parts"
_MORE = "more-"
"""How a press begins that asks for one more line of the kind that follows."""


def _form(parts: IncomePartsAnswers) -> Form:
    return Form(SCREEN, tuple((part_question(parts, kind),) for kinds in SECTIONS.values() for kind in kinds))


class IncomePartsScreen:
    """Each part that counts, the sum, and the press that carries it over."""

    def form(self, visit: VisitState, reader: Reader) -> Form | None:
        """Give the questions."""
        return _form(answers_of(visit, reader).full.income_parts)

    def show(self, visit: VisitState, reader: Reader, *, in_place: bool = False) -> Shown:
        """Show the questions and, once the sum was asked for and every line can be read, what it comes to."""
        answers = answers_of(visit, reader)
        parts = answers.full.income_parts
        problems = parts_problems(parts)
        income = income_of_parts(parts, law_of(answers, reader.today))
        return Shown(
            stack(
                shared(SCREEN, reader),
                notice_view("add_up.safe", reader),
                pressed_by_enter("ask"),
                *(self._section(section, parts, problems, reader) for section in SECTIONS),
                details_view(
                    reader.message("add_up.not_counted.heading"), reader.rich("add_up.not_counted"), is_help=True
                ),
                button("ask", reader.message("add_up.ask")),
                self._sum(income, answers, reader) if income else None,
                link_view("estimate", reader, "add_up.back"),
            ),
            tuple(wrong_in(_form(parts).asked(), reader, problems)),
        )

    def _section(self, section: str, parts: IncomePartsAnswers, problems: Problems, reader: Reader) -> Markup:
        return stack(
            heading(reader.message(f"add_up.section.{section}")),
            *(self._part(kind, parts, problems, reader) for kind in SECTIONS[section]),
        )

    def _part(self, kind: IncomePartKind, parts: IncomePartsAnswers, problems: Problems, reader: Reader) -> Markup:
        """Show a kind's tick, which opens its lines; the press for one more stands below them, and opens with them."""
        question = part_question(parts, kind)
        if not has_room_for_lines(parts, kind):
            return field_view(question, reader, problems)
        each = len(question.opens) // len(parts.part(kind).lines)
        earlier, last = question.opens[:-each], question.opens[-each:]
        press = f"{_MORE}{kind}"
        opened = stack(
            fields_view(earlier, reader, problems) if earlier else None,
            placed(press, fields_view(last, reader, problems)),
            button(press, reader.message("add_up.more"), "link"),
        )
        return field_view(question, reader, problems, opened=opened)

    def _sum(self, income: WorkedOutIncome, answers: Answers, reader: Reader) -> Markup:
        share = percent(law_of(answers, reader.today).figure("change_of_income"), reader.language)
        carried = is_carried(answers, income)
        return stack(
            income_parts_view(income, share, reader, place=place_of("ask")),
            link_view("other_money", reader) if income.unearned_yearly else None,
            link_view("when_it_changes", reader),
            paragraphs([reader.message("add_up.carried")]) if carried else None,
            None if carried else button("carry", reader.message("add_up.carry")),
        )

    def press(self, visit: VisitState, button: str, reader: Reader) -> str:
        """Work the sum out, ask for one more line, or carry the sum into the estimate's answer."""
        answers = answers_of(visit, reader)
        parts = answers.full.income_parts
        if button.startswith(_MORE):
            return self._more(button, parts)
        if button == "ask":
            parts.asked = True
        income = income_of_parts(parts, law_of(answers, reader.today))
        if income is None:
            return SCREEN
        if button == "carry":
            carry_income(answers, income)
            return "estimate"
        return answered_at(SCREEN, "ask")

    def _more(self, button: str, parts: IncomePartsAnswers) -> str:
        for kind in IncomePartKind:
            if button == f"{_MORE}{kind}" and can_have_more_lines(parts, kind):
                add_line(parts, kind)
                return answered_at(SCREEN, button)
        return SCREEN
