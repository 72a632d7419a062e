"""Helping several families after one another: a line above every screen, and nothing carried from one to the next."""

import streamlit as st

from content import text
from presentation.views.markup import render
from ui.screen import forget_case, language, render_html, shown_at, visit


def is_for_several() -> bool:
    """Tell whether this visit helps one family after another."""
    return visit().case_number > 0


def _next_family() -> None:
    number = visit().case_number + 1
    forget_case()
    visit().case_number = number
    visit().to_estimate = True


def _stop() -> None:
    forget_case()
    visit().case_number = 0


def render_adviser_line() -> None:
    """Draw the line: which family this is, a fresh start, and the sheet."""
    if not is_for_several():
        return
    if visit().to_estimate:
        visit().to_estimate = False
        st.switch_page("estimate.py")
    reader_language = language()
    with st.container(key="adviser-line", horizontal=True):
        render_html(
            render("markup/strong", sentence=text("for_advisers.family", reader_language, number=visit().case_number))
        )
        st.button(
            text("for_advisers.again", reader_language), key="next-family", on_click=_next_family, shortcut="alt+n"
        )
        sheet = text("for_advisers.sheet", reader_language)
        if shown_at().has("one_sheet") and st.button(sheet, key="family-sheet", shortcut="alt+p"):
            st.switch_page("one_sheet.py")


def offer_several() -> None:
    """Offer to begin with the first family, or to stop. The line stands in the layout, so that is drawn anew."""
    reader_language = language()
    if is_for_several():
        if st.button(text("for_advisers.end", reader_language), key="families-end"):
            _stop()
            st.rerun()
    elif st.button(text("for_advisers.begin", reader_language), key="families-begin", type="primary"):
        _next_family()
        st.rerun()
