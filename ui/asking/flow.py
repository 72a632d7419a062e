"""Moving through the groups of questions: in as one parent, forward when a group is answered, back without loss."""

import html
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext

import streamlit as st

from logic import Circumstances
from presentation.visit import Answers, FamilyAnswers, Group
from ui.asking.answers import GROUPS, ROLES, answers
from ui.asking.questions import say
from ui.asking.reading import group_of, read, waiting_group
from ui.asking.show import show
from ui.screen import put

Button = Callable[..., bool]


def _leave(given: Answers, group: Group) -> None:
    """Go on to the next group, or to the result, when nothing in this group is wrong."""
    given.checked.add(group)
    found = read(given)
    waiting = set() if isinstance(found, Circumstances) else {group_of(path) for path in found}
    if group not in waiting:
        following = GROUPS[GROUPS.index(group) + 1 :]
        if not waiting:
            given.group = GROUPS[0]
            st.switch_page("result.py")
        given.group = next((later for later in following if later in waiting or later not in given.checked), GROUPS[0])
    st.rerun()


def show_buttons(button: Button) -> None:
    """Draw Continue and Back. Continue comes first: pressing Enter in a field must mean going on."""
    given = answers()
    group = given.group
    with st.container(key="buttons", horizontal=True) if group != GROUPS[0] else nullcontext():
        forward = button(say("frame.continue"), key=f"continue-{group}", type="primary")
        back = group != GROUPS[0] and button(say("frame.back"), key=f"back-{group}")
    if forward:
        _leave(given, group)
    if back:
        given.group = GROUPS[GROUPS.index(group) - 1]
        st.rerun()


@contextmanager
def group_form(and_then: Callable[[Button], None] | None = None) -> Iterator[None]:
    """Hold a group's fields, so that what is typed is kept together and sent by one button.

    `and_then` draws further buttons after Continue, since Enter presses a form's first.
    """
    with st.form(key=f"form-{answers().group}", border=False):
        yield
        show_buttons(st.form_submit_button)
        if and_then:
            and_then(st.form_submit_button)


def show_family_buttons(button: Button) -> None:
    """Offer to add the children of one more receiving parent, or to take the last one away."""
    families = answers().families
    if button(say("estimate.families.add"), key="add-family", type="tertiary"):
        families.append(FamilyAnswers())
        st.rerun()
    if len(families) > 1 and button(say("estimate.families.remove"), key="remove-family", type="tertiary"):
        families.pop()
        st.rerun()


def show_income_known_button(button: Button) -> None:
    """Offer to go on without the income, or to type it after all; what was typed is kept."""
    given = answers()
    words = "estimate.unknown.undo" if given.income_unknown else "estimate.unknown.go"
    if button(say(words), key="income-unknown", type="tertiary"):
        given.income_unknown = not given.income_unknown
        st.rerun()


def show_ways_in() -> None:
    """Draw the two ways in: each remembers which parent this is and opens the questions."""
    with st.container(key="ways-in", horizontal=True):
        for role in ROLES:
            if st.button(say(f"home.{role}"), key=f"way-{role}", type="primary"):
                answers().role = role
                st.switch_page("estimate.py")


def ask_role() -> None:
    """Ask which parent this is, of someone who did not come by way of Home."""
    put(f"<h1>{html.escape(say('estimate.role.heading'))}</h1>")
    show_ways_in()


def show_open_questions() -> None:
    """Say that answers are missing, and lead to the first of them."""
    show("open")
    if st.button(say("result.open.go"), key="open", type="primary"):
        answers().group = waiting_group()
        st.switch_page("estimate.py")
