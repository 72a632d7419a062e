"""What would be due at incomes a person can picture, when nobody knows the real one."""

import html

import streamlit as st

from content import day
from logic import (
    Arrangement,
    ArrangementKind,
    Circumstances,
    Estimate,
    IncomeRange,
    Period,
    RangeEntry,
    ReferenceIncome,
    WarningCode,
    compare,
    estimate_range,
)
from ui.amount import mine, show_warnings, show_working
from ui.asking import answers, choice_key, income_hints, income_is_open, say, show_notice, show_text
from ui.screen import language, pounds, put, show_amounts, visit
from ui.situation import outside

OF_THE_FIXED_AMOUNT = (WarningCode.DEFAULT_RATE_DIFFERS_FROM_GUIDANCE, WarningCode.NORTHERN_IRELAND_FIGURE_UNCONFIRMED)


def range_of(found: Circumstances) -> IncomeRange:
    """Work a family out at each reference income."""
    hints = income_hints(answers())
    return estimate_range(found, hints.hours, hints.guess)


def ask_income_to_look_at(found: Circumstances) -> Circumstances:
    """Give the family with one income: its own, or the one of the range that a person picks where nobody knows it."""
    if not income_is_open(found):
        return found
    entries = range_of(found).entries
    named = {
        entry.reference: say("explore.income.at", name=_named(entry), yearly=pounds(entry.yearly)) for entry in entries
    }
    usual = ReferenceIncome.MEDIAN_FULL_TIME
    kept = visit().looked_at.income or usual  # by its name: its place moves when hours or a guess are told
    references = list(named)
    picked = st.radio(
        say("explore.income"),
        references,
        index=references.index(kept if kept in named else usual),
        format_func=named.__getitem__,
        key=choice_key("explore-income"),
    )
    visit().looked_at.income = picked
    return next(entry.estimate.circumstances for entry in entries if entry.reference is picked)


def _paid(worked_out: Estimate, kind: ArrangementKind, period: Period) -> tuple[str, str]:
    """Write what is paid and what arrives, of this visit's parent."""
    outcome = mine(compare(worked_out, outside()))[kind]
    if not isinstance(outcome, Arrangement):
        return say(f"not_applicable.{outcome.reason}"), "–"
    payments = outcome.by_period[period]
    return pounds(payments.paid), pounds(payments.received)


def _named(entry: RangeEntry) -> str:
    return say(f"range.{entry.reference}")


def show_range(found: IncomeRange) -> None:
    """Draw the amounts by week and month at each income, where the incomes come from, and the fixed amount."""
    show_notice("range.lead")
    rows = [
        [
            _named(entry),
            pounds(entry.yearly),
            *(_paid(entry.estimate, ArrangementKind.FAMILY_BASED, period)[0] for period in (Period.WEEK, Period.MONTH)),
        ]
        for entry in found.entries
    ]
    heads = [say(f"range.{head}") for head in ("income", "yearly", "week", "month")]
    show_amounts(say("range.caption"), heads, rows)
    _show_default(found)
    _show_sources(found)


def show_range_workings(found: IncomeRange) -> None:
    """Keep how each amount was worked out behind a click."""
    for entry in found.entries:
        with st.expander(say("range.working", income=_named(entry))):
            show_working(entry.estimate)
            show_warnings(entry.estimate)


def _show_default(found: IncomeRange) -> None:
    amount = _paid(found.default, ArrangementKind.FAMILY_BASED, Period.WEEK)[0]
    show_text("range.default", amount=amount)
    for warning in found.default.warnings:
        if warning in OF_THE_FIXED_AMOUNT:
            show_text(f"warning.{warning}")


def _show_sources(found: IncomeRange) -> None:
    """List where each income comes from; a source's own title stays in its own language."""
    spoken = language()
    told = [(_named(entry), entry.source) for entry in found.entries if entry.source]
    told.append((say("range.default.name"), found.default_source))
    items = "".join(
        f'<li>{html.escape(name)}: <a href="{html.escape(source.url)}" rel="noreferrer" lang="en">'
        f"{html.escape(source.text)}</a> ({html.escape(day(source.dated, spoken))})</li>"
        for name, source in told
    )
    summary = html.escape(say("range.sources"))
    put(f'<details class="more"><summary>{summary}</summary><ul>{items}</ul></details>')


def show_range_of_ways(found: IncomeRange, period: Period) -> None:
    """Draw what the ways of paying leave at each income: without fees, and with those of Collect and Pay."""
    rows = [
        [
            _named(entry),
            _paid(entry.estimate, ArrangementKind.FAMILY_BASED, period)[0],
            *_paid(entry.estimate, ArrangementKind.COLLECT_AND_PAY, period),
        ]
        for entry in found.entries
    ]
    heads = [say(f"range.{head}") for head in ("income", "no_fees", "collect_paid", "collect_received")]
    show_amounts(say(f"compare.caption.{period}"), heads, rows)
