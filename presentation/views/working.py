"""How an amount was worked out: every step, and what could make the real figure differ."""

from markupsafe import Markup

from content import quantity_in_words, step_in_words, whom_it_concerns
from logic.calculation import Estimate
from presentation.reader import Reader
from presentation.views.rendering import render


def working_view(estimate: Estimate, reader: Reader) -> Markup:
    """Show every step in order: whom it concerns, its sentence, what it came to, its paragraph of law."""
    steps = [
        {
            "about": whom_it_concerns(step, estimate, reader.language),
            "sentence": step_in_words(step, reader.language),
            "value": quantity_in_words(step.value, reader.language),
            "url": step.citation.url,
            "law": step.citation.text,
        }
        for step in estimate.steps
    ]
    return render("working", reader=reader, steps=steps)


def warnings_view(estimate: Estimate, reader: Reader) -> Markup:
    """Show what could make the real figure differ: what is always so, then what this family's facts add."""
    return render("warnings", reader=reader, warnings=estimate.warnings)
