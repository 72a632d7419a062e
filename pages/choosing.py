"""Which way: a few skippable questions, then the ways that could fit, safety first."""

import streamlit as st

import ui
from content import SOURCES, day, fragment, own_helpline, people_html, text
from logic.choosing import choose

spoken = ui.language()
finding = ui.way_finding()
now = ui.now()
choice = choose(finding.answers, now.date())
checked = SOURCES["abuse-act"].seen
words = ui.choice_words(choice, finding.answers.role, spoken, checked)
nation = ui.nation_of(finding.answers)
own = own_helpline(ui.shown_at().host, spoken, now)


def show_ways() -> None:
    """Show the ways, and the buttons back to the questions."""
    ui.put(
        fragment(
            "choosing-answer",
            spoken,
            "choosing",
            shown_at=ui.shown_at(),
            values={
                "words": words,
                "own": own,
                "people": people_html(choice.people, nation, spoken, now),
                "private": ui.every_way_is_open(),
                "shown": ui.people_shown(nation),
                "checked_on": day(checked, spoken),
            },
        )
    )
    with st.container(key="buttons", horizontal=True):
        if st.button(text("choosing.change", spoken), key="way-change"):
            finding.go_back(now.date())
            st.rerun()
        if st.button(text("choosing.clear", spoken), key="way-clear"):
            ui.forget_way_finding()
            st.rerun()


def show_danger() -> None:
    """Show help and nothing else until the person asks for more."""
    people = people_html(choice.people, nation, spoken, now, level=2)
    values = {"choice": choice, "own": own, "people": people, "plain": False}
    ui.put(fragment("choosing-danger", spoken, "choosing", values=values))
    if st.button(text("choosing.danger.go_on", spoken), key="way-go-on"):
        finding.tell("danger_now", False)
        st.rerun()


if finding.answers.danger_now:
    show_danger()
else:
    at_start = {"start": ui.at_first_question(finding)}
    ui.put(fragment("choosing", spoken, "choosing", values=at_start, shown_at=ui.shown_at()))
    if finding.asking is None:
        show_ways()
    else:
        ui.ask_way(finding, now.date())
    if st.button(text("choosing.danger.button", spoken), key="way-danger"):
        finding.tell("danger_now", True)
        st.rerun()
