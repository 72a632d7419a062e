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
from content.loaders.links import lead_to_screens
from content.loaders.screens import SCREENS
from content.loaders.site_context import OUR_OWN, SiteContext
from logic.codes import Nation

_MARKDOWN = MarkdownIt("commonmark", {"html": False, "typographer": False}).enable("table")
_OPEN = re.compile(r"^::: ([a-z-]+)(?: (.+))?$")
_PART = re.compile(r"^\{\{ ([a-z-]+)((?: [a-z0-9_-]+)*) \}\}$")
_SOURCE = re.compile(r"\s?\[\[([a-z0-9-]+)\]\]")
_BOXES = ("notice", "warning", "only", "browser")
_ANSWER = "answer"
_ELSEWHERE = ("https://", "tel:", "mailto:")


class GuideBlock(BaseModel):
    """One piece of a page in reading order.

    `kind` is prose, a heading right above a part, a box (notice, warning, only, browser), part, the two ends of an
    answer to open (answer, answer-end), or the contents that `with_contents` adds. `html` is the rendered words.
    A part has a `name` and `arguments`. `nations` says whom an `only` box concerns; `label` is a browser's name or what
    an answer is opened by.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: str
    line: int
    html: str = ""
    name: str = ""
    arguments: tuple[str, ...] = ()
    nations: tuple[Nation, ...] = NATIONS
    label: str = ""

    @property
    def is_empty(self) -> bool:
        """Tell whether all its words led to screens that cannot be reached."""
        return self.kind in ("prose", *_BOXES) and not self.html


class PageFile(NamedTuple):
    """The file of a page: the sources it cites, its language, and where it is shown."""

    path: Path
    cited: Sequence[str]
    language: Language
    shown_at: SiteContext = OUR_OWN


class PageProse(NamedTuple):
    """Words of a page as they stand in its file, from the line `begun`."""

    words: Sequence[str]
    begun: int
    file: PageFile

    def wrong(self, needle: str, reason: str) -> ContentError:
        """Make the error of the first line that holds the needle."""
        return ContentError(self.file.path, self.begun - 1 + line_of("\n".join(self.words), needle), reason)


def _with_sources(rendered: str, prose: PageProse) -> str:
    """Replace each [[source]] by its number, linked; the number is the source's place in the page's front matter."""

    def mark(match: re.Match[str]) -> str:
        identifier = match.group(1)
        if identifier not in prose.file.cited:
            raise prose.wrong(f"[[{identifier}]]", f"{identifier} is cited here but not listed in the page's sources")
        source = SOURCES[identifier]
        place = prose.file.cited.index(identifier) + 1
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


def _render(prose: PageProse) -> str:
    """Render prose. A link to another screen names its code and gets the reader's address."""
    tokens = _MARKDOWN.parse("\n".join(prose.words))
    _check_links(tokens, prose)
    tokens = lead_to_screens(tokens, prose.file.language, prose.file.shown_at)
    _name_cells(tokens)
    rendered = str(_MARKDOWN.renderer.render(tokens, _MARKDOWN.options, {})).strip()
    rendered = rendered.replace('<a href="https:', '<a target="_blank" rel="noopener noreferrer" href="https:')
    rendered = rendered.replace("<table>", '<div class="table" tabindex="0"><table>').replace(
        "</table>", "</table></div>"
    )
    return _with_sources(rendered, prose)


def _box(opened: re.Match[str], words: Sequence[str], file: PageFile, line: int) -> GuideBlock:
    """Make the block of a ::: box that opens on this line."""
    name, rest = opened.group(1), opened.group(2) or ""
    if name not in _BOXES:
        raise ContentError(file.path, line, f"there is no box called {name}; there are {', '.join((*_BOXES, _ANSWER))}")
    rendered = _render(PageProse(words, line + 1, file))
    if name == "only":
        wanted = tuple(rest.split())
        if not wanted or not set(wanted) <= set(NATIONS):
            raise ContentError(file.path, line, f"::: only needs nations out of {', '.join(NATIONS)}")
        return GuideBlock(kind=name, line=line, html=rendered, nations=tuple(one for one in NATIONS if one in wanted))
    if name == "browser" and not rest:
        raise ContentError(file.path, line, "::: browser needs the browser's name")
    return GuideBlock(kind=name, line=line, html=rendered, label=rest)


def blocks(body: str, first_line: int, file: PageFile) -> Iterator[GuideBlock]:
    """Cut a page's body into blocks. `first_line` is the body's first line in the file, for messages.

    What leads to a screen that cannot be reached where the page is shown is left out.

    Raises ContentError for an unknown mark, a box left open, or a source that is not listed.
    """
    prose: list[str] = []
    opened: re.Match[str] | None = None
    answer: GuideBlock | None = None
    begun = first_line

    def told() -> Iterator[GuideBlock]:
        written = "\n".join(prose).rstrip().split("\n")
        headings = len(written) - 1 if written[-1].startswith("## ") else len(written)
        for kind, words in (("prose", written[:headings]), ("heading", written[headings:])):
            if any(line.strip() for line in words):
                at = begun if kind == "prose" else begun + headings
                yield GuideBlock(kind=kind, line=at, html=_render(PageProse(words, at, file)))

    for number, line in enumerate(body.splitlines(), start=first_line):
        starts, part = _OPEN.match(line), _PART.match(line)
        ends = line.strip() == ":::"
        if not (starts or part or ends):
            prose.append(line)
            continue
        if opened and not ends:
            raise ContentError(file.path, number, "close the box above with ::: first")
        if ends and opened:
            yield _box(opened, prose, file, begun)
            opened = None
        else:
            yield from told()
            if ends:
                yield _answer_end(answer, file.path, number)
                answer = None
        prose, begun = [], number
        if starts and starts.group(1) == _ANSWER:
            answer = _answer(starts, answer, file.path, number)
            yield answer
        else:
            opened = starts
        begun += 0 if opened else 1
        if part:
            yield GuideBlock(kind="part", line=number, name=part.group(1), arguments=tuple(part.group(2).split()))
    if opened or answer:
        raise ContentError(file.path, answer.line if answer else begun, "this box is never closed")
    yield from told()


def _answer(opens: re.Match[str], within: GuideBlock | None, path: Path, line: int) -> GuideBlock:
    """Make the block that opens an answer."""
    if within:
        raise ContentError(path, line, "close the answer above with ::: first")
    if not opens.group(2):
        raise ContentError(path, line, "::: answer needs its words")
    return GuideBlock(kind=_ANSWER, line=line, label=opens.group(2))


def _answer_end(answer: GuideBlock | None, path: Path, line: int) -> GuideBlock:
    """Make the block that closes the answer that is open."""
    if answer is None:
        raise ContentError(path, line, "this ::: closes nothing")
    return GuideBlock(kind=f"{_ANSWER}-end", line=line)
