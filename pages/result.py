"""The result screen."""

import streamlit as st

import ui
from content import text

st.title(text("result.title", ui.language()))
