"""Renders the blocks of a guide page as HTML that needs no script."""

import html
from collections.abc import Sequence
from datetime import date

from markupsafe import Markup

from content.loaders.formats import day
from content.loaders.guide.markup import GuideBlock
from content.loaders.guide.parts import PARTS, links_html, source_html
from content.loaders.guide.sources import Source
from content.loaders.guide.view import View, escaped
from content.loaders.safe_html import safe_html

_BOX_CLASSES = {"notice": "notice", "warning": "notice care"}


def sources_html(sources: Sequence[Source], checked: date, view: View) -> str:
    """Draw the foot of a page: when it was checked and the sources it rests on, numbered as in the text."""
    rows = "".join(f"<li>{source_html(source, view)}</li>" for source in sources)
    listed = f"<details><summary>{escaped('guide.sources', view)}</summary><ol>{rows}</ol></details>" if sources else ""
    seen = escaped("guide.checked", view, day=day(checked, view.language))
    return f'<div class="guide-foot"><p>{seen}</p>{listed}</div>'


def _only_html(block: GuideBlock, view: View) -> str:
    """Render what concerns some nations: as it is for their reader, under their names for a reader not known."""
    if view.nation is not None:
        return block.html
    names = ", ".join(escaped(f"nation.{nation}", view) for nation in block.nations)
    return f'<div class="only"><p class="only-name">{names}</p>{block.html}</div>'


def _answer_html(block: GuideBlock) -> str:
    """Open or close what follows from an answer. One that opens closes no other: what a finger is on stays there."""
    if block.kind == "answer-end":
        return "</details>"
    opened = f"<summary><strong>{html.escape(block.label)}</strong></summary>"
    return f'<details class="way answer-to-open">{opened}'


def block_html(block: GuideBlock, view: View) -> Markup:
    """Render one block."""
    if block.kind == "part":
        return safe_html(PARTS[block.name].draw(block.arguments, view))
    if block.kind == "only":
        return safe_html(_only_html(block, view))
    return safe_html(_box_html(block))


def inner_html(block: GuideBlock) -> Markup:
    """Render what stands in a block, without its box."""
    return safe_html(block.html)


def _box_html(block: GuideBlock) -> str:
    if block.kind == "browser":
        return f'<details class="browser"><summary>{html.escape(block.label)}</summary>{block.html}</details>'
    if block.kind in ("answer", "answer-end"):
        return _answer_html(block)
    if block.kind in ("prose", "heading", "contents"):
        return block.html
    return f'<div class="{_BOX_CLASSES[block.kind]}" role="note">{block.html}</div>'


def foot_html(sources: Sequence[Source], checked: date, following: Sequence[str], view: View) -> Markup:
    """Draw what ends a page: where to read on, when it was checked, and its sources."""
    onward = f"<h2>{escaped('guide.next', view)}</h2>{links_html(following, view)}" if following else ""
    return safe_html(onward + sources_html(sources, checked, view))
