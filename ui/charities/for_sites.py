"""What a charity's web editor chooses, copies and looks at before the tool goes on its page."""

from collections.abc import Callable, Sequence
from urllib.parse import urlsplit

import streamlit as st

from content import (
    FORMS,
    LANGUAGES,
    PARTS,
    SCREENS,
    Asked,
    hosts,
    root_path,
    site_context,
    snippet,
    start_address,
    text,
)
from presentation.views import render
from ui.asking import choice_key
from ui.screen import language, render_html, visit

_SIZES = {"phone": (360, 680), "desktop": (1280, 800)}
"""Width and height of the frame, in pixels."""


def _origin() -> str:
    """Give the address of this copy of the tool, without a slash at its end."""
    parts = urlsplit(st.context.url or "")
    return f"{parts.scheme}://{parts.netloc}{root_path()}" if parts.netloc else ""


def _choose(
    ask: Callable[..., str],
    name: str,
    options: Sequence[str],
    words: Callable[[str], str],
    usual: str = "",
    **look: bool,
) -> str:
    """Ask for one of several. What was chosen stays when the language changes."""
    before = visit().for_sites.get(name, usual)
    at = options.index(before) if before in options else 0
    label = text(f"for_sites.{name}.label", language())
    chosen = ask(label, options, index=at, format_func=words, key=choice_key(name), **look)
    if chosen != before:
        visit().for_sites[name] = chosen
    return chosen


def _ask_page() -> str:
    """Ask which page of the guide to show alone."""
    pages = [screen.code for screen in SCREENS.values() if screen.guide]
    return _choose(st.selectbox, "page", pages, lambda code: text(f"{code}.title", language()))


def _ask_start(host: str) -> str:
    """Ask which screen the whole tool begins with; nothing where the charity's own entry decides."""
    reader_language = language()
    whole = site_context(host, None)
    usual = text(
        "for_sites.start.usual", reader_language, screen=text(SCREENS[whole.start].title_code, reader_language)
    )
    screens = ["", *(screen.code for screen in whole.menu() if screen.code != whole.start)]
    return _choose(
        st.selectbox, "start", screens, lambda code: text(SCREENS[code].title_code, reader_language) if code else usual
    )


def ask_what_to_show() -> Asked:
    """Ask whose look, which part, which page and which language."""
    reader_language = language()
    host = _choose(st.selectbox, "host", list(hosts()), lambda code: hosts()[code].name[reader_language])
    part = _choose(
        st.radio, "part", ["", *PARTS], lambda code: text(f"for_sites.part.{code or 'whole'}", reader_language)
    )
    page = _ask_page() if part == "page" else _ask_start(host) if part == "" else ""
    wanted = _choose(
        st.radio, "language", list(LANGUAGES), lambda code: LANGUAGES[code].name, reader_language, horizontal=True
    )
    return Asked(host=host, part=part, page=page, language=wanted)


def render_snippets(asked: Asked) -> None:
    """Draw the three forms, each with a button that copies it."""
    reader_language = language()
    for form in FORMS:
        name, best, purpose = (text(f"for_sites.form.{form}{part}", reader_language) for part in ("", ".best", ".for"))
        card = render(
            "snippet",
            form=form,
            code=snippet(form, asked, _origin()),
            heading=name,
            best=best,
            purpose=purpose,
            copy=text("for_sites.copy", reader_language),
            copied=text("for_sites.copied", reader_language),
        )
        render_html(card)


def render_preview(asked: Asked) -> None:
    """Draw the real tool as it stands in a page, as wide as a phone or a computer."""
    reader_language = language()
    device = _choose(
        st.radio,
        "preview",
        list(_SIZES),
        lambda code: text(f"for_sites.preview.{code}", reader_language),
        horizontal=True,
    )
    # A frame that goes from one address to the next leaves entries in the tab's history, which Back would bring back
    # after leaving: each address gets a frame of its own. Drawn on a busy machine it may show the last address first;
    # streamlit_adapter/browser/framework.js keeps that out of the history too.
    with st.container(key=f"preview-{device}-{asked.host}-{asked.part}-{asked.page}-{asked.language}"):
        width, height = _SIZES[device]
        st.iframe(start_address(asked, _origin()), width=width, height=height, alt=text("embed.title", reader_language))
