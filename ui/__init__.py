"""How questions and results become Streamlit. Pages import from the rooms; each room imports only from those below."""
