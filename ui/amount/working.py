"""How an amount was worked out, drawn: every step, and what could make the real figure differ."""

import html

from content import other_reading, rich, step_html
from logic import Estimate
from ui.amount.whose import whose
from ui.asking import say
from ui.screen import language, put


def show_working(estimate: Estimate) -> None:
    """Draw every step in order, each with what it came to and its paragraph of law."""
    items = "".join(step_html(step, estimate, language()) for step in estimate.steps)
    put(f'<p>{html.escape(say("result.working.intro"))}</p><ol class="working">{items}</ol>')


def show_warnings(estimate: Estimate) -> None:
    """Draw what could make the real figure differ: what is always so, then what this family's facts add."""
    found = "".join(
        f"<li>{html.escape(say(f'warning.{warning}') + other_reading(estimate, warning, language(), whose()))}</li>"
        for warning in estimate.warnings
    )
    put(rich("result.differ", language()) + (f"<ul>{found}</ul>" if found else ""))
