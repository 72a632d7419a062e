"""Drawings of the guide as SVG, each beside its text twin. Colours come from classes and from the text's own colour."""

from collections.abc import Mapping, Sequence
from typing import Literal

from pydantic import BaseModel, ConfigDict

from content.loaders.guide.registers import CONTENT, register
from content.loaders.guide.sources import SourceId
from content.loaders.guide.view import View, escaped

Path = Literal["direct", "service"]
SeenBy = Literal["yes", "no", "maybe"]
FACTS = ("name", "child", "address", "bank", "statement")

CHILDREN_OUT_OF_POVERTY = 60
"""Of 100 children: source gingerbread-poverty (Hakovirta and others, 2019)."""


class WhoSees(BaseModel):
    """One arrangement: which way money and words go, and what the other parent learns."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    money: Path
    words: Path
    name: SeenBy
    child: SeenBy
    address: SeenBy
    bank: SeenBy
    statement: SeenBy
    source: SourceId


WHO_SEES: Mapping[str, WhoSees] = register(CONTENT / "who_sees.yaml", WhoSees)


def _box(x: int, y: int, label: str, *, faint: bool = False) -> str:
    """Draw one named box, 134 by 44, with its label in the middle; dotted when it plays no part."""
    dashes = ' stroke-dasharray="1 5"' if faint else ""
    return (
        f'<rect x="{x}" y="{y}" width="134" height="44" rx="6"{dashes}/>'
        f'<text x="{x + 67}" y="{y + 27}" text-anchor="middle" stroke="none" fill="currentColor">{label}</text>'
    )


def _road(points: str, head: str, *, dashed: bool) -> str:
    """Draw one road along its points, with an arrow head at its end."""
    line = 'stroke-dasharray="5 5"' if dashed else 'stroke-width="3"'
    return f'<polyline points="{points}" {line}/><polygon points="{head}" fill="currentColor" stroke="none"/>'


def _roads(seen: WhoSees) -> str:
    """Draw the road of the money (thick, one way) and of the words (dashed, both ways)."""
    if seen.money == "direct":
        money = [_road("142,158 174,158", "182,158 171,152 171,164", dashed=False)]
    else:
        money = [
            _road("40,144 40,40 84,40", "94,40 83,34 83,46", dashed=False),
            _road("228,40 284,40 284,134", "284,144 278,133 290,133", dashed=False),
        ]
    if seen.words == "direct":
        words = [
            _road("162,174 174,174", "182,174 172,169 172,179", dashed=True),
            _road("162,174 150,174", "142,174 152,169 152,179", dashed=True),
        ]
    else:
        words = [
            _road("118,106 118,76", "118,68 113,78 123,78", dashed=True),
            _road("118,106 118,136", "118,144 113,134 123,134", dashed=True),
            _road("206,106 206,76", "206,68 201,78 211,78", dashed=True),
            _road("206,106 206,136", "206,144 201,134 211,134", dashed=True),
        ]
    return "".join(money + words)


def who_sees_svg(seen: WhoSees, view: View) -> str:
    """Draw three boxes, both parents and the service, with the roads of money and words between them."""
    label = escaped(f"guide.who_sees.{seen.id}", view)
    idle = seen.money == "direct" and seen.words == "direct"
    service = _box(94, 24, escaped("guide.the_service", view), faint=idle)
    paying = _box(8, 144, escaped("guide.paying_parent", view))
    receiving = _box(182, 144, escaped("guide.receiving_parent", view))
    return (
        f'<svg class="who-sees" viewBox="0 18 324 174" width="324" height="174" role="img" aria-label="{label}" '
        f'fill="none" stroke="currentColor" stroke-width="1.5" font-size="13">{service}{paying}{receiving}'
        f"{_roads(seen)}</svg>"
    )


def _figure(seen: WhoSees, view: View, named: str = "") -> str:
    words = escaped(f"guide.who_sees.{seen.id}", view)
    return f'<figure class="drawing">{who_sees_svg(seen, view)}<figcaption>{named}{words}</figcaption></figure>'


def _cells(fact: str, shown: Sequence[WhoSees], view: View) -> str:
    """Write one row of the text twin: what the other parent learns under each arrangement shown."""
    several = len(shown) > 1
    return f'<tr><th scope="row">{escaped(f"guide.who_sees.fact.{fact}", view)}</th>' + "".join(
        f'<td data-label="{escaped(f"guide.way.{seen.id}", view) if several else ""}">'
        f"{escaped(f'guide.who_sees.{getattr(seen, fact)}', view)}</td>"
        for seen in shown
    )


def _twin(shown: Sequence[WhoSees], view: View) -> str:
    """Write the text twin: a table of what the other parent learns."""
    heads = "".join(f'<th scope="col">{escaped(f"guide.way.{seen.id}", view)}</th>' for seen in shown)
    head = f"<thead><tr><td></td>{heads}</tr></thead>" if len(shown) > 1 else ""
    rows = "".join(f"{_cells(fact, shown, view)}</tr>" for fact in FACTS)
    caption = f"<caption>{escaped('guide.who_sees.caption', view)}</caption>"
    return f'<div class="table" tabindex="0"><table class="seen">{caption}{head}<tbody>{rows}</tbody></table></div>'


def who_sees_html(seen: WhoSees, view: View) -> str:
    """Draw one arrangement and its text twin: what the other parent learns."""
    return _figure(seen, view, f"{escaped('guide.who_sees.key', view)} ") + _twin([seen], view)


def all_who_sees_html(view: View) -> str:
    """Draw every arrangement beside the others, with one text twin."""
    shown = list(WHO_SEES.values())
    figures = "".join(
        _figure(seen, view, f"<strong>{escaped(f'guide.way.{seen.id}', view)}.</strong> ") for seen in shown
    )
    return f'<p>{escaped("guide.who_sees.key", view)}</p><div class="drawings">{figures}</div>{_twin(shown, view)}'


def _dot(place: int) -> str:
    """Draw one child of a hundred, in rows of ten; the first sixty filled."""
    filled = "currentColor" if place < CHILDREN_OUT_OF_POVERTY else "none"
    return f'<circle cx="{12 + 24 * (place % 10)}" cy="{12 + 24 * (place // 10)}" r="8" fill="{filled}"/>'


def children_html(view: View) -> str:
    """Draw the one chart of the guide, a hundred dots, with its text twin."""
    words = escaped("guide.chart.children", view)
    return (
        f'<figure class="drawing"><svg class="children" viewBox="0 0 240 240" width="240" height="240" role="img" '
        f'aria-label="{words}" stroke="currentColor" stroke-width="1.5">{"".join(map(_dot, range(100)))}</svg>'
        f"<figcaption>{words}</figcaption></figure>"
    )
