"""A year of payments as an interactive picture, loaded only when somebody asks for it, and the table it repeats."""

import streamlit as st

from logic.arrangements import Arrangement, Comparison, MonthPoint, year_of_payments
from logic.calculation import Estimate
from logic.codes import ArrangementKind
from presentation.views import WAYS, render
from ui.amount import outcomes_shown, reader_index
from ui.asking import message
from ui.screen import pounds, render_html, show_long_amounts, visit

PICTURE = "year"
Years = dict[ArrangementKind, tuple[MonthPoint, ...]]

# Hue, dash and marker all differ, so that no line is known by its colour alone.
LOOKS = {
    ArrangementKind.COLLECT_AND_PAY: ("#0b7a75", "circle"),
    ArrangementKind.DIRECT_PAY: ("#b65c00", "square"),
    ArrangementKind.FAMILY_BASED: ("#5a6f9e", "diamond"),
}


def show_picture_note() -> None:
    """Say what the picture needs and that the table under it says the same."""
    render_html(render("soft", sentence=message("compare.picture.note")))


def _open_or_close() -> None:
    visit().pictures ^= {PICTURE}


def offer_picture(estimate: Estimate, comparison: Comparison) -> None:
    """Offer the picture of a year; draw it, and the table it repeats, once it has been asked for."""
    shown = PICTURE in visit().pictures
    words = "compare.picture.hide" if shown else "compare.picture.ask"
    st.button(message(words), key="picture", on_click=_open_or_close)
    if shown:
        outcomes = outcomes_shown(comparison)
        years = {
            kind: year_of_payments(estimate, kind, reader_index())
            for kind in WAYS
            if isinstance(outcomes[kind], Arrangement)
        }
        _show_lines(years)
        _show_months(years)


def _line_name(kind: ArrangementKind, name: str) -> str:
    return message(f"compare.picture.{name}", way=message(f"way_short.{kind}"))


def _show_lines(years: Years) -> None:
    from plotly import graph_objects  # heavy, so only when asked for

    figure = graph_objects.Figure()
    for kind, year in years.items():
        colour, marker = LOOKS[kind]
        for name, dash in (("paid", "dash"), ("received", "solid")):
            figure.add_scatter(
                x=[point.month for point in year],
                y=[float(getattr(point.so_far, name)) for point in year],
                name=_line_name(kind, name),
                mode="lines+markers",
                line={"color": colour, "dash": dash},
                marker={"symbol": marker, "size": 8},
            )
    figure.update_layout(
        height=460,
        margin={"l": 0, "r": 0, "t": 8, "b": 0},
        legend={"orientation": "h", "y": -0.2},
        xaxis={"title": message("compare.picture.month"), "dtick": 1},
        yaxis={"title": message("compare.picture.pounds"), "tickprefix": "£", "rangemode": "tozero"},
    )
    summary = " ".join(
        f"{_line_name(kind, name)} {pounds(getattr(year[-1].so_far, name))}."
        for kind, year in years.items()
        for name in ("paid", "received")
    )
    alt = message("compare.picture.alt", summary=summary)
    st.plotly_chart(figure, config={"displayModeBar": False}, alt=alt, key="year")


def _show_months(years: Years) -> None:
    heads = [message("compare.picture.month")]
    heads += [_line_name(kind, name) for kind in years for name in ("paid", "received")]
    rows = [
        [str(points[0].month)]
        + [pounds(getattr(point.so_far, name)) for point in points for name in ("paid", "received")]
        for points in zip(*years.values(), strict=True)
    ]
    show_long_amounts(message("compare.picture.caption"), heads, rows)
