"""What the answers come to: the amount, what is still open, and the dates of the rules."""

import html

import streamlit as st

from content import day, rich
from logic import Arrangement, ArrangementKind, Estimate, Period, compare
from ui.answers import ROLES, Role, answers, waiting_group
from ui.put import put
from ui.questions import say
from ui.show import show
from ui.visit import language
from ui.ways import mine, pounds
from ui.working import why


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


def _paragraphs(lines: list[str]) -> str:
    return "".join(f"<p>{html.escape(line)}</p>" for line in lines)


def _of_each(estimate: Estimate) -> list[str]:
    """Say what each receiving parent gets, when there are several."""
    if len(estimate.receiving_parents) == 1:
        return []
    receiving = answers().role is Role.RECEIVE
    lines = [
        say("result.each.you" if receiving and at == 0 else "result.each", number=at + 1, amount=pounds(parent.weekly))
        for at, parent in enumerate(estimate.receiving_parents)
    ]
    return [*lines, say("result.whole.receive", amount=pounds(estimate.weekly))] if receiving else lines


def show_amount(estimate: Estimate) -> None:
    """Draw the amount by week, month and year, and the sentence that says which rate it is and why."""
    ours = mine(compare(estimate))[ArrangementKind.FAMILY_BASED]
    assert isinstance(ours, Arrangement), "a family-based arrangement always applies"  # noqa: S101
    week, month, year = (ours.by_period[period].paid for period in (Period.WEEK, Period.MONTH, Period.YEAR))
    if week:
        amount = rich("result.week", language(), amount=pounds(week))
        figures = f'<p>{html.escape(say("result.amount"))}</p><p class="amount">{amount}</p>' + _paragraphs(
            [say("result.longer", month=pounds(month), year=pounds(year)), *_of_each(estimate)]
        )
    else:
        figures = f'<p class="amount">{html.escape(say("result.amount.none"))}</p>' + _paragraphs(_of_each(estimate))
    put(f'<div class="answer" role="status">{figures}<p>{why(estimate)}</p></div>')


def show_rules_date(estimate: Estimate) -> None:
    """Say which rules were used, and for which day."""
    spoken, begins = language(), estimate.law.begins
    assert begins is not None, "law in force has begun"  # noqa: S101
    dates = {"begins": day(begins, spoken), "on": day(estimate.on, spoken)}
    put(f'<p class="soft">{rich("result.rules", spoken, **dates)}</p>')
