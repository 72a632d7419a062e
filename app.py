"""The front door: the edge and the screens in one ASGI app."""

import streamlit as st

import web
from ui import screen

app = st.App(
    "pages/_router.py",
    routes=web.ROUTES,
    middleware=web.MIDDLEWARE,
    lifespan=web.lifespan,
    on_script_error=screen.render_fault,
)
