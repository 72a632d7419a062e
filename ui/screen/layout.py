"""The layout of every screen: its title, the menu above it, the footer below it."""

from contextlib import suppress
from copy import copy
from functools import lru_cache

import streamlit as st

from content import SCREENS, Language, fragment, text
from streamlit_adapter import FragmentHandledException
from ui.screen.part import render_part
from ui.screen.rendering import render_html
from ui.screen.visit import language, shown_at, visit


@lru_cache(maxsize=8)
def _pages(reader_language: Language) -> dict[str, st.Page]:
    return {
        code: st.Page(
            screen.file,
            title=text(screen.title_code, reader_language),
            url_path=screen.path,
            default=screen.path == "",
        )
        for code, screen in SCREENS.items()
    }


def pages() -> dict[str, st.Page]:
    """Give Streamlit's page of each screen in the register, titled in the visit's language.

    Every visit shares them, for making a page looks for its file. So none is run itself: `render_screen` runs a copy.
    """
    return _pages(language())


def _run_copy(page: st.Page) -> None:
    copy(page).run()


def render_screen(page: st.Page) -> None:
    """Draw a screen, as a part of its own: a changed answer draws the screen anew and leaves the layout standing.

    One that breaks says so in its own place (fault.py), and what stands under every screen still stands there.
    """
    with suppress(FragmentHandledException):
        render_part(_run_copy, page)


def render_header(screen: str) -> None:
    """Draw the name, the menu and the other language; on the first screen of the visit, what the exit does.

    The served page shows that note too, on any screen.
    """
    drawn = fragment("header", language(), screen, shown_at=shown_at())
    first = visit().first_screen = visit().first_screen or screen
    if screen == first:
        drawn += fragment("exit_note", language(), screen, shown_at=shown_at())
    render_html(drawn)


def render_language(screen: str) -> None:
    """Draw the other language alone, where nothing else may stand above a screen."""
    render_html(fragment("header-quiet", language(), screen))


def render_footer(screen: str) -> None:
    """Draw what stands under every screen."""
    render_html(fragment("footer", language(), screen, shown_at=shown_at()))
