"""One line as an interactive picture, loaded only when somebody asks; the table above holds the same figures."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import NamedTuple

import streamlit as st

from content import text
from ui.visit import language, recall, remember

LINE_COLOUR = "#0b7a75"


class Curve(NamedTuple):
    """Points of a line in order, what the axis says, and the whole in words. A stepped line holds to the next point."""

    across: Sequence[Decimal]
    up: Sequence[Decimal]
    across_label: str
    alt: str
    stepped: bool = False
    across_prefix: str = ""


def offer_curve(name: str, make: Callable[[], Curve]) -> None:
    """Offer a picture; work it out and draw it once it has been asked for."""
    spoken, shown = language(), recall(f"curve {name}", False)
    st.html(f'<p class="soft">{text("explore.picture.note", spoken)}</p>')
    if st.button(text("explore.picture.hide" if shown else "explore.picture.ask", spoken), key=f"curve-{name}"):
        remember(f"curve {name}", not shown)
        st.rerun()
    if shown:
        _draw(name, make())


def _draw(name: str, curve: Curve) -> None:
    from plotly import graph_objects  # heavy, so only when asked for

    figure = graph_objects.Figure()
    figure.add_scatter(
        x=[float(value) for value in curve.across],
        y=[float(value) for value in curve.up],
        mode="lines",
        line={"color": LINE_COLOUR, "width": 3, "shape": "hv" if curve.stepped else "linear"},
    )
    figure.update_layout(
        height=420,
        margin={"l": 0, "r": 0, "t": 8, "b": 0},
        showlegend=False,
        xaxis={"title": curve.across_label, "tickprefix": curve.across_prefix, "rangemode": "tozero"},
        yaxis={"title": text("explore.week", language()), "tickprefix": "£", "rangemode": "tozero"},
    )
    st.plotly_chart(figure, config={"displayModeBar": False}, alt=curve.alt, key=f"picture-{name}")
