"""Asking the way finder's questions: one at a time, back without loss, every one skippable."""

from datetime import date

import streamlit as st

from logic.guidance import Asker
from presentation.forms.routes import every_way_is_open as is_open
from presentation.forms.routes import known_answers as known_to
from presentation.forms.routes import press, progress_of, route_form, route_problems
from presentation.views.markup import render
from presentation.visit.papers import Caller
from presentation.visit.role import Role
from presentation.visit.routes import WayFinding
from ui.asking import answers, ask_all, message, reader
from ui.screen import now, render_html, visit


def way_finding() -> WayFinding:
    """Give what this visit has told the way finder."""
    return visit().way_finding


def forget_way_finding() -> None:
    """Drop every answer told to the way finder."""
    visit().way_finding = WayFinding()


def only_help_stands(screen: str) -> bool:
    """Tell whether this screen shows people to call and the way out, and nothing else until the person asks."""
    return screen == "choosing" and way_finding().answers.danger_now


def known_role() -> Role | None:
    """Give which parent, or carer, the person told the way finder or the estimate they are, else None."""
    role = way_finding().answers.role
    if role is Asker.UNSAID:
        return answers().role
    return Role.RECEIVE if role is Asker.CHILD else Role(role)


def known_caller() -> Caller | None:
    """Give who the person is, one of the papers' callers, as `known_role` does but telling more than parents apart."""
    role = way_finding().answers.role
    told = role if role is Asker.CHILD else known_role()
    return Caller(told) if told else None


def every_way_is_open() -> bool:
    """Tell whether every question about safety had a plain no."""
    return is_open(way_finding(), now().date())


def known_answers() -> dict[str, str]:
    """Give what this visit told elsewhere, by the way finder's own questions."""
    return known_to(visit())


def ask_way(finding: WayFinding, today: date) -> None:
    """Draw the question that stands next with its buttons, and act on them."""
    form = route_form(finding, reader())
    if form is None:
        return
    place, of = progress_of(finding, today)
    render_html(render("markup/progress", words=message("choosing.progress", part=place, parts=of)))
    with st.form(key=f"form-way-{finding.asking}", border=False):
        for part in form.parts:
            ask_all(part, lambda: route_problems(finding))
        with st.container(key="buttons", horizontal=True):
            forward = st.form_submit_button(message("choosing.continue"), type="primary", key="way-continue")
            back = place > 1 and st.form_submit_button(message("choosing.back"), key="way-back")
        finish = st.form_submit_button(message("choosing.finish"), type="tertiary", key="way-finish")
    if forward or back or finish:
        press(finding, "continue" if forward else "back" if back else "finish", today)
        st.rerun()
