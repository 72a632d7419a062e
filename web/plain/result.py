"""The result, the ways side by side and the one sheet as plain pages: the same views as on the running screens."""

from datetime import date

from markupsafe import Markup

from content import fragment
from logic.arrangements import PERIODS_SHOWN, Comparison, compare
from logic.calculation import Circumstances, Estimate, estimate
from logic.codes import Nation, NotApplicableReason, Period
from presentation import Reader
from presentation.forms import (
    GROUPS,
    Form,
    begin_open_questions,
    changes_wait,
    circumstances_of,
    eligibility,
    group_form,
    income_is_open,
    likely_of,
    range_of,
    reason_outside,
    set_back,
)
from presentation.papers import as_fragment, sheet_of
from presentation.views import (
    Change,
    amount_view,
    bars_view,
    chart_view,
    details_view,
    eligibility_notice,
    join,
    likely_range_view,
    long_amounts_table,
    needs_view,
    nothing_due_view,
    notice_view,
    outcomes_for_reader,
    paragraphs,
    range_of_ways_view,
    range_view,
    range_workings_view,
    reform_view,
    render,
    rules_date_view,
    stack,
    summary_view,
    warnings_view,
    ways_at_once_view,
    ways_cards_view,
    ways_in_every_period_view,
    weekly_for_reader,
    whose_view,
    working_view,
    year_chart,
    year_rows,
    years_of,
)
from presentation.visit import Answers, Group, VisitState
from web.plain.fields import button
from web.plain.screens import Shown, answers_of
from web.plain.what_if import what_if_form, what_if_part

Outside = NotApplicableReason | None
"""Why the ways through the service do not apply, when its door is shut."""
_NEXT = {"choose": "choosing", "compare": "compare"}
"""Where each next step from the result leads."""
_CHANGE = "change-"
"""How a press begins that leads to an answer: the group of questions follows, and the key of one of them."""


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
    return render("heading", sentence=words)


def _press_to_change(change: Change, words: Markup) -> Markup:
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


class _OfAFamily:
    """A page about a family's amount, which leads to the questions while answers are missing."""

    screen = ""

    def form(self, visit: VisitState, reader: Reader) -> Form | None:
        """Ask nothing: there are only buttons."""
        return None

    def show(self, visit: VisitState, reader: Reader, *, in_place: bool = False) -> Shown:
        """Show the page, or that answers are missing."""
        answers = answers_of(visit, reader)
        circumstances = circumstances_of(answers, reader.today)
        below = open_questions(reader) if circumstances is None else self.of(circumstances, visit, reader)
        return Shown(stack(self.above(answers, reader), below))

    def above(self, answers: Answers, reader: Reader) -> Markup:
        """Give what stands first, whatever was answered."""
        return shared(self.screen, reader)

    def of(self, circumstances: Circumstances, visit: VisitState, reader: Reader) -> Markup:
        """Give the page of a family."""
        raise NotImplementedError

    def press(self, visit: VisitState, button: str, reader: Reader) -> str:
        """Lead to the first question that waits."""
        answers = answers_of(visit, reader)
        if button == "open":
            begin_open_questions(answers, self.screen, reader.today)
            return "estimate"
        return self.screen


class ResultScreen(_OfAFamily):
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


def _year(estimate: Estimate, comparison: Comparison, reader: Reader) -> Markup:
    """Show a year of payments: the chart, and its table behind a click."""
    years = years_of(estimate, comparison, reader)
    table = long_amounts_table(*year_rows(years, reader))
    return join(
        heading(reader.message("compare.picture.heading")),
        chart_view(year_chart(years, reader)),
        details_view(reader.message("explore.as_table"), table),
    )


class CompareScreen(_OfAFamily):
    """What each way of paying leaves both parents, in every period, and what it needs besides money."""

    screen = "compare"

    def above(self, answers: Answers, reader: Reader) -> Markup:
        """Give the heading and what matters before any fee."""
        outside = reason_outside(answers, reader.today)
        return join(
            shared(self.screen, reader),
            paragraphs([reader.message("compare.lead")]),
            notice_view("compare.safe" if outside is None else "compare.safe.outside", reader),
        )

    def of(self, circumstances: Circumstances, visit: VisitState, reader: Reader) -> Markup:
        """Give a table for each length of time, then the bars of a month; or the ways at each of several incomes."""
        answers = answers_of(visit, reader)
        outside = reason_outside(answers, reader.today)
        if income_is_open(circumstances):
            ranged = range_of(circumstances, answers)
            ways = join(
                ways_cards_view(likely_of(ranged), Period.MONTH, reader, outside),
                *(range_of_ways_view(ranged, period, reader, outside) for period in PERIODS_SHOWN),
            )
            year = None
        else:
            worked_out = estimate(circumstances)
            comparison = compare(worked_out, outside)
            due = bool(weekly_for_reader(worked_out, reader))
            ways = (
                self._ways(worked_out, comparison, outside, reader)
                if due
                else nothing_due_view(outcomes_for_reader(comparison, reader), reader)
            )
            year = _year(worked_out, comparison, reader) if due else None
        return stack(
            before_any_amount(answers, reader),
            ways,
            heading(reader.message("compare.needs.heading")),
            needs_view(reader),
            reform_view(reader),
            year,
        )

    def _ways(self, estimate: Estimate, comparison: Comparison, outside: Outside, reader: Reader) -> Markup:
        return join(
            whose_view(comparison, reader),
            ways_cards_view([estimate], Period.MONTH, reader, outside),
            bars_view(comparison, Period.MONTH, reader),
            details_view(reader.message("explore.as_table"), ways_in_every_period_view(comparison, reader)),
        )


class SheetScreen(_OfAFamily):
    """The one sheet to print."""

    screen = "one_sheet"

    def of(self, circumstances: Circumstances, visit: VisitState, reader: Reader) -> Markup:
        """Give the sheet."""
        return as_fragment(sheet_of(circumstances, answers_of(visit, reader), reader))
