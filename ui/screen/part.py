"""Parts of a screen: a change within one draws it anew alone, so that little is worked out and little is sent."""

from collections.abc import Callable
from typing import ParamSpec

import streamlit as st

from ui.screen.visit import begin_part

Given = ParamSpec("Given")


@st.fragment
def show_part(draw: Callable[Given, None], *given: Given.args, **named: Given.kwargs) -> None:
    """Draw something as a part of its own.

    All that changes with an answer asked within must stand within too, or the answer must end in `st.rerun()`. And
    nothing typed should be asked within, except in a form: a tap on a button elsewhere sends what was typed in the same
    moment, Streamlit asks for one of the two parts only, and web/assets/shell.js has to hold the press back.
    """
    begin_part()
    draw(*given, **named)
