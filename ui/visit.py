"""What one visit holds in memory: the language and the answers. Nothing else reads the session's state."""

from datetime import datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

import streamlit as st

from content import DEFAULT_LANGUAGE, Language, language_or_default

Kept = TypeVar("Kept")


def language() -> Language:
    """Give the language of this visit: the address's, else the one chosen before, else the default."""
    asked = st.query_params.get("lang")
    chosen = language_or_default(asked if asked is not None else st.session_state.get("language"))
    st.session_state["language"] = chosen
    if chosen == DEFAULT_LANGUAGE:
        st.query_params.pop("lang", None)
    elif asked != chosen:
        st.query_params["lang"] = chosen
    return chosen


def remember(key: str, value: object) -> None:
    """Keep one thing of the visit in the server's memory until the visit ends."""
    st.session_state[f"visit.{key}"] = value


def recall(key: str, default: Kept) -> Kept:
    """Give back what `remember` kept under this key, or the default."""
    kept: Kept = st.session_state.get(f"visit.{key}", default)
    return kept


def here() -> str:
    """Give the code of the screen that is being drawn."""
    return recall("here", "home")


def now() -> datetime:
    """Give the moment, in UK time."""
    return datetime.now(ZoneInfo("Europe/London"))
