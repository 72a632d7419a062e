"""Charts as SVG, drawn by the server at once: lines, the law's own steps, and where the reader stands on them."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from markupsafe import Markup

from content.loaders.formats import Exact
from presentation.views.markup.rendering import render

Whose = Literal["yours", "theirs", "neither"]
Anchor = Literal["start", "middle", "end"]

WIDTH, HEIGHT = 340, 216
_LEFT, _RIGHT, _TOP, _BOTTOM = 8, 332, 42, 176
_LABEL_ABOVE, _LETTER = 7, 7.6
"""How far a label stands above what it names, and about how wide one letter of it is."""


class Line(NamedTuple):
    """Points of a line in order; a name where there are several; what is written at each point, if anything.

    A stepped line holds to the next point. `whose` gives it the colour of the parent whose money it is.
    """

    across: Sequence[Exact]
    up: Sequence[Exact]
    name: str = ""
    stepped: bool = False
    labels: Sequence[str] = ()
    whose: Whose = "yours"


class Mark(NamedTuple):
    """One point with a name."""

    across: Exact
    up: Exact
    name: str


class Tick(NamedTuple):
    """A place on the axis where something changes, and what is written there."""

    at: Exact
    label: str


class Chart(NamedTuple):
    """A picture: its lines, the points marked on it, what its axes say and where, and the whole in words.

    `even` draws the ticks equally far apart, where the law's own steps lie too near one another to be told apart.
    """

    lines: Sequence[Line]
    marks: Sequence[Mark]
    across_label: str
    up_label: str
    alt: str
    ticks: Sequence[Tick]
    even: bool = False
    across_prefix: str = ""
    across_suffix: str = ""


class _Text(NamedTuple):
    x: str
    y: str
    anchor: Anchor
    words: str


class _Drawn(NamedTuple):
    """One line ready to be drawn: its path, the ground below it where it is the only one, and its labels."""

    whose: Whose
    order: int
    path: str
    ground: str
    labels: Sequence[_Text]


class _PlotArea:
    """Turns values into places in the picture."""

    def __init__(self, chart: Chart) -> None:
        self._ticks = [float(tick.at) for tick in chart.ticks]
        self._even = chart.even
        values = [float(value) for line in chart.lines for value in line.across] + self._ticks
        self._first, self._last = min(values), max(values)
        self._most = max((float(value) for line in chart.lines for value in line.up), default=0.0) or 1.0

    def across(self, value: Exact) -> float:
        """Give how far to the right a value stands."""
        return _LEFT + self._share(float(value)) * (_RIGHT - _LEFT)

    def up(self, value: Exact) -> float:
        """Give how far down a value stands; nothing stands on the axis."""
        return _BOTTOM - float(value) / self._most * (_BOTTOM - _TOP)

    def _share(self, value: float) -> float:
        if not self._even:
            return (value - self._first) / ((self._last - self._first) or 1.0)
        stretches = list(pairwise(self._ticks))
        for place, (low, high) in enumerate(stretches):
            if value <= high or place == len(stretches) - 1:
                within = (value - low) / (high - low)
                return (place + min(max(within, 0.0), 1.0)) / len(stretches)
        return 0.0


def _near(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")


def _points(line: Line, area: _PlotArea) -> list[tuple[float, float]]:
    return [(area.across(x), area.up(y)) for x, y in zip(line.across, line.up, strict=True)]


def _path(points: Sequence[tuple[float, float]], *, stepped: bool) -> str:
    (x, y), *rest = points
    written = [f"M{_near(x)} {_near(y)}"]
    written += [f"H{_near(x)}V{_near(y)}" if stepped else f"L{_near(x)} {_near(y)}" for x, y in rest]
    return "".join(written)


def _inside(x: float, words: str) -> tuple[float, Anchor]:
    """Keep what is written at a place within the picture."""
    half = (len(words) + words.count("%")) * _LETTER / 2  # a percent sign is as wide as two letters
    if x - half < 0:
        return 1, "start"
    return (WIDTH - 1, "end") if x + half > WIDTH else (x, "middle")


def _labels(line: Line, points: Sequence[tuple[float, float]]) -> list[_Text]:
    """Write each label above its point, or above the middle of its step."""
    texts = []
    for place, words in enumerate(line.labels):
        x, y = points[place]
        if not words:
            continue
        if line.stepped and place + 1 < len(points):
            x = (x + points[place + 1][0]) / 2
        x, anchor = _inside(x, words)
        if not line.stepped and anchor == "middle" and x > len(words) * _LETTER:
            anchor = "end"  # a line that rises leaves room on this side
        texts.append(_Text(_near(x), _near(y - _LABEL_ABOVE), anchor, words))
    return texts


def _drawn(line: Line, order: int, area: _PlotArea, *, alone: bool) -> _Drawn:
    points = _points(line, area)
    path = _path(points, stepped=line.stepped)
    ground = f"{path}V{_BOTTOM}H{_near(points[0][0])}Z" if alone else ""
    return _Drawn(line.whose, order, path, ground, _labels(line, points))


def _mark(mark: Mark, area: _PlotArea, *, stepped: bool) -> dict[str, object]:
    """Give a marked point and its name: at the foot of a step, or above where it is low; beside a line that rises."""
    x, y = area.across(mark.across), area.up(mark.up)
    at, anchor = _inside(x, mark.name)
    if not stepped:
        beside = x + 12 + len(mark.name) * _LETTER < WIDTH
        text_y, at, anchor = y + 14, (x + 12 if beside else WIDTH - 1), ("start" if beside else "end")
        return {"x": _near(x), "y": _near(y), "words": mark.name, "at": _near(at), "anchor": anchor,
                "text_y": _near(min(text_y, _BOTTOM - 4)), "leader": ""}  # fmt: skip
    below = y + 34 < _BOTTOM
    return {"x": _near(x), "y": _near(y), "words": mark.name, "at": _near(at), "anchor": anchor,
            "text_y": _near(_BOTTOM - 8 if below else y - 26),
            "leader": f"M{_near(x)} {_near(y + 8)}V{_BOTTOM - 22}" if y + 40 < _BOTTOM else ""}  # fmt: skip


def _ticks(chart: Chart, area: _PlotArea) -> list[_Text]:
    texts = []
    for tick in chart.ticks:
        x, anchor = _inside(area.across(tick.at), tick.label)
        texts.append(_Text(_near(x), str(_BOTTOM + 20), anchor, tick.label))
    return texts


def chart_view(chart: Chart) -> Markup:
    """Draw a chart with its words: a screen reader hears the whole of it, and the table beside it says the same."""
    area = _PlotArea(chart)
    return render(
        "markup/chart",
        chart=chart,
        lines=[_drawn(line, order, area, alone=len(chart.lines) == 1) for order, line in enumerate(chart.lines)],
        named=[line for line in chart.lines if line.name],
        marks=[_mark(mark, area, stepped=chart.lines[0].stepped) for mark in chart.marks],
        ticks=_ticks(chart, area),
        places=[_near(area.across(tick.at)) for tick in chart.ticks],
        size=(WIDTH, HEIGHT),
        axis=(_LEFT, _RIGHT, _BOTTOM),
    )
