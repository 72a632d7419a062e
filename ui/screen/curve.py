"""One line as an interactive picture, loaded only when somebody asks; the table above holds the same figures."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

import streamlit as st

from content import text
from ui.screen.rendering import render_html
from ui.screen.visit import language, visit

Exact = Decimal | Fraction

# Hue, dash and symbol all differ, so that nothing is known by its colour alone.
LINE_LOOKS = (("#0b7a75", "solid"), ("#b65c00", "dash"), ("#5a6f9e", "dot"))
MARK_LOOKS = (("#b65c00", "circle"), ("#5a6f9e", "triangle-down"), ("#8a4fa0", "triangle-up"))


class Line(NamedTuple):
    """Points of a line in order; a name where there are several; what is written at each point.

    A stepped line holds to the next point.
    """

    across: Sequence[Exact]
    up: Sequence[Exact]
    name: str = ""
    stepped: bool = False
    labels: Sequence[str] = ()


class Mark(NamedTuple):
    """One point with a name."""

    across: Exact
    up: Exact
    name: str


class Curve(NamedTuple):
    """A picture: its lines, the points marked on it, what its axis says and where, and the whole in words."""

    lines: Sequence[Line]
    marks: Sequence[Mark]
    across_label: str
    alt: str
    across_prefix: str = ""
    across_suffix: str = ""
    across_ticks: Sequence[int] = ()


def offer_curve(name: str, make: Callable[[], Curve]) -> None:
    """Offer a picture; work it out and draw it once it has been asked for."""
    reader_language, shown = language(), name in visit().pictures
    render_html(f'<p class="soft">{text("explore.picture.note", reader_language)}</p>')
    if st.button(
        text("explore.picture.hide" if shown else "explore.picture.ask", reader_language), key=f"curve-{name}"
    ):
        visit().pictures ^= {name}
        st.rerun()
    if shown:
        _draw(name, make())


def _draw(name: str, curve: Curve) -> None:
    from plotly import graph_objects  # heavy, so only when asked for

    figure = graph_objects.Figure()
    for line, (colour, dash) in zip(curve.lines, LINE_LOOKS, strict=False):
        figure.add_scatter(
            x=[float(value) for value in line.across],
            y=[float(value) for value in line.up],
            name=line.name,
            showlegend=bool(line.name),
            mode="lines+text" if line.labels else "lines",
            text=list(line.labels) or None,
            textposition="top right",
            line={"color": colour, "dash": dash, "width": 3, "shape": "hv" if line.stepped else "linear"},
        )
    for mark, (colour, symbol) in zip(curve.marks, MARK_LOOKS, strict=False):
        figure.add_scatter(
            x=[float(mark.across)],
            y=[float(mark.up)],
            name=mark.name,
            showlegend=True,
            mode="markers",
            marker={"color": colour, "symbol": symbol, "size": 13},
        )
    across = {"title": curve.across_label, "tickprefix": curve.across_prefix, "ticksuffix": curve.across_suffix}
    ticks = {"tickmode": "array", "tickvals": list(curve.across_ticks)} if curve.across_ticks else {}
    figure.update_layout(
        height=460,
        margin={"l": 0, "r": 0, "t": 8, "b": 0},
        legend={"orientation": "h", "y": -0.25},
        xaxis={**across, **ticks, "rangemode": "tozero"},
        yaxis={"title": text("explore.week", language()), "tickprefix": "£", "rangemode": "tozero"},
    )
    st.plotly_chart(figure, config={"displayModeBar": False}, alt=curve.alt, key=f"picture-{name}")
