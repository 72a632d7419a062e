"""The compare screen."""

import streamlit as st

import ui
from content import text

st.title(text("compare.title", ui.language()))
