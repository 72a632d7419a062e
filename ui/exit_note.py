"""The two lines that tell what "Exit this page" does, where a person first sees it."""

import streamlit as st

from content import fragment
from ui.visit import language, recall, remember, shown_at


def show_exit_note(screen: str) -> None:
    """Draw the note on the first screen of the visit, where the served page showed it too."""
    first = recall("first_screen", screen)
    remember("first_screen", first)
    if screen == first:
        st.html(fragment("exit_note", language(), screen, shown_at=shown_at()))
