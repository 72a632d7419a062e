"""The estimate on one sheet: the amount, the ways of paying, the working with its paragraphs, and what it is not."""

from collections.abc import Iterator, Sequence
from datetime import date

from content import Language, day, family_name, money, text
from content.loaders.steps import (
    leads_on,
    other_reading,
    quantity_in_words,
    step_in_words,
    whom_it_concerns,
    why_in_words,
)
from logic.arrangements import Arrangement, NotApplicable
from logic.calculation import Estimate, Step
from logic.codes import ArrangementKind, Period, WarningCode
from logic.eligibility import Eligibility
from presentation.papers.paper import (
    DASH,
    Grid,
    GridRow,
    Heading,
    LabelledLine,
    Pairs,
    Paper,
    PaperBlock,
    Points,
    Prose,
    pounds,
)
from presentation.views.arrangements import WAY_HEADS, WAYS
from presentation.views.estimate import Outcomes

NOT = ("decision", "advice", "show")


def working(estimate: Estimate, language: Language, families: Sequence[str] = ()) -> list[str]:
    """Write every step with what it came to and its paragraph; a child and a family are named where there are several.

    `families` are the names that were picked for them.
    """
    return [_step(step, estimate, language, families) for step in estimate.steps]


def _step(step: Step, estimate: Estimate, language: Language, families: Sequence[str]) -> str:
    sentence = step_in_words(step, language)
    return text(
        "one_sheet.step.leads_on" if leads_on(sentence) else "one_sheet.step",
        language,
        sentence=(whom_it_concerns(step, estimate, language, families=families) + sentence).rstrip(".:"),
        value=quantity_in_words(step.value, language),
        law=step.citation.text,
    )


def what_it_is_not(language: Language, *more: str) -> list[PaperBlock]:
    """Say what a sheet is not; `more` names what else this one is not, first."""
    return [
        Heading(text("one_sheet.not", language)),
        Points([text(f"one_sheet.not.{line}", language) for line in (*more, *NOT)]),
    ]


def dated(language: Language, today: date) -> Prose:
    """Say when a sheet was worked out."""
    return Prose(text("one_sheet.date", language, day=day(today, language)))


def service_barred(
    eligibility: Eligibility | None, language: Language, code: str = "one_sheet.outside"
) -> list[PaperBlock]:
    """Say first that the service cannot take the case, and from when it can if nothing but time is in the way.

    Of the bar itself a sheet says no more than beside each way: not what to do about it, which is for the screen alone.
    """
    if eligibility is None or not eligibility.bars:
        return []
    said: list[PaperBlock] = [Prose(text(code, language), strong=True)]
    until = eligibility.bars[0].until
    if len(eligibility.bars) == 1 and until is not None:
        said.append(Prose(text("choosing.opens_on", language, day=day(until, language))))
    return said


def reference_line(language: Language) -> LabelledLine:
    """Give a line for the reference of a case, to fill in by hand."""
    return LabelledLine(text("one_sheet.reference", language))


def what_was_answered(answers: Sequence[tuple[str, str]], language: Language) -> list[PaperBlock]:
    """Set out the answers that a sheet goes by; nothing when none are given."""
    return [Heading(text("one_sheet.answers", language)), Pairs(answers)] if answers else []


def _way(kind: ArrangementKind, outcome: Arrangement | NotApplicable, language: Language) -> GridRow:
    """Write one way of paying under `WAY_HEADS`: its amounts of a week, or why it does not apply."""
    name = text(f"way.{kind}", language)
    if isinstance(outcome, NotApplicable):
        return [f"{name}: {text(f'not_applicable.{outcome.reason}', language)}", *[DASH] * (len(WAY_HEADS) - 1)]
    return [name, *(pounds(amount, language) for amount in outcome.by_period[Period.WEEK])]


