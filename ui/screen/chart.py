"""A chart on the screen: drawn by the server at once, and as an interactive picture for whoever asks."""

from textwrap import wrap

import streamlit as st

from content import text
from presentation.views.markup import Chart, Line, chart_view
from ui.screen.rendering import render_svg
from ui.screen.visit import language, visit

# Hue, dash and symbol all differ, so that nothing is known by its colour alone. Each hue is seen on light and on dark.
COLOURS = {"yours": "#c2732c", "theirs": "#75909c", "neither": "#128a83"}
DASHES = ("solid", "dash", "dot")
MARKS = ("circle", "triangle-down", "triangle-up")
_TOO_NEAR = 0.04
"""Of the whole axis: ticks nearer to each other would be written over each other."""
_LONGEST_LINE = 30
"""Signs in a line of the key. Beside its mark they stand within 320 pixels."""


def render_chart(name: str, chart: Chart) -> None:
    """Draw a chart, and offer the interactive picture of the same values; it is large, so it comes once asked for."""
    render_svg(chart_view(chart))
    reader_language, shown = language(), name in visit().pictures
    words = text("explore.picture.hide" if shown else "explore.picture.ask", reader_language)
    if st.button(words, key=f"curve-{name}", type="tertiary"):
        visit().pictures ^= {name}
        st.rerun()
    if shown:
        _draw_picture(name, chart)


def _ticks_apart(chart: Chart) -> dict[str, list[float] | list[str] | str]:
    """Give the ticks that can be told apart where distances are true."""
    reach = float(chart.ticks[-1].at) - float(chart.ticks[0].at)
    apart = [chart.ticks[0]]
    for tick in chart.ticks[1:]:
        if float(tick.at) - float(apart[-1].at) >= _TOO_NEAR * reach:
            apart.append(tick)
    return {
        "tickmode": "array",
        "tickvals": [float(tick.at) for tick in apart],
        "ticktext": [tick.label for tick in apart],
    }


def _on_short_lines(name: str) -> str:
    """Part a name in the key from its amount, and a long name at its words: on one line it is too wide for a phone."""
    return "<br>".join(line for part in name.rsplit(", ", 1) for line in wrap(part, _LONGEST_LINE))


def _looks(line: Line, dash: str) -> dict[str, object]:
    middle = (float(line.across[0]) + float(line.across[-1])) / 2
    return {
        "name": _on_short_lines(line.name),
        "showlegend": bool(line.name),
        "mode": "lines+text" if line.labels else "lines",
        "text": list(line.labels) or None,
        # Towards the middle of the picture, so that nothing is cut off at its edge.
        "textposition": ["top left" if float(value) > middle else "top right" for value in line.across],
        "line": {
            "color": COLOURS[line.whose],
            "dash": dash,
            "width": 3,
            "shape": "hv" if line.stepped else "linear",
        },
    }


def _draw_picture(name: str, chart: Chart) -> None:
    from plotly import graph_objects  # heavy, so only when asked for

    figure = graph_objects.Figure()
    for line, dash in zip(chart.lines, DASHES, strict=False):
        figure.add_scatter(
            x=[float(value) for value in line.across], y=[float(value) for value in line.up], **_looks(line, dash)
        )
    for mark, symbol in zip(chart.marks, MARKS, strict=False):
        figure.add_scatter(
            x=[float(mark.across)],
            y=[float(mark.up)],
            name=_on_short_lines(mark.name),
            showlegend=True,
            mode="markers",
            marker={"color": COLOURS["yours"], "symbol": symbol, "size": 13},
        )
    figure.update_layout(
        height=460,
        margin={"l": 0, "r": 0, "t": 8, "b": 0},
        legend={"orientation": "h", "y": -0.25},
        xaxis={"title": chart.across_label, **_ticks_apart(chart), "rangemode": "tozero"},
        yaxis={"title": chart.up_label, "tickprefix": "£", "rangemode": "tozero"},
    )
    st.plotly_chart(figure, config={"displayModeBar": False}, alt=chart.alt, key=f"picture-{name}")
