"""How an amount was worked out, in words: the steps as the law's own code recorded them."""

import html
from collections.abc import Sequence
from fractions import Fraction

from markupsafe import Markup

from content.loaders.catalogue import has_text, rich, text
from content.loaders.family_names import family_name
from content.loaders.formats import money, percent
from content.loaders.languages import Language
from content.loaders.site_context import OUR_OWN
from logic.calculation import Estimate, Quantity, Step
from logic.codes import Benefit, NilReason, WarningCode
from logic.rule_registry import Kind


def quantity_in_words(quantity: Quantity, language: Language, *, exact: bool = True) -> str:
    """Write a value of a step for the reader, by its kind. `exact` keeps what lies beyond the penny."""
    value = quantity.exact
    if isinstance(value, Benefit):
        return text(f"benefit.{value}", language)
    if isinstance(value, NilReason):
        return text(f"nil_reason.{value}", language)
    if quantity.kind is Kind.MONEY and isinstance(value, Fraction | int):
        return money(value, language, exact=exact)
    if quantity.kind is Kind.PERCENT and isinstance(value, Fraction):
        return percent(value, language)
    return str(quantity)


def whom_it_concerns(
    step: Step, estimate: Estimate, language: Language, role: str | None = None, families: Sequence[str] = ()
) -> str:
    """Say which family and child a step is about, where there is more than one; a space ends it.

    `families` are the names that were picked for them.
    """
    parents = estimate.circumstances.receiving_parents
    children = 0 if step.receiving_parent is None else len(parents[step.receiving_parent].children)
    parts = []
    if len(parents) > 1 and step.receiving_parent is not None:
        parts.append(f"{family_name(step.receiving_parent, language, role, begins=True, picked=families)}.")
    if children > 1 and step.child is not None:
        parts.append(text("result.working.child", language, number=step.child + 1))
    return "".join(f"{part} " for part in parts)


def _reads(step: Step, language: Language, *, exact: bool = True) -> dict[str, str]:
    return {name: quantity_in_words(read, language, exact=exact) for name, read in step.reads.items()}


def _step_code(step: Step, language: Language) -> str:
    """Give the code of a step's sentence: that of one child or of two, where the law's percentage hangs on it."""
    code = f"step.{step.rule}"
    counted = step.reads.get("children_counted")
    for_so_many = f"{code}.{counted.exact}" if counted else code
    return for_so_many if has_text(for_so_many, language) else code


def step_in_words(step: Step, language: Language, *, exact: bool = True) -> str:
    """Give the sentence of a step with the values it read. `exact` keeps what lies beyond the penny."""
    return text(_step_code(step, language), language, **_reads(step, language, exact=exact))


def leads_on(sentence: str) -> bool:
    """Tell whether the sentence of a step goes on with what the step came to, as in "16% of £500.00 is"."""
    return not sentence.endswith((".", ":"))


def step_html(step: Step, estimate: Estimate, language: Language) -> str:
    """Draw one step as an item of a list: whom it concerns, its sentence, what it came to, its paragraph of law."""
    concerned = whom_it_concerns(step, estimate, language)
    about = f"<strong>{html.escape(concerned)}</strong>" if concerned else ""
    sentence = step_in_words(step, language)
    return (
        f"<li>{about}{html.escape(sentence)} "
        f'<span class="value">{"" if leads_on(sentence) else "= "}'
        f"{html.escape(quantity_in_words(step.value, language))}</span>"
        f'<span class="law"><a href="{html.escape(step.citation.url)}" target="_blank" rel="noopener noreferrer">'
        f"{html.escape(step.citation.text)}</a></span></li>"
    )


def _why(estimate: Estimate, language: Language, nothing_due: bool) -> tuple[str, dict[str, str]]:
    """Find the sentence of the last step that has one: what made it nothing, where it is, or the rate."""
    for form in ("why_nothing", "why") if nothing_due else ("why",):
        for step in reversed(estimate.steps):
            if has_text(code := f"{form}.{step.rule}", language):
                return code, _reads(step, language, exact=False)
    raise AssertionError("every rate has a sentence")


def why_html(estimate: Estimate, language: Language, *, nothing_due: bool) -> Markup:
    """Give the one sentence that says which rate it is and why, or what made it nothing to this reader, as HTML."""
    code, read = _why(estimate, language, nothing_due)
    return rich(code, language, OUR_OWN, **read)


def why_in_words(estimate: Estimate, language: Language, *, nothing_due: bool) -> str:
    """Give the same sentence with no mark of what is bold, for a paper."""
    code, read = _why(estimate, language, nothing_due)
    return text(code, language, **read).replace("**", "")


def other_reading(estimate: Estimate, warning: WarningCode, language: Language, at: int | None = None) -> str:
    """Say both amounts of a week when a doubt of the law gives this reader another one; else say nothing.

    `at` is the receiving parent who reads, or None for all that is paid. A space begins the sentence.
    """
    for other in estimate.other_readings:
        if other.warning is warning:
            ours = estimate.weekly if at is None else estimate.receiving_parents[at].weekly
            theirs = other.weekly if at is None else other.receiving_parents[at]
            if ours != theirs:
                amounts = {"ours": money(ours, language), "other": money(theirs, language)}
                return f" {text('doubt.both_amounts', language, **amounts)}"
    return ""
