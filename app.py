"""The front door: the edge and the screens in one ASGI app."""

import streamlit as st

app = st.App("pages/_router.py")
