"""How an amount was worked out, in words and numbers: the steps as the law's own code recorded them."""

import html
from fractions import Fraction

from content import has_text, money, percent, rich, text
from logic import Benefit, Estimate, Kind, NilReason, Quantity, Step
from ui.asking import say
from ui.screen import language, put


def written(quantity: Quantity, *, exact: bool = True) -> str:
    """Write a value of a step for the reader, by its kind. `exact` keeps what lies beyond the penny."""
    value = quantity.exact
    if isinstance(value, Benefit):
        return say(f"benefit.{value}")
    if isinstance(value, NilReason):
        return say(f"nil_reason.{value}")
    if quantity.kind is Kind.MONEY and isinstance(value, Fraction | int):
        return money(value, language(), exact=exact)
    if quantity.kind is Kind.PERCENT and isinstance(value, Fraction):
        return percent(value, language())
    return str(value)


def why(estimate: Estimate) -> str:
    """Give the one sentence that says which rate it is and why, as HTML."""
    step = next(step for step in reversed(estimate.steps) if has_text(f"why.{step.rule}", language()))
    return rich(
        f"why.{step.rule}", language(), **{name: written(read, exact=False) for name, read in step.reads.items()}
    )


def whom_it_concerns(step: Step, estimate: Estimate) -> str:
    """Say which receiving parent and child a step is about, where there is more than one."""
    parents = estimate.circumstances.receiving_parents
    children = 0 if step.receiving_parent is None else len(parents[step.receiving_parent].children)
    parts = []
    if len(parents) > 1 and step.receiving_parent is not None:
        parts.append(say("result.working.parent", number=step.receiving_parent + 1))
    if children > 1 and step.child is not None:
        parts.append(say("result.working.child", number=step.child + 1))
    return "".join(f"{part} " for part in parts)


def _item(step: Step, estimate: Estimate) -> str:
    concerned = whom_it_concerns(step, estimate)
    about = f"<strong>{html.escape(concerned)}</strong>" if concerned else ""
    sentence = text(f"step.{step.rule}", language(), **{name: written(read) for name, read in step.reads.items()})
    return (
        f"<li>{about}{html.escape(sentence)} "
        f'<span class="value">= {html.escape(written(step.value))}</span>'
        f'<span class="law"><a href="{html.escape(step.citation.url)}" rel="noreferrer">'
        f"{html.escape(step.citation.text)}</a></span></li>"
    )


def show_working(estimate: Estimate) -> None:
    """Draw every step in order, each with what it came to and its paragraph of law."""
    items = "".join(_item(step, estimate) for step in estimate.steps)
    put(f'<p>{html.escape(say("result.working.intro"))}</p><ol class="working">{items}</ol>')


def show_warnings(estimate: Estimate) -> None:
    """Draw what could make the real figure differ: what is always so, then what this family's facts add."""
    found = "".join(f"<li>{html.escape(say(f'warning.{warning}'))}</li>" for warning in estimate.warnings)
    put(rich("result.differ", language()) + (f"<ul>{found}</ul>" if found else ""))