def _ways(outcomes: Outcomes, each: Sequence[Outcomes], language: Language, families: Sequence[str]) -> Iterator[Grid]:
    """Set the ways of paying out: for each of several families where they are told apart, else once."""
    caption = text("one_sheet.ways", language)
    named = [
        (
            text(
                "compare.caption.family",
                language,
                family=family_name(at, language, begins=True, picked=families),
                caption=caption,
            ),
            one,
        )
        for at, one in enumerate(each)
    ]
    heads = [text(f"compare.{head}", language) for head in WAY_HEADS]
    for name, one in named or [(caption, outcomes)]:
        yield Grid(name, heads, [_way(kind, one[kind], language) for kind in WAYS])


def _who_pays_whom(
    estimate: Estimate, ours: Arrangement, language: Language, families: Sequence[str]
) -> list[PaperBlock]:
    """Say who pays whom; of each of several families, what it is paid, where the sheet is of them all."""
    week = ours.by_period[Period.WEEK].paid
    each = [parent.weekly for parent in estimate.receiving_parents]
    if not week:
        return []
    if len(each) == 1 or week != estimate.weekly:
        return [Prose(text("one_sheet.who", language))]
    return [
        Prose(text("one_sheet.who.several", language)),
        Points(
            [
                text(
                    "one_sheet.who.each",
                    language,
                    family=family_name(at, language, begins=True, picked=families),
                    amount=money(weekly, language),
                )
                for at, weekly in enumerate(each)
            ]
        ),
    ]


def warning_in_words(estimate: Estimate, warning: WarningCode, language: Language, at: int | None) -> str:
    """Give a warning's sentence, with both amounts where a doubt of the law gives this reader another one."""
    return text(f"warning.{warning}", language) + other_reading(estimate, warning, language, at)


def what_may_differ(
    estimate: Estimate, warnings: Sequence[WarningCode], language: Language, at: int | None
) -> list[PaperBlock]:
    """Say what could make the real figure differ, by what the case's own facts add; nothing when they add nothing."""
    if not warnings:
        return []
    points = Points([warning_in_words(estimate, warning, language, at) for warning in warnings])
    return [Heading(text("result.differ.heading", language)), points]


def _amount(estimate: Estimate, ours: Arrangement, language: Language) -> list[PaperBlock]:
    week, month, year = (ours.by_period[period].paid for period in (Period.WEEK, Period.MONTH, Period.YEAR))
    if not week:
        to_another = ".receive" if estimate.weekly else ""
        return [Prose(text(f"result.amount.none{to_another}", language) + ".", strong=True)]
    return [
        Prose(text("one_sheet.amount", language, week=money(week, language)), strong=True),
        Prose(text("one_sheet.longer", language, month=money(month, language), year=money(year, language))),
    ]


def one_sheet(
    estimate: Estimate,
    outcomes: Outcomes,
    language: Language,
    today: date,
    *,
    at: int | None = None,
    eligibility: Eligibility | None = None,
    answers: Sequence[tuple[str, str]] = (),
    families: Sequence[str] = (),
    each: Sequence[Outcomes] = (),
) -> Paper:
    """Put the sheet together for the parent whose outcomes these are; it holds no name but those picked for families.

    `at` is the place of the receiving parent who reads, or None for the paying parent.
    `eligibility` is the answer on whether the service can take the case, where it was asked. `answers` are what the
    estimate goes by, each with its label. `families` are the names that were picked for them, and `each` the outcomes
    of each of several, for who pays them all.
    """
    ours = outcomes[ArrangementKind.FAMILY_BASED]
    assert isinstance(ours, Arrangement), "a family-based arrangement always applies"  # noqa: S101
    return Paper(
        text("one_sheet.paper", language),
        language,
        [
            *service_barred(eligibility, language),
            *_amount(estimate, ours, language),
            *_who_pays_whom(estimate, ours, language, families),
            reference_line(language),
            Prose(why_in_words(estimate, language, nothing_due=not ours.by_period[Period.WEEK].paid)),
            *_ways(outcomes, each, language, families),
            *what_was_answered(answers, language),
            Heading(text("one_sheet.working", language)),
            Points(working(estimate, language, families), numbered=True),
            *what_may_differ(estimate, estimate.warnings, language, at),
            *what_it_is_not(language),
            dated(language, today),
        ],
    )
