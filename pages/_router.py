"""Draws the frame and runs the screen of the address. Streamlit runs this file on every visit and change of screen."""

import streamlit as st

import ui

ui.begin_run()
screens = ui.pages()
page = st.navigation(list(screens.values()), position="hidden")
here = next(code for code, candidate in screens.items() if candidate is page)
if not ui.shown_at().has(here):
    st.switch_page(screens[ui.shown_at().start])
ui.visit().screen = here
if ui.only_help_stands(here):
    ui.show_language(here)
    ui.show_screen(page)
else:
    ui.show_header(here)
    ui.show_adviser_line()
    ui.show_screen(page)
    ui.show_footer(here)
