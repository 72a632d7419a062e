"""Checking a decision letter as a plain page: its figures, then the verdict beside our working."""

from presentation import Reader
from presentation.forms.decisions import FIRST_LINE, checked_letter, letter_form, letter_is_empty, letter_problems
from presentation.forms.estimate import begin_open_questions, one_amount_case
from presentation.forms.fields import Form
from presentation.forms.nights import nights_bands
from presentation.views.decisions import letter_view
from presentation.views.markup import join, link_view, notice_view
from presentation.visit.state import VisitState
from web.plain.family_screen import open_questions, shared
from web.plain.fields import button, fields_view, wrong_in
from web.plain.screens import Shown, answers_of

SCREEN = "check_figures"


class LetterScreen:
    """A letter's figures, then line by line beside ours."""

    def form(self, visit: VisitState, reader: Reader) -> Form | None:
        """Give the questions about the letter, unless its verdict stands or the family's answers are missing."""
        answers = answers_of(visit, reader)
        circumstances = one_amount_case(answers, reader.today)
        if circumstances is None or checked_letter(answers, circumstances):
            return None
        return letter_form(answers, circumstances, reader.today)

    def show(self, visit: VisitState, reader: Reader, *, in_place: bool = False) -> Shown:
        """Show the verdict with what led to it; else the questions; else that answers are missing."""
        answers = answers_of(visit, reader)
        circumstances = one_amount_case(answers, reader.today)
        back = link_view("result", reader, "result.way_back")
        if circumstances is None:
            return Shown(join(shared(SCREEN, reader), open_questions(reader)))
        if lines := checked_letter(answers, circumstances):
            verdict = letter_view(lines, nights_bands(answers, reader.today), reader)
            return Shown(join(verdict, button("change", reader.message("letter.change"), "secondary"), back))
        form, problems = letter_form(answers, circumstances, reader.today), letter_problems(answers)
        empty = notice_view("letter.empty", reader) if letter_is_empty(answers, circumstances) else None
        questions = [question for part in form.parts for question in part]
        first = next(at for at, question in enumerate(questions) if question.name == FIRST_LINE)
        return Shown(
            join(
                shared(SCREEN, reader),
                empty,
                fields_view(questions[:first], reader, problems),
                shared("drawn-letter", reader, SCREEN),
                fields_view(questions[first:], reader, problems),
                button("ask", reader.message("letter.ask")),
                back,
            ),
            tuple(wrong_in(form.asked(), reader, problems)),
        )

    def press(self, visit: VisitState, button: str, reader: Reader) -> str:
        """Ask for the verdict, go back to the figures, or lead to the first question of the family that waits."""
        answers = answers_of(visit, reader)
        if button == "open":
            begin_open_questions(answers, SCREEN, reader.today)
            return "estimate"
        answers.full.letter.asked = button == "ask"
        return SCREEN
