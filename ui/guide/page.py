"""Draws a page of the guide: its prose at once, and the parts of it that ask something."""

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from itertools import groupby

import streamlit as st
from markupsafe import Markup

from content import SCREENS, Language, SiteContext, text, under_root_path
from content.loaders.guide.helplines import HELPLINES, Helpline, first_helplines, is_open, needs_check, other_helplines
from content.loaders.guide.markup import GuideBlock
from content.loaders.guide.pages import GuidePage, guide_page
from content.loaders.guide.parts import helpline_html
from content.loaders.guide.render import block_html, inner_html
from content.loaders.guide.view import View
from content.loaders.own_helpline import own_helpline
from logic.codes import Nation
from logic.decisions import DeadlineCode
from presentation.forms.guide import (
    browser_question,
    guide_nation,
    need_of_reader,
    reader_nation_question,
    reader_need_question,
    with_nation_question,
)
from presentation.views.markup import join, paragraphs, render
from ui.asking import ask, ask_before_the_screen, reader
from ui.guide.deadline import ask_deadline
from ui.guide.search import ask_search
from ui.screen import language, now, one_element, render_html, render_part, shown_at, visit

DRAWN = ("who-sees", "who-sees-all", "children")
ASKING = ("nation", "helplines", "deadline", "search")


@lru_cache(maxsize=1024)
def _view_of(language: Language, nation: Nation | None, site: SiteContext) -> View:
    return View(language=language, nation=nation, shown_at=site)


def _view() -> View:
    """Give for whom the page is drawn: the same object each time, by which its lines are found."""
    return _view_of(language(), here_nation(), shown_at())


def here_nation() -> Nation | None:
    """Give the nation the reader named in this visit, else the one of the site the tool is shown on, or None."""
    return guide_nation(visit().guide, shown_at())


def ask_nation() -> None:
    """Ask where the reader lives; skipping is an answer."""
    ask_before_the_screen(lambda: reader_nation_question(visit().guide, reader()))


def _render_browsers(blocks: Sequence[GuideBlock]) -> None:
    """Ask for the browser and show its steps alone."""
    question = browser_question([block.label for block in blocks], visit().guide)
    ask(question)
    chosen = question.slot.read()
    if chosen is not None and chosen < len(blocks):
        steps = join(render("markup/strong", sentence=blocks[chosen].label), inner_html(blocks[chosen]))
        render_html(render("markup/notice", words=steps))


@lru_cache(maxsize=1024)
def _line_html(code: str, view: View, *, stale: bool, open_now: bool | None) -> Markup:
    return helpline_html(HELPLINES[code], view, stale=stale, open_now=open_now)


def _render_lines(lines: Sequence[Helpline], at: datetime) -> None:
    """Draw some helplines as they stand at this moment."""
    view = _view()
    shown = (
        _line_html(line.id, view, stale=needs_check(line, at.date()), open_now=is_open(line, at)) for line in lines
    )
    render_html(join(*shown))


def _render_helplines() -> None:
    """Ask what would help; show the three lines that fit best, then all of them for whoever asks."""
    ask(reader_need_question(visit().guide))
    need, nation, at = need_of_reader(visit().guide), here_nation(), now()
    time = f"{at:%H:%M}"
    heading = render("markup/heading", sentence=text(f"help.need.{need}", language()))
    with one_element():
        render_html(join(heading, paragraphs([text("help.now", language(), time=time)])))
        _render_lines(first_helplines(need, nation), at)
    with st.expander(text("help.see_all", language())):
        _render_lines(other_helplines(need, nation), at)


def _ask_deadline(code: DeadlineCode) -> None:
    """Ask for the day on a letter, and say the last day to act as it stands on this day."""
    ask_deadline(code, here_nation(), now().date())


def _render_asking(blocks: Sequence[GuideBlock]) -> None:
    """Draw a part that asks something; browsers come as one group."""
    first = blocks[0]
    if first.kind == "browser":
        render_part(_render_browsers, blocks)
    elif first.name == "nation":
        ask_nation()
    elif first.name == "helplines":
        render_part(_render_helplines)
    elif first.name == "search":
        render_part(ask_search, here_nation())
    else:
        render_part(_ask_deadline, DeadlineCode(first.arguments[0]))


def _asks(block: GuideBlock) -> bool:
    return block.kind == "browser" or (block.kind == "part" and block.name in ASKING)


def _manner(block: GuideBlock) -> str:
    """Say how a block is drawn: asked with widgets (browsers as one), drawn as a picture, or written."""
    if _asks(block):
        return f"ask {block.kind if block.kind == 'browser' else block.line}"
    return f"draw {block.line}" if block.name in DRAWN else "write"


def _render_blocks(page: GuidePage) -> None:
    """Draw a page's blocks in order, joining neighbours that need no widget."""
    view = _view()
    written = [page.heading_html]
    if page.slug == "help":
        written.append(own_helpline(shown_at().host, language(), now()))
    for manner, group in groupby(with_nation_question(page.blocks, here_nation()), _manner):
        blocks = list(group)
        if manner == "write":
            written.append(join(*(block_html(block, view) for block in blocks)))
            continue
        _render_written(written)
        if manner.startswith("ask"):
            _render_asking(blocks)
        else:
            # st.html drops inline SVG; st.markdown keeps it.
            st.markdown(under_root_path(block_html(blocks[0], view)), unsafe_allow_html=True)
    written.append(page.foot_html)
    _render_written(written)


def _render_written(written: list[Markup]) -> None:
    """Draw what has been written since the last part that asks, and begin anew."""
    with one_element():
        for piece in filter(None, written):
            render_html(piece)
    written.clear()


def render_guide(screen: str) -> None:
    """Draw the guide's page of a screen. Raises LookupError for a screen that is no page of the guide."""
    slug = SCREENS[screen].guide
    if slug is None:
        raise LookupError(f"{screen} is no page of the guide")
    _render_blocks(guide_page(slug, language(), here_nation(), shown_at()))
