"""What is left in two homes, and what arrives by which way: sums from figures a person types."""

import html
from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

import streamlit as st

from content import money, percent, text
from logic import ArrangementKind, ArrivingShare, Home, HomesLeft, Law, LogicError, parse_money
from logic import share_where_both_bring_the_same as meeting_share
from ui.paper_fields import ask_line, kept
from ui.paper_letters import show_error
from ui.tables import show_amounts
from ui.visit import language
from ui.ways import WAYS

COLLECTED = ("100", "90", "50", "0")
FIGURES = ("collected", "children", "any")


def _pounds(amount: Decimal) -> str:
    return money(amount, language())


def _ask_pounds(paper: str, name: str, label: str, wrong: str) -> Decimal | None:
    """Ask for pounds; None while nothing, or no sum, is typed."""
    typed = ask_line(paper, name, label)
    if not typed:
        return None
    try:
        return parse_money(typed)
    except LogicError:
        show_error(wrong, wrong=True)
        return None


def ask_home(whose: str) -> Home | None:
    """Ask what comes into a home in a month and what it costs; None until both are typed."""
    came, costs = (
        _ask_pounds("both_homes", f"{whose}_{part}", f"both_homes.ask.{whose}_{part}", "both_homes.wrong")
        for part in ("in", "costs")
    )
    return None if came is None or costs is None else Home(came, costs)


def show_homes(left: Mapping[ArrangementKind, HomesLeft]) -> None:
    """Draw what each home has left under each way of paying."""
    spoken = language()
    heads = [text(f"both_homes.head.{head}", spoken) for head in ("way", "paying", "receiving")]
    rows = [
        (text(f"way.{kind}", spoken), _pounds(left[kind].paying), _pounds(left[kind].receiving))
        for kind in WAYS
        if kind in left
    ]
    show_amounts(text("both_homes.caption", spoken), heads, rows)
    st.html(f"<p>{html.escape(text('both_homes.note', spoken))}</p>")


def ask_weekly(first: Decimal | None) -> Decimal | None:
    """Ask for the maintenance of a week; what the estimate came to stands first."""
    if first is not None:
        kept("arriving").setdefault("weekly", str(first))
    return _ask_pounds("arriving", "weekly", "arriving.weekly", "arriving.wrong")


def ask_collected() -> Fraction:
    """Ask how much would come through Collect and Pay; all of it until somebody says otherwise."""
    spoken, memory = language(), kept("arriving")
    memory["collected"] = st.radio(
        text("arriving.collected", spoken),
        COLLECTED,
        index=COLLECTED.index(memory.get("collected", COLLECTED[0])),
        format_func=lambda share: text(f"arriving.collected.{share}", spoken),
        key=f"arriving-collected-{spoken}",
    )
    return Fraction(int(memory["collected"]), 100)


def show_arriving(rows: Sequence[ArrivingShare], law: Law) -> None:
    """Draw both ways beside each other for each share of Direct Pay that arrives, for both parents."""
    spoken = language()
    st.html(f"<p>{text('arriving.meet', spoken, share=percent(meeting_share(law), spoken))}</p>")
    heads = [text(f"arriving.head.{head}", spoken) for head in ("share", "direct", "through", "difference")]
    show_amounts(
        text("arriving.caption", spoken),
        heads,
        [
            (percent(row.share, spoken), _pounds(row.direct_pay), _pounds(row.collect_and_pay), _pounds(row.difference))
            for row in rows
        ],
    )
    paid = text(
        "arriving.paid", spoken, direct=_pounds(rows[0].direct_pay), through=_pounds(rows[0].paid_through_the_service)
    )
    st.html(f"<p>{html.escape(paid)}</p>")


def show_published_figures() -> None:
    """Draw the published figures on what arrives, each with its date."""
    spoken = language()
    items = "".join(f"<li>{html.escape(text(f'arriving.figures.{figure}', spoken))}</li>" for figure in FIGURES)
    st.html(
        f"<h2>{text('arriving.figures', spoken)}</h2><ul>{items}</ul><p>{text('arriving.figures.note', spoken)}</p>"
    )
