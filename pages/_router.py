"""Draws the layout and runs the screen of the address. Streamlit runs this file on every visit and change of screen."""

import streamlit as st

from streamlit_adapter import open_screen
from ui import charities, guidance, screen

screen.begin_run()
screens = screen.pages()
page = open_screen(tuple(screens.values()))
here = next(code for code, candidate in screens.items() if candidate is page)
if not screen.shown_at().has(here):
    st.switch_page(screens[screen.shown_at().start])
screen.visit().arrive(here)
if guidance.only_help_stands(here):
    screen.render_language(here)
    screen.render_screen(page)
else:
    screen.render_header(here)
    charities.render_adviser_line()
    screen.render_screen(page)
    screen.render_footer(here)
