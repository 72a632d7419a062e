"""Puts HTML on the screen, and neighbours as one element: each element is a message of its own to the phone."""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from html import escape
from typing import NamedTuple
from zlib import crc32

import streamlit as st

from content import kept_within, under_root_path
from ui.screen.visit import shown_at

_HEADING = re.compile(r"<h1>(.*?)</h1>", re.S)
_waiting: ContextVar[list[str] | None] = ContextVar("waiting", default=None)


class _Markup(NamedTuple):
    """HTML that Streamlit takes as it stands: a plain string it searches for a file's name and for a margin first."""

    html: str

    def _repr_html_(self) -> str:
        return self.html


def render_html(html: str) -> None:
    """Draw some HTML, without what leads to a screen that cannot be reached here.

    What a person typed must have been escaped before.
    """
    if reachable := kept_within(html, shown_at()):
        _draw(_HEADING.sub(_marked, reachable))


def _marked(heading: re.Match[str]) -> str:
    """Mark a heading with what it says: shell.js knows a part of a screen by it, whatever a translator makes of it."""
    return f'<h1 data-part="{crc32(heading[1].encode()):x}">{heading[1]}</h1>'


def render_paragraphs(sentences: Iterable[str]) -> None:
    """Draw sentences, each as a paragraph."""
    render_html("".join(f"<p>{escape(sentence)}</p>" for sentence in sentences))


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
