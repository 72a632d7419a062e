"""The result and the one sheet as plain pages: the same views as on the running screens."""

from datetime import date

from markupsafe import Markup

from logic.calculation import Circumstances, estimate
from presentation import Reader
from presentation.forms.eligibility import reason_outside
from presentation.forms.estimate import GROUPS, changes_wait, circumstances_of, group_form, income_is_open, range_of
from presentation.forms.fields import Form
from presentation.forms.scenarios import set_back
from presentation.papers import as_fragment, sheet_of
from presentation.views.arrangements import ways_at_once_view
from presentation.views.estimate import (
    ChangeTarget,
    amount_view,
    rules_date_view,
    summary_view,
    warnings_view,
    working_view,
)
from presentation.views.markup import details_view, join, notice_view, paragraphs, stack
from presentation.views.scenarios import likely_range_view, range_view, range_workings_view
from presentation.visit.estimate import Answers, Group
from presentation.visit.state import VisitState
from web.plain.family_screen import FamilyScreen, before_any_amount, shared
from web.plain.fields import button
from web.plain.screens import answers_of
from web.plain.what_if import what_if_form, what_if_part

_NEXT = {"choose": "choosing", "compare": "compare"}
"""Where each next step from the result leads."""
_CHANGE = "change-"
"""How a press begins that leads to an answer: the group of questions follows, and the key of one of them."""


def _press_to_change(change: ChangeTarget, words: Markup) -> Markup:
    """Show a press that leads to the question of one answer."""
    place = change.group if change.screen == "estimate" else change.screen
    return button(f"{_CHANGE}{place}-{change.question}", words, "link")


def _begin_change(place: str, answers: Answers, today: date) -> str:
    """Begin with the group that a press names, at its question; or give the screen that it names."""
    name, _, key = place.partition("-")
    if name in GROUPS:
        answers.group = Group(name)
        asked = [question.key for question in group_form(answers, today).questions()]
        answers.to_change = key if key in asked else None
        return "estimate"
    return "count_nights" if name == "count_nights" else "result"


class ResultScreen(FamilyScreen):
    """The amount, which rate and why, how it was worked out, what could make it differ, and the answers."""

    screen = "result"

    def form(self, visit: VisitState, reader: Reader) -> Form | None:
        """Ask what differs, once there is a result."""
        circumstances = circumstances_of(answers_of(visit, reader), reader.today)
        return None if circumstances is None else what_if_form(visit.looked_at.what_if, circumstances, reader)

    def of(self, circumstances: Circumstances, visit: VisitState, reader: Reader) -> Markup:
        """Give the amount or the range, what if, and the answers with a button back to each group."""
        answers = answers_of(visit, reader)
        above, below = (self._range if income_is_open(circumstances) else self._amount)(circumstances, answers, reader)
        return stack(
            before_any_amount(answers, reader),
            above,
            what_if_part(visit.looked_at.what_if, circumstances, answers, reader),
            below,
            button("again", reader.message("result.again"), "link"),
            shared("more-for-you", reader, "result"),
        )

    def _amount(self, circumstances: Circumstances, answers: Answers, reader: Reader) -> tuple[Markup, Markup]:
        """Give the answer with the next step, and what comes after what if: the working."""
        worked_out = estimate(circumstances)
        answer = stack(
            amount_view(worked_out, reader),
            ways_at_once_view([worked_out], reader, reason_outside(answers, reader.today)),
            self._next(reader),
        )
        return answer, join(
            details_view(reader.message("result.working.heading"), working_view(worked_out, reader)),
            details_view(reader.message("result.differ.heading"), warnings_view(worked_out, reader)),
            summary_view(answers, circumstances, reader, _press_to_change),
            rules_date_view(worked_out, reader),
        )

    def _range(self, circumstances: Circumstances, answers: Answers, reader: Reader) -> tuple[Markup, Markup]:
        """Give the likely range with the next step, and what comes after what if: every income, and its working."""
        ranged = range_of(circumstances, answers)
        outside = reason_outside(answers, reader.today)
        waits = changes_wait(answers)
        answer = stack(
            likely_range_view(ranged, reader, outside),
            paragraphs([reader.message("range.changes_wait")]) if waits else None,
            button(_CHANGE + Group.CHANGES, reader.message("range.changes_wait.go"), "secondary") if waits else None,
            self._next(reader),
        )
        return answer, stack(
            notice_view("range.lead", reader),
            range_view(ranged, reader, outside),
            range_workings_view(ranged, reader),
            summary_view(answers, circumstances, reader, _press_to_change),
            rules_date_view(ranged.default, reader),
        )

    def _next(self, reader: Reader) -> Markup:
        return stack(
            button("choose", reader.message("result.choose.go")) if reader.has("choosing") else None,
            button("compare", reader.message("result.compare.go"), "secondary") if reader.has("compare") else None,
        )

    def press(self, visit: VisitState, button: str, reader: Reader) -> str:
        """Lead to the ways, back to a question, or clear all that was told."""
        if button in _NEXT:
            return _NEXT[button]
        if button == "what-if-back":
            visit.looked_at.what_if = set_back(visit.looked_at.what_if)
        if button.startswith(_CHANGE):
            return _begin_change(button.removeprefix(_CHANGE), answers_of(visit, reader), reader.today)
        if button == "again":
            visit.forget_case()
            return reader.site.start
        return super().press(visit, button, reader)


class SheetScreen(FamilyScreen):
    """The one sheet to print."""

    screen = "one_sheet"

    def of(self, circumstances: Circumstances, visit: VisitState, reader: Reader) -> Markup:
        """Give the sheet."""
        return as_fragment(sheet_of(circumstances, answers_of(visit, reader), reader))
