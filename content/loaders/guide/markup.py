"""Turns the Markdown of a guide page into blocks: prose, boxes, parts of a nation, and drawn or asking parts.

The marks beyond Markdown are few, and README.md in this folder lists them for editors.
"""

import html
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token
from pydantic import BaseModel, ConfigDict

from content.loaders.guide.errors import ContentError, line_of
from content.loaders.guide.nations import NATIONS
from content.loaders.guide.sources import SOURCES
from content.loaders.languages import Language
from content.loaders.screens import SCREENS, address
from logic.codes import Nation

_MARKDOWN = MarkdownIt("commonmark", {"html": False, "typographer": False}).enable("table")
_OPEN = re.compile(r"^::: ([a-z-]+)(?: (.+))?$")
_PART = re.compile(r"^\{\{ ([a-z-]+)((?: [a-z0-9_-]+)*) \}\}$")
_SOURCE = re.compile(r"\s?\[\[([a-z0-9-]+)\]\]")
_BOXES = ("notice", "warning", "only", "browser")
_ELSEWHERE = ("https://", "tel:", "mailto:")


class Block(BaseModel):
    """One piece of a page in reading order.

    `kind` is prose, a box (notice, warning, only, browser), part, or the contents that `with_contents` adds. `html` is
    the rendered words of prose, boxes and contents.
    A part has a `name` and `arguments`. `nations` says whom an `only` box concerns; `label` is a browser's name.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: str
    line: int
    html: str = ""
    name: str = ""
    arguments: tuple[str, ...] = ()
    nations: tuple[Nation, ...] = NATIONS
    label: str = ""


class PageProse(NamedTuple):
    """Words of a page as they stand in its file, from the line `begun`."""

    words: Sequence[str]
    begun: int
    path: Path

    def wrong(self, needle: str, reason: str) -> ContentError:
        """Make the error of the first line that holds the needle."""
        return ContentError(self.path, self.begun - 1 + line_of("\n".join(self.words), needle), reason)


def _with_sources(rendered: str, cited: Sequence[str], prose: PageProse) -> str:
    """Replace each [[source]] by its number, linked; the number is the source's place in the page's front matter."""

    def mark(match: re.Match[str]) -> str:
        identifier = match.group(1)
        if identifier not in cited:
            raise prose.wrong(f"[[{identifier}]]", f"{identifier} is cited here but not listed in the page's sources")
        source = SOURCES[identifier]
        place = cited.index(identifier) + 1
        name, url = html.escape(source.title, quote=True), html.escape(source.url, quote=True)
        return (
            f'&#8288;<sup class="source"><a href="{url}" target="_blank" rel="noopener noreferrer" '
            f'aria-label="{place}: {name}">{place}</a></sup>'
        )

    return _SOURCE.sub(mark, rendered)


def _name_cells(tokens: Sequence[Token]) -> None:
    """Make the first cell of each row its heading, and tell each other cell its column, for narrow screens."""
    heads: list[str] = []
    column = -1
    for place, token in enumerate(tokens):
        if token.type == "table_open":
            heads = []
        elif token.type == "th_open":
            heads.append(tokens[place + 1].content)
            if heads[-1]:
                token.attrSet("scope", "col")
            else:
                token.tag = tokens[place + 2].tag = "td"
        elif token.type == "tr_open":
            column = -1
        elif token.type == "td_open":
            column += 1
            if column == 0:
                token.tag = tokens[place + 2].tag = "th"
                token.attrSet("scope", "row")
            else:
                token.attrSet("data-label", heads[column])


def _check_links(tokens: Sequence[Token], prose: PageProse) -> None:
    """Refuse a link that is neither to another website nor to one of our screens by its name."""
    for token in tokens:
        _check_links(token.children or (), prose)
        link = str(token.attrGet("href") or "")
        if token.type != "link_open" or link.startswith(_ELSEWHERE) or link in SCREENS:
            continue
        if re.fullmatch(r"[a-z_-]+", link):
            raise prose.wrong(f"({link}", f"there is no page called {link}")
        raise prose.wrong(f"({link}", f"a link is https://... or a page's name such as (help), not ({link})")


def _render(prose: PageProse, cited: Sequence[str]) -> str:
    """Render prose. A link to another screen names its code; `with_addresses` gives it the reader's address later."""
    tokens = _MARKDOWN.parse("\n".join(prose.words))
    _check_links(tokens, prose)
    _name_cells(tokens)
    rendered = str(_MARKDOWN.renderer.render(tokens, _MARKDOWN.options, {})).strip()
    rendered = rendered.replace('<a href="https:', '<a target="_blank" rel="noopener noreferrer" href="https:')
    rendered = rendered.replace("<table>", '<div class="table" tabindex="0"><table>').replace(
        "</table>", "</table></div>"
    )
    return _with_sources(rendered, cited, prose)


def with_addresses(rendered: str, language: Language) -> str:
    """Give each link to another screen its address in the reader's language. Raises KeyError for an unknown screen."""
    return re.sub(r'href="([a-z_-]+)"', lambda match: f'href="{address(match.group(1), language)}"', rendered)


def _box(opened: re.Match[str], words: Sequence[str], cited: Sequence[str], path: Path, line: int) -> Block:
    """Make the block of a ::: box that opens on this line."""
    name, rest = opened.group(1), opened.group(2) or ""
    if name not in _BOXES:
        raise ContentError(path, line, f"there is no box called {name}; there are {', '.join(_BOXES)}")
    rendered = _render(PageProse(words, line + 1, path), cited)
    if name == "only":
        wanted = tuple(rest.split())
        if not wanted or not set(wanted) <= set(NATIONS):
            raise ContentError(path, line, f"::: only needs nations out of {', '.join(NATIONS)}")
        return Block(kind=name, line=line, html=rendered, nations=tuple(one for one in NATIONS if one in wanted))
    if name == "browser" and not rest:
        raise ContentError(path, line, "::: browser needs the browser's name")
    return Block(kind=name, line=line, html=rendered, label=rest)


def blocks(body: str, first_line: int, cited: Sequence[str], path: Path) -> Iterator[Block]:
    """Cut a page's body into blocks. `first_line` is the body's first line in the file, for messages.

    Raises ContentError for an unknown mark, a box left open, or a source that is not listed.
    """
    prose: list[str] = []
    opened: re.Match[str] | None = None
    begun = first_line
    for number, line in enumerate(body.splitlines(), start=first_line):
        starts, part = _OPEN.match(line), _PART.match(line)
        ends = line.strip() == ":::"
        if not (starts or part or ends):
            prose.append(line)
            continue
        if opened and not ends:
            raise ContentError(path, number, "close the box above with ::: first")
        if ends:
            if not opened:
                raise ContentError(path, number, "this ::: closes nothing")
            yield _box(opened, prose, cited, path, begun)
            opened = None
        elif any(words.strip() for words in prose):
            yield Block(kind="prose", line=begun, html=_render(PageProse(prose, begun, path), cited))
        prose, begun = [], number + (0 if starts else 1)
        if starts:
            opened = starts
        if part:
            yield Block(kind="part", line=number, name=part.group(1), arguments=tuple(part.group(2).split()))
    if opened:
        raise ContentError(path, begun, "this box is never closed")
    if any(words.strip() for words in prose):
        yield Block(kind="prose", line=begun, html=_render(PageProse(prose, begun, path), cited))
