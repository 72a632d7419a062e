"""The home screen."""

import streamlit as st

import ui
from content import text

st.title(text("home.title", ui.language()))
