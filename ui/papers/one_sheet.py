"""The estimate on one sheet: the amount, the ways of paying, the working with its paragraphs, and what it is not."""

from datetime import date

from content import Language, day, money, quantity_in_words, step_in_words, text, whom_it_concerns, why_in_words
from logic import Arrangement, ArrangementKind, Estimate, Period
from ui.amount import Outcomes
from ui.papers.paper import Block, Grid, Heading, Paper, Points, Prose
from ui.paying import WAY_HEADS, WAYS, way_row

NOT = ("decision", "advice", "show")


def working(estimate: Estimate, language: Language) -> list[str]:
    """Write every step with what it came to and its paragraph; a child is named where there are several."""
    return [
        text(
            "one_sheet.step",
            language,
            sentence=(whom_it_concerns(step, estimate, language) + step_in_words(step, language)).rstrip(".:"),
            value=quantity_in_words(step.value, language),
            law=step.citation.text,
        )
        for step in estimate.steps
    ]


def what_it_is_not(language: Language, *more: str) -> list[Block]:
    """Say what a sheet is not; `more` names what else this one is not, first."""
    return [
        Heading(text("one_sheet.not", language)),
        Points([text(f"one_sheet.not.{line}", language) for line in (*more, *NOT)]),
    ]


def dated(language: Language, today: date) -> Prose:
    """Say when a sheet was worked out."""
    return Prose(text("one_sheet.date", language, day=day(today, language)))


def one_sheet(estimate: Estimate, outcomes: Outcomes, language: Language, today: date) -> Paper:
    """Put the sheet together for the parent whose outcomes these are; it holds no name."""
    ours = outcomes[ArrangementKind.FAMILY_BASED]
    assert isinstance(ours, Arrangement), "a family-based arrangement always applies"  # noqa: S101
    week, month, year = (
        money(ours.by_period[period].paid, language) for period in (Period.WEEK, Period.MONTH, Period.YEAR)
    )
    return Paper(
        text("one_sheet.paper", language),
        language,
        [
            Prose(text("one_sheet.amount", language, week=week), strong=True),
            Prose(text("one_sheet.longer", language, month=month, year=year)),
            Prose(why_in_words(estimate, language, nothing_due=not estimate.weekly)),
            Grid(
                text("one_sheet.ways", language),
                [text(f"compare.{head}", language) for head in WAY_HEADS],
                [way_row(text(f"way.{kind}", language), outcomes[kind], Period.WEEK, language) for kind in WAYS],
            ),
            Heading(text("one_sheet.working", language)),
            Points(working(estimate, language), numbered=True),
            *what_it_is_not(language),
            dated(language, today),
        ],
    )
