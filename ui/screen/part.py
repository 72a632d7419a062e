"""Parts of a screen: a change within one draws it anew alone, so that little is worked out and little is sent."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import ParamSpec

import streamlit as st

from ui.screen.visit import begin_part

Arguments = ParamSpec("Arguments")


@st.fragment
def render_part(
    draw: Callable[Arguments, None], *arguments: Arguments.args, **named_arguments: Arguments.kwargs
) -> None:
    """Draw something as a part of its own.

    All that changes with an answer asked within must stand within too, or the answer must end in `st.rerun()`.

    Every screen is a part (layout.py), and a part may stand within it. A tap on a button of another part sends what was
    typed in this one in the same moment, and Streamlit asks for one of the two only: web/assets/acts.js holds such a
    press back. Between a screen and the layout that cannot be helped; in a part of a screen, ask for what is typed in a
    form.
    """
    begin_part()
    draw(*arguments, **named_arguments)


@contextmanager
def beside(name: str, draw: Callable[[], None]) -> Iterator[None]:
    """Hold what stands within; next to it on a wide screen, below it on a phone, draw something as a part of its own.

    streamlit_adapter/browser/streamlit.css lays the two out by the key of what holds them.
    """
    with st.container(key=f"two-{name}"):
        with st.container(key=f"first-{name}"):
            yield
        with st.container(key=name):
            render_part(draw)
