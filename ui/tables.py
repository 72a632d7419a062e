"""Tables of money and of words, made so that a screen reader can say whose each figure is."""

import html
from collections.abc import Sequence

import streamlit as st


def table_html(caption: str, heads: Sequence[str], rows: Sequence[Sequence[str]], *, pounds: bool = True) -> str:
    """Write a table: the first cell of each row heads it. On a phone each row becomes a block with labels."""
    kind = ' class="pounds"' if pounds else ""
    head = "".join(f'<th scope="col"{kind if at else ""}>{html.escape(cell)}</th>' for at, cell in enumerate(heads))
    body = "".join(
        f'<tr><th scope="row">{html.escape(row[0])}</th>'
        + "".join(
            f'<td{kind} data-label="{html.escape(label)}"><span>{html.escape(cell)}</span></td>'
            for label, cell in zip(heads[1:], row[1:], strict=False)
        )
        + "</tr>"
        for row in rows
    )
    return (
        f'<table class="money stacks"><caption>{html.escape(caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    )


def show_table(caption: str, heads: Sequence[str], rows: Sequence[Sequence[str]], *, pounds: bool = True) -> None:
    """Draw such a table."""
    st.html(table_html(caption, heads, rows, pounds=pounds))
