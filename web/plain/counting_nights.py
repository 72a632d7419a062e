"""Counting nights as a plain page: a pattern and holidays for each child, council care, care shared equally."""

from markupsafe import Markup

from content import number
from logic.calculation import NightsCounted
from presentation import Reader
from presentation.forms.counting_nights import (
    council_problems,
    council_tick,
    count_pattern,
    counting_tick,
    equal_tick,
    holiday_questions,
    nights_taken_when_unproved,
    pattern_problems,
    pattern_questions,
    unproved_tick,
    use_as_answer,
)
from presentation.forms.estimate import alike_questions
from presentation.forms.fields import Form, Problems, Question
from presentation.forms.nights import NightsQuestion, law_of, nights_questions
from presentation.views.markup import join, link_view, paragraphs, stack
from presentation.views.markup import render as view
from presentation.visit.estimate import Answers
from presentation.visit.nights import HolidayAnswers, HolidayWay
from presentation.visit.state import VisitState
from web.plain.family_screen import heading, open_questions, shared
from web.plain.fields import (
    Wrong,
    answered_at,
    button,
    field_view,
    fields_view,
    place_of,
    pressed_by_enter,
    render,
    wrong_in,
)
from web.plain.screens import Shown, answers_of

SCREEN = "count_nights"


def _questions_of(child: NightsQuestion) -> list[Question]:
    """Give all that is asked of a child as it stands: the pattern only while its tick is set."""
    asked: list[Question] = [counting_tick(child)]
    if child.answer.pattern.counting:
        asked += pattern_questions(child)
        if child.answer.pattern.way is HolidayWay.BY_DATE:
            asked += holiday_questions(child)
    return [*asked, unproved_tick(child), council_tick(child), equal_tick(child)]


class CountNightsScreen:
    """Count the nights."""

    def form(self, visit: VisitState, reader: Reader) -> Form | None:
        """Give what is asked of each child."""
        answers = answers_of(visit, reader)
        children = nights_questions(answers)
        if not children:
            return None
        alike = alike_questions(answers, at="-care")
        return Form(SCREEN, (tuple(alike), *(tuple(_questions_of(child)) for child in children)))

    def show(self, visit: VisitState, reader: Reader, *, in_place: bool = False) -> Shown:
        """Show what is asked of each child and, where a count was asked for, what it came to."""
        answers = answers_of(visit, reader)
        children = nights_questions(answers)
        if not children:
            return Shown(join(shared(SCREEN, reader), open_questions(reader)))
        problems = {child.at: self._problems(child, answers, reader) for child in children}
        wrong: list[Wrong] = []
        for child in children:
            wrong += wrong_in(Form(SCREEN, (tuple(_questions_of(child)),)).asked(), reader, problems[child.at])
        return Shown(
            stack(
                shared(SCREEN, reader),
                pressed_by_enter("show"),
                fields_view(alike_questions(answers, at="-care"), reader, {}),
                *(self._child(child, answers, problems[child.at], reader) for child in children),
                button("show", reader.message("layout.continue")),
                link_view("result", reader, "result.way_back"),
            ),
            tuple(wrong),
        )

    def _problems(self, child: NightsQuestion, answers: Answers, reader: Reader) -> Problems:
        law = law_of(answers, reader.today)
        return {
            **pattern_problems(child.answer.pattern, law, reader.today),
            **council_problems(answers, reader.today),
        }

    def _child(self, child: NightsQuestion, answers: Answers, problems: Problems, reader: Reader) -> Markup:
        label = child.label(len(answers.families))
        pattern = child.answer.pattern
        counted = unproved = equal = None
        if pattern.counting:
            counted = self._pattern(child, answers, problems, reader)
        if pattern.unproved:
            unproved = join(
                paragraphs([reader.message("care.unproved.rule")]),
                self._offer(
                    child, answers, nights_taken_when_unproved(law_of(answers, reader.today)), "assumed", reader
                ),
            )
        if child.answer.equal_care:
            equal = paragraphs([reader.message("care.equal.outcome")])
        return stack(
            heading(reader.message(label, number=child.child + 1, family=reader.family_name(child.family))),
            field_view(counting_tick(child), reader, problems),
            render("inset", inner=counted) if counted else None,
            field_view(unproved_tick(child), reader, problems),
            render("inset", inner=unproved) if unproved else None,
            field_view(council_tick(child), reader, problems),
            field_view(equal_tick(child), reader, problems),
            render("inset", inner=equal) if equal else None,
        )

    def _pattern(self, child: NightsQuestion, answers: Answers, problems: Problems, reader: Reader) -> Markup:
        pattern, by_date = child.answer.pattern, child.answer.pattern.way is HolidayWay.BY_DATE
        law, today = law_of(answers, reader.today), reader.today
        asked_well = pattern.asked and not pattern_problems(pattern, law, today)
        return stack(
            fields_view(pattern_questions(child), reader, problems),
            fields_view(holiday_questions(child), reader, problems) if by_date else None,
            button(f"holiday{child.at}", reader.message("care.holiday.more"), "link") if by_date else None,
            button(f"count{child.at}", reader.message("care.count")),
            self._offer(child, answers, count_pattern(pattern, law, today), "counted", reader) if asked_well else None,
        )

    def _offer(
        self, child: NightsQuestion, answers: Answers, counted: NightsCounted, code: str, reader: Reader
    ) -> Markup:
        band = reader.message(f"nights_band.{counted.band.code}", low=counted.band.low, high=counted.band.high)
        said = reader.message(f"care.{code}", nights=number(counted.nights, reader.language), band=band)
        used = answers.exact_nights and child.answer.nights == str(counted.nights)
        return join(
            view(
                "markup/answer",
                sentence=said,
                place=place_of("count" + child.at if code == "counted" else code + child.at),
            ),
            paragraphs([reader.message("care.used")])
            if used
            else button(f"use-{code}{child.at}", reader.message("care.use"), "secondary"),
        )

    def press(self, visit: VisitState, button: str, reader: Reader) -> str:
        """Count a child's pattern, ask for one more holiday, or take a count as the answer."""
        answers = answers_of(visit, reader)
        law = law_of(answers, reader.today)
        if button == "open":
            return "estimate"
        for child in nights_questions(answers):
            pattern = child.answer.pattern
            if button == f"count{child.at}":
                pattern.asked = True
                return SCREEN if pattern_problems(pattern, law, reader.today) else answered_at(SCREEN, button)
            if button == f"holiday{child.at}" and len(pattern.holidays) < _MOST_HOLIDAYS:
                pattern.holidays.append(HolidayAnswers())
            elif button == f"use-counted{child.at}" and not pattern_problems(pattern, law, reader.today):
                use_as_answer(answers, child, count_pattern(pattern, law, reader.today).nights, reader.today)
            elif button == f"use-assumed{child.at}":
                use_as_answer(answers, child, nights_taken_when_unproved(law).nights, reader.today)
        return SCREEN


_MOST_HOLIDAYS = 30
"""More holidays than a year has room for."""
