"""Moving through the groups of questions: in as one parent, forward when a group is answered, back without loss."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext

import streamlit as st

from presentation.forms.estimate import (
    GROUPS,
    add_family,
    begin_open_questions,
    group_before,
    group_form,
    leave_group,
    receive_without_income,
    remove_family,
    screen_after,
)
from presentation.forms.fields import TextField
from presentation.views.estimate import role_heading_view
from presentation.visit.estimate import Answers, Group
from presentation.visit.role import PARENTS, Role
from ui.asking import (
    answers,
    as_answered,
    ask_all,
    message,
    problems_shown,
    reader,
    render_fragment,
    render_notice,
    today,
)
from ui.screen import here, render_html, render_part, visit

Button = Callable[..., bool]
_DECIDING = ("exact_nights", "alike", "income_unknown")
"""Questions on which others hang: the whole screen is drawn anew with them."""


def _leave(estimate_answers: Answers, group: Group) -> None:
    """Go on to the next group, or to what comes after the last, when nothing in this group is wrong."""
    if leave_group(estimate_answers, group, today()):
        st.switch_page(f"{screen_after(estimate_answers)}.py")
    st.rerun()


def _render_buttons(button: Button) -> None:
    """Draw Continue and Back. Continue comes first: pressing Enter in a field must mean going on."""
    estimate_answers = answers()
    group = estimate_answers.group
    with st.container(key="buttons", horizontal=True) if group != GROUPS[0] else nullcontext():
        forward = button(message("layout.continue"), key=f"continue-{group}", type="primary", shortcut=_go_on_keys())
        back = group != GROUPS[0] and button(message("layout.back"), key=f"back-{group}")
    if forward:
        _leave(estimate_answers, group)
    if back:
        estimate_answers.group = group_before(estimate_answers)
        st.rerun()


def _go_on_keys() -> str | None:
    """Give the keys that go on, for an adviser who helps several families: the line above tells them."""
    return "alt+g" if visit().case_number else None


@contextmanager
def _typed_together() -> Iterator[None]:
    """Hold what is typed, so that it is kept together and sent by one button.

    Further buttons come after Continue, since Enter presses a form's first.
    """
    group = answers().group
    with st.form(key=f"form-{group}", border=False):
        yield
        _render_buttons(st.form_submit_button)
        if group is Group.CHILDREN:
            _render_family_buttons()


def _render_family_buttons() -> None:
    """Offer to add the children of one more receiving parent, or to take the last one away."""
    estimate_answers = answers()
    if st.form_submit_button(message("estimate.families.add"), key="add-family", type="tertiary"):
        add_family(estimate_answers)
        st.rerun()
    if len(estimate_answers.families) > 1 and st.form_submit_button(
        message("estimate.families.remove"), key="remove-family", type="tertiary"
    ):
        remove_family(estimate_answers)
        st.rerun()


def ask_group() -> None:
    """Draw the questions of the group that stands: what is chosen at once, what is typed together with Continue."""
    estimate_answers = answers()
    typed = []
    for part in as_answered(lambda: group_form(estimate_answers, today()).parts):
        if all(isinstance(question, TextField) for question in part):
            typed.append(part)
        elif part[0].name in _DECIDING:
            ask_all(part, problems_shown)
        else:
            render_part(ask_all, part, problems_shown)
    if estimate_answers.group is Group.INCOME and estimate_answers.income_unknown:
        render_notice("estimate.unknown")
    if typed:
        with _typed_together():
            for part in typed:
                ask_all(part, problems_shown)
    else:
        _render_buttons(st.button)


def render_way_to_the_amount() -> None:
    """Draw the first way in on home: working out an amount, as one parent or the other."""
    with st.container(key="door-amount"):
        render_fragment("home-amount")
        render_ways_in()


def render_ways_in() -> None:
    """Draw the ways in: each remembers what it says, one that the income is not known, and opens the questions."""
    with st.container(key="ways-in", horizontal=True):
        for role in PARENTS:
            if st.button(message(f"home.{role}"), key=f"way-{role}", type="primary"):
                answers().role = role
                st.switch_page("estimate.py")
    if st.button(message("home.unknown"), key="way-unknown", type="tertiary"):
        receive_without_income(answers())
        st.switch_page("estimate.py")


def ask_role() -> None:
    """Ask which parent this is, or whether a carer, of someone who did not come by way of Home."""
    render_html(role_heading_view(reader()))
    render_ways_in()
    if st.button(message("estimate.role.care_for"), key="way-care_for"):
        answers().role = Role.CARE_FOR
        st.rerun()


def render_open_questions() -> None:
    """Say that answers are missing, and lead to the first of them."""
    render_fragment("open")
    if st.button(message("result.open.go"), key="open", type="primary"):
        begin_open_questions(answers(), here(), today())
        st.switch_page("estimate.py")
