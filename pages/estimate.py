"""The estimate screen."""

import streamlit as st

import ui
from content import text

st.title(text("estimate.title", ui.language()))
