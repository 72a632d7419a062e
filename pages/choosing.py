"""Which way: a few skippable questions, then the ways that could fit, safety first."""

import streamlit as st

from content import text
from presentation.views.routes import danger_view, route_opening_view, routes_view, taken_view
from ui import asking, guidance, screen

language, today = screen.language(), screen.now().date()
finding = guidance.way_finding()
finding.take(guidance.known_answers(), today)


def ask_for_help(key: str) -> None:
    """Show the button that leads to people to call."""
    if st.button(text("choosing.danger.button", language), key=key, type="tertiary"):
        finding.tell("danger_now", True)
        st.rerun()


def render_routes() -> None:
    """Show the ways, and the buttons back to the questions. Whoever has read to their end need not go back for help."""
    screen.render_html(routes_view(finding, asking.reader()))
    with st.container(key="buttons", horizontal=True):
        if finding.has_more(today) and st.button(
            text("choosing.more.questions", language), key="way-more", type="primary"
        ):
            finding.go_on_with_more(today)
            st.rerun()
        if st.button(text("choosing.change", language), key="way-change"):
            finding.go_back(today)
            st.rerun()
        if st.button(text("choosing.clear", language), key="way-clear"):
            guidance.forget_way_finding()
            st.rerun()


def render_danger() -> None:
    """Show help and nothing else until the person asks for more."""
    screen.render_html(danger_view(finding, asking.reader()))
    if st.button(text("choosing.danger.go_on", language), key="way-go-on"):
        finding.tell("danger_now", False)
        st.rerun()


if finding.answers.danger_now:
    render_danger()
else:
    screen.render_html(route_opening_view(finding, asking.reader()), step=str(finding.asking))
    ask_for_help("way-danger")
    if finding.asking is None:
        render_routes()
    else:
        guidance.ask_way(finding, today)
    screen.render_html(taken_view(finding, asking.reader()))
    if finding.taken and st.button(text("choosing.all_anew", language), key="way-all-anew", type="tertiary"):
        finding.answer_all_anew(today)
        st.rerun()
    if finding.asking is None:
        ask_for_help("way-danger-below")
