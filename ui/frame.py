"""The frame of every screen: title, menu, language, content, footer."""

from collections.abc import Mapping

import streamlit as st

from content import LANGUAGES, SCREENS, rich, text
from ui.visit import choose_language, language


def pages() -> dict[str, st.Page]:
    """Make Streamlit's page of each screen in the register, titled in the visit's language."""
    spoken = language()
    return {
        code: st.Page(
            f"{code}.py",
            title=text(screen.title_code, spoken),
            url_path=screen.path,
            default=screen.path == "",
        )
        for code, screen in SCREENS.items()
    }


def show_menu(screens: Mapping[str, st.Page]) -> None:
    """Draw the links to the main screens and the other language."""
    spoken = language()
    with st.container(key="menu", horizontal=True):
        for code, page in screens.items():
            if SCREENS[code].menu:
                st.page_link(page)
        for code, facts in LANGUAGES.items():
            if code != spoken:
                st.button(facts.name, key=f"language-{code}", on_click=choose_language, args=(code,))


def show_footer() -> None:
    """Draw what stands under every screen."""
    spoken = language()
    with st.container(key="footer"):
        st.html(rich("frame.footer", spoken))
