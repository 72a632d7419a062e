"""Puts HTML on the screen, and neighbours as one element: each element is a message of its own to the phone."""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import NamedTuple
from zlib import crc32

import streamlit as st
from markupsafe import Markup

from content import under_root_path
from presentation.views.markup import paragraphs

_HEADING = re.compile(r"<h1>(.*?)</h1>", re.S)
_waiting: ContextVar[list[str] | None] = ContextVar("waiting", default=None)


class _Markup(NamedTuple):
    """HTML that Streamlit takes as it stands: a plain string it searches for a file's name and for a margin first."""

    html: str

    def _repr_html_(self) -> str:
        return self.html


def render_html(html: Markup, step: str = "") -> None:
    """Draw some HTML. What a person typed must have been escaped before.

    `step` names what stands under the heading where one heading serves several steps, each a start of its own.
    """
    if html:
        _draw(_HEADING.sub(lambda heading: _marked(heading, step), html))


def render_svg(markup: str) -> None:
    """Draw HTML with a drawing in it: `st.html` takes drawings away. It must hold no empty line."""
    st.markdown(markup, unsafe_allow_html=True)


def _marked(heading: re.Match[str], step: str) -> str:
    """Mark a heading with what it says and its step: screen_start.js knows a part by it, however it is translated."""
    return f'<h1 data-part="{crc32(f"{heading[1]} {step}".encode()):x}">{heading[1]}</h1>'


def render_paragraphs(sentences: Iterable[str]) -> None:
    """Draw sentences, each as a paragraph."""
    render_html(paragraphs(sentences))


def _draw(html: str) -> None:
    waiting = _waiting.get()
    if waiting is None:
        st.html(_Markup(under_root_path(html)))
    else:
        waiting.append(html)


@contextmanager
def one_element() -> Iterator[None]:
    """Draw all that is put within as one element. Nothing that asks may stand within: it would come first."""
    waiting: list[str] = []
    before = _waiting.set(waiting)
    try:
        yield
    finally:
        _waiting.reset(before)
    if waiting:
        _draw("".join(f'<div class="piece">{html}</div>' for html in waiting))
