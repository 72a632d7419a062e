"""Examples worked out on the page by the law's own code: their story is data, every figure is computed."""

import html
from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from pydantic import BaseModel, ConfigDict, field_validator

from content.loaders.catalogue import text
from content.loaders.formats import money
from content.loaders.guide.registers import CONTENT, register
from content.loaders.guide.view import View
from content.loaders.languages import LANGUAGES, Language
from content.loaders.steps import step_html
from logic.arrangements import Arrangement, Comparison, compare
from logic.calculation import Circumstances, Estimate, estimate, read_circumstances
from logic.codes import ArrangementKind, Period


class Example(BaseModel):
    """One case as an example: its story in words, and the facts of the story in the keys of the batch door."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    law_of: date
    story: dict[Language, str]
    facts: Mapping[str, object]

    @field_validator("story")
    @classmethod
    def is_told_in_every_language(cls, story: dict[Language, str]) -> dict[Language, str]:
        """Refuse a story that lacks a language."""
        if story.keys() != LANGUAGES.keys():
            raise ValueError(f"tell the story in every language: {', '.join(LANGUAGES)}")
        return story

    @property
    def circumstances(self) -> Circumstances:
        """The facts as the law reads them. Raises LogicError when they cannot be."""
        return read_circumstances(self.facts, self.law_of)


EXAMPLES: Mapping[str, Example] = register(CONTENT / "examples.yaml", Example)


@lru_cache(maxsize=32)
def worked_out(identifier: str) -> tuple[Estimate, Comparison]:
    """Work an example out: what the law gives, and what each arrangement leaves.

    Raises KeyError for no such example, and as `estimate` does.
    """
    amount = estimate(EXAMPLES[identifier].circumstances)
    return amount, compare(amount)


def _week_html(kind: ArrangementKind, outcome: object, view: View) -> str:
    """Draw what one arrangement moves in a week."""
    way = "between-you" if kind is ArrangementKind.FAMILY_BASED else kind.replace("_", "-")
    name = text(f"guide.way.{way}", view.language)
    cells = ["", ""]
    if isinstance(outcome, Arrangement):
        week = outcome.by_period[Period.WEEK]
        cells = [money(week.paid, view.language), money(week.received, view.language)]
    labels = [text("guide.example.paid", view.language), text("guide.example.received", view.language)]
    drawn = "".join(
        f'<td data-label="{html.escape(label, quote=True)}">{html.escape(cell)}</td>'
        for label, cell in zip(labels, cells, strict=True)
    )
    return f'<tr><th scope="row">{html.escape(name)}</th>{drawn}</tr>'


def example_html(identifier: str, view: View) -> str:
    """Draw an example's story, the amount, every step of how it was reached, and what each arrangement leaves."""
    amount, comparison = worked_out(identifier)
    language = view.language
    steps = "".join(step_html(step, amount, language) for step in amount.steps)
    rows = "".join(_week_html(kind, outcome, view) for kind, outcome in comparison.total.items())
    names = ("paid", "received")
    heads = "".join(f'<th scope="col">{html.escape(text(f"guide.example.{name}", language))}</th>' for name in names)
    weekly = text("guide.example.amount", language, amount=money(amount.weekly, language))
    return (
        f'<div class="example"><p>{html.escape(EXAMPLES[identifier].story[language])}</p>'
        f"<p><strong>{html.escape(weekly)}</strong></p>"
        f"<details><summary>{html.escape(text('guide.example.steps', language))}</summary>"
        f'<ol class="working">{steps}</ol></details>'
        f'<div class="table" tabindex="0"><table>'
        f"<caption>{html.escape(text('guide.example.caption', language))}</caption>"
        f"<thead><tr><td></td>{heads}</tr></thead><tbody>{rows}</tbody></table></div></div>"
    )
