"""The frame of every screen: its title, the menu above it, the footer below it."""

import streamlit as st

from content import SCREENS, fragment, text
from ui.visit import language


def pages() -> dict[str, st.Page]:
    """Make Streamlit's page of each screen in the register, titled in the visit's language."""
    spoken = language()
    return {
        code: st.Page(
            screen.file,
            title=text(screen.title_code, spoken),
            url_path=screen.path,
            default=screen.path == "",
        )
        for code, screen in SCREENS.items()
    }


def show_header(screen: str) -> None:
    """Draw the name, the menu and the other language."""
    st.html(fragment("header", language(), screen))


def show_footer(screen: str) -> None:
    """Draw what stands under every screen."""
    st.html(fragment("footer", language(), screen))
