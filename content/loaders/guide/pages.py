"""The guide's pages: one Markdown file a page and language, read whole, checked, and handed out ready to show."""

import html
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path

from markupsafe import Markup
from pydantic import BaseModel, ConfigDict

from content.loaders.guide.contents import with_contents
from content.loaders.guide.errors import ContentError
from content.loaders.guide.front import PAGES, guide_slugs, split_page
from content.loaders.guide.markup import GuideBlock, PageFile, blocks
from content.loaders.guide.nations import fits
from content.loaders.guide.parts import LISTS_OF_SCREENS, PARTS
from content.loaders.guide.render import block_html, foot_html
from content.loaders.guide.sources import SOURCES, Source
from content.loaders.guide.view import View
from content.loaders.languages import Language, written_in
from content.loaders.safe_html import safe_html
from content.loaders.site_context import OUR_OWN, SiteContext
from logic.codes import Nation


class GuidePage(BaseModel):
    """A page of the guide in one language. `title` is the heading; `question` is what it answers, as a reader asks it;
    `dull_title` is for tabs and histories.

    `blocks` are the pieces that concern the reader's nation; `foot` is what stands below them; `html` is all below the
    heading, to show as it is.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    slug: str
    language: Language
    title: str
    dull_title: str
    question: str
    summary: str
    nations: tuple[Nation, ...]
    last_checked: date
    sources: tuple[Source, ...]
    next: tuple[str, ...]
    blocks: tuple[GuideBlock, ...]
    foot: str = ""
    html: str = ""

    @property
    def heading_html(self) -> Markup:
        """The page's heading."""
        return safe_html(f"<h1>{html.escape(self.title)}</h1>")

    @property
    def foot_html(self) -> Markup:
        """What ends the page: where to read on, when it was checked, and its sources."""
        return safe_html(self.foot)


def _check_part(block: GuideBlock, path: Path) -> None:
    """Refuse a part that there is not, or that is given what it does not know."""
    if block.name not in PARTS:
        raise ContentError(path, block.line, f"there is no part called {block.name}; there are {', '.join(PARTS)}")
    problem = PARTS[block.name].problem(block.arguments)
    if problem is not None:
        raise ContentError(path, block.line, f"{block.name}: {problem}")


def read_page(path: Path, language: Language, shown_at: SiteContext = OUR_OWN) -> GuidePage:
    """Read one page from its file, whole: every nation's part, no `html` yet.

    Nothing in it leads to a screen that cannot be reached where it is shown.

    Raises ContentError, with the line and the reason, when the file is malformed or names what does not exist.
    """
    front, body, first_line = split_page(path)
    written = tuple(blocks(body, first_line, PageFile(path, front.sources, language, shown_at)))
    for block in written:
        if block.kind == "part":
            _check_part(block, path)
    return GuidePage(
        slug=path.stem,
        language=language,
        title=front.title,
        dull_title=front.dull_title,
        question=front.question,
        summary=front.summary,
        nations=front.nations,
        last_checked=front.checked,
        sources=tuple(SOURCES[identifier] for identifier in front.sources),
        next=tuple(filter(shown_at.has, front.next)),
        blocks=_reachable(written, shown_at),
    )


def _reachable(written: Sequence[GuideBlock], shown_at: SiteContext) -> tuple[GuideBlock, ...]:
    """Keep of each list of screens those that can be reached; an empty list goes, and the heading above it."""
    reachable: list[GuideBlock] = []
    for block in written:
        if block.name not in LISTS_OF_SCREENS:
            reachable += [] if block.is_empty else [block]
        elif reached := tuple(filter(shown_at.has, block.arguments)):
            reachable.append(block.model_copy(update={"arguments": reached}))
        elif reachable and reachable[-1].kind == "heading":
            reachable.pop()
    return tuple(reachable)


@lru_cache(maxsize=1024)
def guide_page(
    slug: str, language: Language, nation: Nation | None = None, shown_at: SiteContext = OUR_OWN
) -> GuidePage:
    """Give a page of the guide as a reader of this nation sees it; None shows every nation's part, each named.

    `shown_at` is the site and the part of the tool that it is shown at.

    Raises KeyError for a slug that is not a page.
    """
    if slug not in guide_slugs():
        raise KeyError(slug)
    page = read_page(PAGES / written_in(language) / f"{slug}.md", language, shown_at)
    view = View(language=language, nation=nation, shown_at=shown_at)
    fitting = with_contents([block for block in page.blocks if fits(block.nations, nation)], view)
    foot = foot_html(page.sources, page.last_checked, page.next, view)
    shown = "\n".join([*(block_html(block, view) for block in fitting), foot])
    return page.model_copy(update={"blocks": fitting, "foot": foot, "html": shown})
