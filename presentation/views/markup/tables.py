"""Tables of money and of words, made so that a screen reader can say whose each figure is."""

from collections.abc import Iterable, Sequence

from markupsafe import Markup

from presentation.views.markup.rendering import render

TableRow = Sequence[str]


def amounts_table(caption: str, heads: TableRow, rows: Sequence[TableRow]) -> Markup:
    """Show amounts, each row headed by its first cell. On a phone each row becomes a labelled block."""
    return render("markup/table", caption=caption, heads=heads, rows=rows, look="stacks", kind="pounds", scrolls=False)


def long_amounts_table(caption: str, heads: TableRow, rows: Sequence[TableRow]) -> Markup:
    """Show a table with too many rows to stack: on a phone it can be moved sideways, by keyboard too."""
    return render("markup/table", caption=caption, heads=heads, rows=rows, look="", kind="pounds", scrolls=True)


def words_table(caption: str, heads: TableRow, rows: Sequence[TableRow]) -> Markup:
    """Show sentences, each row headed by its first cell."""
    return render("markup/table", caption=caption, heads=heads, rows=rows, look="stacks", kind="", scrolls=False)


def pairs_table(caption: str, rows: Sequence[tuple[str, str]]) -> Markup:
    """Show labels with what stands for each."""
    return render("markup/pairs", caption=caption, rows=rows)


def paragraphs(sentences: Iterable[str]) -> Markup:
    """Show sentences, each as a paragraph."""
    return render("markup/paragraphs", sentences=list(sentences))
