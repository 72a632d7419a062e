"""How an amount was worked out: every step, and what could make the real figure differ."""

from typing import NamedTuple

from markupsafe import Markup

from content.loaders.steps import leads_on, other_reading, quantity_in_words, step_in_words, whom_it_concerns
from logic.calculation import Estimate, Step
from logic.rule_registry import Rule
from presentation.reader import Reader
from presentation.views.markup import render


class _Sentence(NamedTuple):
    """One step in words: whom it concerns, its sentence, what it came to, its paragraph of law."""

    about: str
    sentence: str
    leads_on: bool
    value: str
    url: str
    law: str


def _sentence_of(step: Step, estimate: Estimate, reader: Reader, *, exact: bool) -> _Sentence:
    sentence = step_in_words(step, reader.language, exact=exact)
    return _Sentence(
        whom_it_concerns(step, estimate, reader.language, reader.role, reader.families),
        sentence,
        leads_on(sentence),
        quantity_in_words(step.value, reader.language, exact=exact),
        step.citation.url,
        step.citation.text,
    )


def working_view(estimate: Estimate, reader: Reader) -> Markup:
    """Show every step in order, to the penny; then, behind a click, those whose exact figures lie beyond it.

    The step that rounds always shows what it rounds.
    """
    steps, exactly = [], []
    for step in estimate.steps:
        sentence = _sentence_of(step, estimate, reader, exact=step.rule is Rule.ROUNDED)
        exact = _sentence_of(step, estimate, reader, exact=True)
        steps.append(sentence)
        if exact != sentence:
            exactly.append(exact)
    return render("estimate/working", reader=reader, steps=steps, exactly=exactly)


def warnings_view(estimate: Estimate, reader: Reader) -> Markup:
    """Show what could make the real figure differ: what is always so, then what this case's facts add."""
    warnings = [
        reader.message(f"warning.{warning}") + other_reading(estimate, warning, reader.language, reader.at)
        for warning in estimate.warnings
    ]
    return render("estimate/warnings", reader=reader, warnings=warnings)
