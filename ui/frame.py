"""The frame of every screen: its title, the menu above it, the footer below it."""

from copy import copy
from functools import lru_cache

import streamlit as st

from content import SCREENS, Language, fragment, text
from ui.visit import language, shown_at


@lru_cache(maxsize=8)
def _patterns(spoken: Language) -> dict[str, st.Page]:
    return {
        code: st.Page(
            screen.file,
            title=text(screen.title_code, spoken),
            url_path=screen.path,
            default=screen.path == "",
        )
        for code, screen in SCREENS.items()
    }


def pages() -> dict[str, st.Page]:
    """Give Streamlit's page of each screen in the register, titled in the visit's language.

    Copies: making a page looks for its file, and Streamlit marks a page while one visit runs it.
    """
    return {code: copy(page) for code, page in _patterns(language()).items()}


def show_header(screen: str) -> None:
    """Draw the name, the menu and the other language."""
    st.html(fragment("header", language(), screen, shown_at=shown_at()))


def show_language(screen: str) -> None:
    """Draw the other language alone, where nothing else may stand above a screen."""
    st.html(fragment("header-quiet", language(), screen, values={"plain": False}))


def show_footer(screen: str) -> None:
    """Draw what stands under every screen."""
    st.html(fragment("footer", language(), screen, shown_at=shown_at()))
