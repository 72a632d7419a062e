"""The contents of a page: its headings, each leading to its place."""

import re
from collections.abc import Sequence

from content.loaders.guide.markup import GuideBlock
from content.loaders.guide.view import View, escaped

FEWEST = 3
"""With fewer headings a page is short enough to be seen as a whole."""
_HEADING = re.compile(r"<h2>(.*?)</h2>", re.S)
_FIRST = re.compile(r"(?=<h2 id=)")


def _named(html: str, begun: int) -> str:
    """Give each heading a name to lead to: "part-1" and so on. A name goes into addresses, so it tells nothing."""
    places = iter(range(begun + 1, begun + 1 + len(_HEADING.findall(html))))
    return _HEADING.sub(lambda match: f'<h2 id="part-{next(places)}">{match[1]}</h2>', html)


def _list(headings: Sequence[str], view: View) -> str:
    rows = "".join(
        f'<li><a href="#part-{place}">{re.sub(r"<[^>]+>", "", heading)}</a></li>'
        for place, heading in enumerate(headings, start=1)
    )
    opened = f"<summary>{escaped('guide.contents', view)}</summary>"
    return f'<details class="contents">{opened}<ul class="places">{rows}</ul></details>'


def with_contents(blocks: Sequence[GuideBlock], view: View) -> tuple[GuideBlock, ...]:
    """Name the headings of a page's blocks, and put the list of them before the first, folded."""
    headings = [heading for block in blocks for heading in _HEADING.findall(block.html)]
    if len(headings) < FEWEST:
        return tuple(blocks)
    with_list: list[GuideBlock] = []
    count = 0
    for block in blocks:
        named = _named(block.html, count)
        listed = GuideBlock(kind="contents", line=block.line, html=_list(headings, view))
        if count == 0 and "<h2 id=" in named:
            before, after = _FIRST.split(named, maxsplit=1) if block.kind == "prose" else ("", named)
            pieces = [block.model_copy(update={"html": html}) for html in (before.strip(), after) if html]
            with_list.extend([*pieces[:-1], listed, pieces[-1]])
        else:
            with_list.append(block.model_copy(update={"html": named}))
        count += len(_HEADING.findall(block.html))
    return tuple(with_list)
