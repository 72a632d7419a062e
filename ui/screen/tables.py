"""Tables of money and of words, made so that a screen reader can say whose each figure is."""

import html
from collections.abc import Sequence
from decimal import Decimal

from content import money
from ui.screen.put import put
from ui.screen.visit import language


def pounds(amount: Decimal) -> str:
    """Write pounds and pence in the visit's language."""
    return money(amount, language())


def _table(caption: str, heads: Sequence[str], rows: Sequence[Sequence[str]], look: str, kind: str) -> str:
    head = "".join(f'<th scope="col"{kind if at else ""}>{html.escape(cell)}</th>' for at, cell in enumerate(heads))
    body = "".join(
        f'<tr><th scope="row">{html.escape(row[0])}</th>'
        + "".join(
            f'<td{kind} data-label="{html.escape(label)}"><span>{html.escape(cell)}</span></td>'
            for label, cell in zip(heads[1:], row[1:], strict=True)
        )
        + "</tr>"
        for row in rows
    )
    return (
        f'<table class="money {look}"><caption>{html.escape(caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    )


def show_amounts(caption: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Draw a table of amounts, each row headed by its first cell. On a phone each row becomes a labelled block."""
    put(_table(caption, heads, rows, "stacks", ' class="pounds"'))


def show_long_amounts(caption: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Draw a table with too many rows to stack: on a phone it can be moved sideways, by keyboard too."""
    table = _table(caption, heads, rows, "", ' class="pounds"')
    put(f'<div class="scroll" role="region" tabindex="0" aria-label="{html.escape(caption)}">{table}</div>')


def show_words(caption: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Draw a table of sentences, each row headed by its first cell."""
    put(_table(caption, heads, rows, "stacks", ""))


def show_pairs(caption: str, pairs: Sequence[tuple[str, str]]) -> None:
    """Draw labels with what stands for each."""
    body = "".join(
        f'<tr><th scope="row">{html.escape(label)}</th><td>{html.escape(cell)}</td></tr>' for label, cell in pairs
    )
    put(f'<table class="money plain"><caption>{html.escape(caption)}</caption><tbody>{body}</tbody></table>')
