"""Draws the frame and runs the screen of the address. Streamlit runs this file on every visit and change."""

import streamlit as st

import ui

screens = ui.pages()
page = st.navigation(list(screens.values()), position="hidden")
st.set_page_config(page_title=page.title, layout="centered")
ui.show_menu(screens)
page.run()
ui.show_footer()
