"""What a charity's web editor chooses, copies and looks at before the tool goes on its page."""

from urllib.parse import urlsplit

import streamlit as st

from content import root_path
from content.loaders.snippets import SnippetOptions, start_address
from presentation.forms.for_sites import asked_of_site, for_sites_form, preview_question
from presentation.views.for_sites import snippet_views
from ui.asking import as_answered, ask, ask_all, message, reader
from ui.screen import render_html, visit

_SIZES = {"phone": (360, 680), "desktop": (1280, 800)}
"""Width and height of the frame, in pixels."""


def _origin() -> str:
    """Give the address of this copy of the tool, without a slash at its end."""
    parts = urlsplit(st.context.url or "")
    return f"{parts.scheme}://{parts.netloc}{root_path()}" if parts.netloc else ""


def ask_what_to_show() -> SnippetOptions:
    """Ask whose look, which part, which page and which language."""
    answers, asked_reader = visit().for_sites, reader()
    for part in as_answered(lambda: for_sites_form(answers, asked_reader).parts):
        ask_all(part)
    return asked_of_site(answers, asked_reader)


def render_snippets(asked: SnippetOptions) -> None:
    """Draw the three forms, each with a button that copies it."""
    for card in snippet_views(asked, _origin(), reader(), copies=True):
        render_html(card)


def render_preview(asked: SnippetOptions) -> None:
    """Draw the real tool as it stands in a page, as wide as a phone or a computer."""
    question = preview_question(visit().for_sites)
    ask(question)
    device = question.slot.read()
    # A frame that goes from one address to the next leaves entries in the tab's history, which Back would bring back
    # after leaving: each address gets a frame of its own. Drawn on a busy machine it may show the last address first;
    # streamlit_adapter/browser/framework.js keeps that out of the history too.
    with st.container(key=f"preview-{device}-{asked.host}-{asked.part}-{asked.page}-{asked.language}"):
        width, height = _SIZES[device]
        st.iframe(start_address(asked, _origin()), width=width, height=height, alt=message("embed.title"))
