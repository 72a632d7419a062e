"""The estimate as plain pages: which parent, then the four groups of questions, one page each."""

from markupsafe import Markup

from presentation import Reader
from presentation.forms.estimate import (
    GROUPS,
    add_family,
    group_before,
    group_form,
    leave_group,
    problems_of_group,
    receive_without_income,
    remove_family,
    screen_after,
)
from presentation.forms.fields import Form, TextField
from presentation.forms.nights import law_of
from presentation.views.estimate import group_heading_view, income_help_view, role_heading_view
from presentation.views.markup import join, link_view, notice_view, stack
from presentation.visit.estimate import Answers, Group
from presentation.visit.role import PARENTS, Role
from presentation.visit.state import VisitState
from web.plain.fields import button, fields_view, render, wrong_in
from web.plain.screens import Shown, answers_of


def ways_in_view(reader: Reader) -> Markup:
    """Show the two ways in: each remembers which parent this is and opens the questions."""
    return render("ways_in", ways=[(role, reader.message(f"home.{role}")) for role in PARENTS])


def way_in_without_income(reader: Reader) -> Markup:
    """Show the way in for the receiving parent who does not know the income."""
    return button("way-unknown", reader.message("home.unknown"), "link")


_WAYS_IN = {f"way-{role}": role for role in Role}


class EstimateScreen:
    """Which parent, then each group of questions."""

    def form(self, visit: VisitState, reader: Reader) -> Form | None:
        """Give the questions of the group that stands."""
        answers = answers_of(visit, reader)
        return None if answers.role is None else group_form(answers, reader.today)

    def show(self, visit: VisitState, reader: Reader, *, in_place: bool = False) -> Shown:
        """Show the group that stands, with its buttons, or ask which parent this is."""
        answers = answers_of(visit, reader)
        if answers.role is None:
            carer = button("way-care_for", reader.message("estimate.role.care_for"), "secondary")
            ways = (ways_in_view(reader), way_in_without_income(reader), carer)
            return Shown(stack(role_heading_view(reader), *ways, link_view("cannot_be_used", reader)))
        form, problems = group_form(answers, reader.today), problems_of_group(answers, reader.today)
        typed = [part for part in form.parts if all(isinstance(question, TextField) for question in part)]
        choices = [part for part in form.parts if part not in typed]
        focused = "" if problems else answers.to_change or ""
        unknown = answers.group is Group.INCOME and answers.income_unknown
        return Shown(
            stack(
                group_heading_view(answers, reader),
                fields_view((question for part in choices for question in part), reader, problems, focused),
                notice_view("estimate.unknown", reader) if unknown else None,
                fields_view((question for part in typed for question in part), reader, problems, focused),
                _buttons(answers, reader),
                _below(answers, reader),
            ),
            tuple(wrong_in(form.asked(), reader, problems)),
        )

    def press(self, visit: VisitState, button: str, reader: Reader) -> str:
        """Go on, back, or change what is asked; once all is answered, the screen that led here, or the result."""
        answers = answers_of(visit, reader)
        answers.to_change = None
        if button in _WAYS_IN:
            answers.role = _WAYS_IN[button]
        elif button == "way-unknown":
            receive_without_income(answers)
        elif button == "back":
            answers.group = group_before(answers)
        elif button == "add-family":
            add_family(answers)
        elif button == "remove-family":
            remove_family(answers)
        elif answers.role is not None and leave_group(answers, answers.group, reader.today):
            return screen_after(answers)
        return "estimate"


def _buttons(answers: Answers, reader: Reader) -> Markup:
    """Show Continue first: pressing Enter in a field must mean going on."""
    forward = button("continue", reader.message("layout.continue"))
    back = None if answers.group == GROUPS[0] else button("back", reader.message("layout.back"), "secondary")
    shown = [render("buttons", inner=join(forward, back))]
    if answers.group is Group.CHILDREN:
        shown.append(button("add-family", reader.message("estimate.families.add"), "link"))
        if len(answers.families) > 1:
            shown.append(button("remove-family", reader.message("estimate.families.remove"), "link"))
    return stack(*shown)


def _below(answers: Answers, reader: Reader) -> Markup | None:
    if answers.group is Group.INCOME:
        return income_help_view(reader, law_of(answers, reader.today))
    return link_view("count_nights", reader, "care.link") if answers.group is Group.NIGHTS else None
