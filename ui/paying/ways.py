"""The three ways of paying, side by side: the table, the bars, and what each way needs."""

import html
from decimal import Decimal

import streamlit as st

from content import Language, money, text
from logic import PERIODS_SHOWN, Arrangement, ArrangementKind, NotApplicable, Payments, Period
from ui.amount import Outcomes
from ui.asking import choice_key, say
from ui.screen import language, pounds, show_amounts, show_words, visit

# The way that needs the least contact comes first. Money plays no part in the order.
WAYS = (ArrangementKind.COLLECT_AND_PAY, ArrangementKind.DIRECT_PAY, ArrangementKind.FAMILY_BASED)
HEADS = ("way", *Payments._fields)
NEEDS = ("contact", "known", "enforce", "choose", "start")
BAR_WIDTH = 640
BAR_HEIGHT = 28


def way_row(name: str, outcome: Arrangement | NotApplicable, period: Period, spoken: Language) -> list[str]:
    """Write one way of paying as a row under `HEADS`: its amounts in one period, or why it does not apply."""
    if isinstance(outcome, NotApplicable):
        return [f"{name}: {text(f'not_applicable.{outcome.reason}', spoken)}", *["–"] * len(Payments._fields)]
    return [name, *(money(amount, spoken) for amount in outcome.by_period[period])]


def show_ways(outcomes: Outcomes, period: Period) -> None:
    """Draw the table of what each way leaves both parents, in one period."""
    rows = [way_row(say(f"way.{kind}"), outcomes[kind], period, language()) for kind in WAYS]
    show_amounts(say(f"compare.caption.{period}"), [say(f"compare.{head}") for head in HEADS], rows)


def _bar(kind: ArrangementKind, payments: Payments, longest: Decimal) -> str:
    """Draw one way's payments as lengths end to end, what arrives and each side's fee, under the same in words."""
    start, rectangles = Decimal(0), []
    for look, amount in (("a", payments.received), ("b", payments.fee_taken), ("c", payments.fee_paid)):
        length = amount / longest * BAR_WIDTH
        if length:
            rectangles.append(
                f'<rect class="{look}" x="{start:.1f}" y="0" width="{length:.1f}" height="{BAR_HEIGHT}"/>'
            )
        start += length
    words = say(
        "compare.bar",
        way=say(f"way.{kind}"),
        received=pounds(payments.received),
        fees=pounds(payments.fee_paid + payments.fee_taken),
    )
    return (
        f'<p>{html.escape(words)}</p><svg aria-hidden="true" viewBox="0 0 {BAR_WIDTH} {BAR_HEIGHT}" '
        f'preserveAspectRatio="none">{"".join(rectangles)}</svg>'
    )


def show_bars(outcomes: Outcomes, period: Period) -> None:
    """Draw the same amounts as bars, each under its words."""
    shown = {
        kind: outcome.by_period[period]
        for kind in WAYS
        if isinstance(outcome := outcomes[kind], Arrangement) and outcome.by_period[period].paid
    }
    if not shown:
        return
    longest = max(payments.paid for payments in shown.values())
    bars = "".join(_bar(kind, payments, longest) for kind, payments in shown.items())
    keys = "".join(
        f'<li class="{look}">{html.escape(say(f"compare.key.{name}"))}</li>'
        for look, name in (("a", "received"), ("b", "fee_taken"), ("c", "fee_paid"))
    )
    st.markdown(
        f'<div class="bars">{bars}<ul class="key" aria-hidden="true">{keys}</ul></div>',
        unsafe_allow_html=True,  # st.html takes svg away; everything in it is our own, and escaped
    )


def show_needs() -> None:
    """Draw what each way needs besides money."""
    heads = [say("compare.needs.need"), *(say(f"way.{kind}") for kind in WAYS)]
    rows = [[say(f"need.{need}"), *(say(f"need.{need}.{kind}") for kind in WAYS)] for need in NEEDS]
    show_words(say("compare.needs.caption"), heads, rows)


def ask_period() -> Period:
    """Ask for how long a time the amounts should be shown; a month until somebody chooses."""
    chosen = st.radio(
        say("compare.period"),
        PERIODS_SHOWN,
        index=PERIODS_SHOWN.index(visit().looked_at.period),
        format_func={period: say(f"period.{period}") for period in PERIODS_SHOWN}.__getitem__,
        key=choice_key("ask-period-shown"),
        horizontal=True,
    )
    visit().looked_at.period = chosen
    return chosen
