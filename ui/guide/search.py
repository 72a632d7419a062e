"""Asks what somebody looks for, and shows the screens that answer."""

import streamlit as st

from content import text
from content.loaders.search import LONGEST_QUERY, search_results
from logic.codes import Nation
from presentation.views.markup import render
from ui.asking import field_box, render_error
from ui.screen import language, render_html, shown_at


def ask_search(nation: Nation | None) -> None:
    """Ask for words in one field, and list what answers them. They stay in the visit's memory and go with it."""
    reader_language = language()
    with st.form("search", border=False):
        asked = field_box("search")
        typed = asked.text_input(
            text("search.label", reader_language),
            key="ask-search",
            max_chars=LONGEST_QUERY,
            autocomplete="off",
            help=None,
        )
        with asked:
            render_html(render("markup/hint", sentence=text("search.hint", reader_language)))
        pressed = st.form_submit_button(text("search.button", reader_language))
    if not pressed and not typed:
        return
    results = search_results(typed, reader_language, shown_at(), nation)
    if results is None:
        with asked:
            render_error(text("search.empty", reader_language))
        return
    render_html(results)
