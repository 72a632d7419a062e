"""The tool's own edge round a script that has every state a person may leave from: forms, dialogs, slow reruns."""

import streamlit as st

import web

app = st.App("tests/browser/stage/screens.py", routes=web.ROUTES, middleware=web.MIDDLEWARE, lifespan=web.lifespan)
