"""What the parts of an income come to: the sum, which year it rests on, and every line with its paragraph of law."""

from markupsafe import Markup

from content.loaders.steps import quantity_in_words, step_in_words
from logic.calculation import Step, WorkedOutIncome
from logic.codes import IncomeBasisReason
from logic.money import to_penny
from presentation.reader import Reader
from presentation.views.markup import render

_ONE_YEAR_TOLD = (IncomeBasisReason.NO_HISTORIC_INCOME, IncomeBasisReason.NO_CURRENT_INCOME)


def income_parts_view(income: WorkedOutIncome, share: str, reader: Reader, place: str = "") -> Markup:
    """Show the sum, the choice between two years, what stands apart, and the working; `place` is its id."""
    return render(
        "income/income_parts",
        reader=reader,
        place=place,
        weekly=reader.pounds(to_penny(income.weekly)),
        share=share,
        reason=income.reason,
        one_year=income.reason in _ONE_YEAR_TOLD,
        without=_without_statutory_pay(income, reader),
        unearned=reader.pounds(to_penny(income.unearned_yearly)) if income.unearned_yearly else None,
        threshold=reader.pounds(to_penny(income.unearned_threshold)),
        can_be_asked=income.unearned_yearly >= income.unearned_threshold,
        steps=_steps(income, reader),
    )


def _without_statutory_pay(income: WorkedOutIncome, reader: Reader) -> str | None:
    """Write the income of the other reading, where it differs."""
    without = income.without_statutory_pay
    return None if without is None or without == income.weekly else reader.pounds(to_penny(without))


def _steps(income: WorkedOutIncome, reader: Reader) -> list[dict[str, str]]:
    """Each step in words; the first of a line says which part it is about."""
    begins = {id(line.steps[0]): reader.message(f"add_up.part.{line.kind}") for line in income.lines}
    return [_step(step, begins.get(id(step), ""), reader) for step in income.steps]


def _step(step: Step, about: str, reader: Reader) -> dict[str, str]:
    return {
        "about": f"{about}: " if about else "",
        "sentence": step_in_words(step, reader.language),
        "value": quantity_in_words(step.value, reader.language),
        "url": step.citation.url,
        "law": step.citation.text,
    }
