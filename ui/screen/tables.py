"""Tables of money put on the screen, and pounds in the visit's language."""

from collections.abc import Sequence
from decimal import Decimal

from content import money, text
from presentation.views.markup import amounts_table, details_view, long_amounts_table
from ui.screen.rendering import render_html
from ui.screen.visit import language


def pounds(amount: Decimal) -> str:
    """Write pounds and pence in the visit's language."""
    return money(amount, language())


def render_amounts(caption: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Draw a table of amounts."""
    render_html(amounts_table(caption, heads, rows))


def render_amounts_folded(
    caption: str, heads: Sequence[str], rows: Sequence[Sequence[str]], heading: str | None = None
) -> None:
    """Keep a table of amounts behind a click, under the chart that shows the same, or under another heading."""
    render_html(details_view(heading or text("explore.as_table", language()), amounts_table(caption, heads, rows)))


def render_long_amounts_folded(caption: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Keep a table with too many rows to stack on a phone behind a click, under the chart that shows the same."""
    render_html(details_view(text("explore.as_table", language()), long_amounts_table(caption, heads, rows)))
