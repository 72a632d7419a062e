"""Which way: a few skippable questions, then the ways that could fit, safety first."""

import streamlit as st

from content import SOURCES, day, fragment, own_helpline, people_html, text
from logic.guidance import choose
from ui import guidance, screen

spoken = screen.language()
finding = guidance.way_finding()
now = screen.now()
choice = choose(finding.answers, now.date())
checked = SOURCES["abuse-act"].seen
words = guidance.choice_words(choice, finding.answers.role, spoken, checked)
nation = guidance.nation_of(finding.answers)
own = own_helpline(screen.shown_at().host, spoken, now)


def show_ways() -> None:
    """Show the ways, and the buttons back to the questions."""
    screen.render_html(
        fragment(
            "choosing-answer",
            spoken,
            "choosing",
            shown_at=screen.shown_at(),
            values={
                "words": words,
                "own": own,
                "people": people_html(choice.people, nation, spoken, now),
                "private": guidance.every_way_is_open(),
                "shown": guidance.people_shown(nation),
                "checked_on": day(checked, spoken),
            },
        )
    )
    with st.container(key="buttons", horizontal=True):
        if st.button(text("choosing.change", spoken), key="way-change"):
            finding.go_back(now.date())
            st.rerun()
        if st.button(text("choosing.clear", spoken), key="way-clear"):
            guidance.forget_way_finding()
            st.rerun()


def show_danger() -> None:
    """Show help and nothing else until the person asks for more."""
    people = people_html(choice.people, nation, spoken, now, level=2)
    values = {"choice": choice, "own": own, "people": people, "plain": False}
    screen.render_html(fragment("choosing-danger", spoken, "choosing", values=values))
    if st.button(text("choosing.danger.go_on", spoken), key="way-go-on"):
        finding.tell("danger_now", False)
        st.rerun()


if finding.answers.danger_now:
    show_danger()
else:
    at_start = {"start": guidance.at_first_question(finding)}
    screen.render_html(fragment("choosing", spoken, "choosing", values=at_start, shown_at=screen.shown_at()))
    if finding.asking is None:
        show_ways()
    else:
        guidance.ask_way(finding, now.date())
    if st.button(text("choosing.danger.button", spoken), key="way-danger"):
        finding.tell("danger_now", True)
        st.rerun()
