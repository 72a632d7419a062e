"""The estimate on one sheet: the amount, the ways of paying, the working with its paragraphs, and what it is not."""

from datetime import date

from content import Language, day, has_text, money, text
from logic import Arrangement, ArrangementKind, Estimate, NotApplicable, Period
from ui.amount import Outcomes, whom_it_concerns, written
from ui.papers.paper import Block, Grid, Heading, Paper, Points, Prose
from ui.paying import WAYS

NOT = ("decision", "advice", "show")
HEADS = ("way", "paid", "received", "fee_paid", "fee_taken")


def _row(kind: ArrangementKind, outcome: Arrangement | NotApplicable, language: Language) -> list[str]:
    name = text(f"way.{kind}", language)
    if isinstance(outcome, NotApplicable):
        return [name, text(f"not_applicable.{outcome.reason}", language), "–", "–", "–"]
    week = outcome.by_period[Period.WEEK]
    amounts = (week.paid, week.received, week.fee_paid, week.fee_taken)
    return [name, *(money(amount, language) for amount in amounts)]


def working(estimate: Estimate, language: Language) -> list[str]:
    """Write every step with what it came to and its paragraph; a child is named where there are several."""
    return [
        text(
            "one_sheet.step",
            language,
            sentence=(
                whom_it_concerns(step, estimate)
                + text(f"step.{step.rule}", language, **{name: written(read) for name, read in step.reads.items()})
            ).rstrip(".:"),
            value=written(step.value),
            law=step.citation.text,
        )
        for step in estimate.steps
    ]


def _why(estimate: Estimate, language: Language) -> str:
    """Give the sentence that says which rate it is, its bold marks taken off."""
    step = next(step for step in reversed(estimate.steps) if has_text(f"why.{step.rule}", language))
    read = {name: written(value, exact=False) for name, value in step.reads.items()}
    return text(f"why.{step.rule}", language, **read).replace("**", "")


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
            Prose(_why(estimate, language)),
            Grid(
                text("one_sheet.ways", language),
                [text(f"compare.{head}", language) for head in HEADS],
                [_row(kind, outcomes[kind], language) for kind in WAYS],
            ),
            Heading(text("one_sheet.working", language)),
            Points(working(estimate, language), numbered=True),
            *what_it_is_not(language),
            dated(language, today),
        ],
    )
