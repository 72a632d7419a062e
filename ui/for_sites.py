"""What a charity's web editor chooses, copies and looks at before the tool goes on its page."""

import html
from urllib.parse import urlsplit

import streamlit as st

from content import FORMS, LANGUAGES, PARTS, SCREENS, Asked, hosts, place, snippet, start_address, text
from ui.put import put
from ui.visit import language

_SIZES = {"phone": (360, 680), "desktop": (1280, 800)}
"""Width and height of the frame, in pixels."""


def _origin() -> str:
    """Give the address of this copy of the tool, without a slash at its end."""
    parts = urlsplit(st.context.url or "")
    return f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""


def _ask_page() -> str:
    """Ask which page of the guide to show alone."""
    spoken = language()
    pages = [screen.code for screen in SCREENS.values() if screen.guide]
    chosen: str = st.selectbox(
        text("for_sites.page.label", spoken),
        pages,
        format_func=lambda code: text(f"{code}.title", spoken),
        key="page",
    )
    return chosen


def _ask_start(host: str) -> str:
    """Ask which screen the whole tool begins with; nothing where the charity's own entry decides."""
    spoken = language()
    whole = place(host, None)
    usual = text("for_sites.start.usual", spoken, screen=text(SCREENS[whole.start].title_code, spoken))
    chosen: str = st.selectbox(
        text("for_sites.start.label", spoken),
        ["", *(screen.code for screen in whole.menu() if screen.code != whole.start)],
        format_func=lambda code: text(SCREENS[code].title_code, spoken) if code else usual,
        key="start",
    )
    return chosen


def ask_what_to_show() -> Asked:
    """Ask whose look, which part, which page and which language."""
    spoken = language()
    host = st.selectbox(
        text("for_sites.host.label", spoken),
        list(hosts()),
        format_func=lambda code: hosts()[code].name[spoken],
        key="host",
    )
    part = st.radio(
        text("for_sites.part.label", spoken),
        ["", *PARTS],
        format_func=lambda code: text(f"for_sites.part.{code or 'whole'}", spoken),
        key="part",
    )
    page = _ask_page() if part == "page" else _ask_start(host or "") if part == "" else ""
    wanted = st.radio(
        text("for_sites.language.label", spoken),
        list(LANGUAGES),
        index=list(LANGUAGES).index(spoken),
        format_func=lambda code: LANGUAGES[code].name,
        key="page-language",
        horizontal=True,
    )
    return Asked(host=host or "", part=part, page=page or "", language=wanted)


def show_snippets(asked: Asked) -> None:
    """Draw the three forms, each with a button that copies it."""
    spoken = language()
    for form in FORMS:
        code = html.escape(snippet(form, asked, _origin()))
        copied = html.escape(text("for_sites.copied", spoken), quote=True)
        name, best, purpose = (
            html.escape(text(f"for_sites.form.{form}{part}", spoken)) for part in ("", ".best", ".for")
        )
        put(
            f'<section class="form-card"><p class="best">{best}</p><h3>{name}</h3><p>{purpose}</p>'
            f'<pre class="snippet" id="snippet-{form}" tabindex="0"><code>{code}</code></pre>'
            f'<p><button type="button" class="copy-text" data-copy="snippet-{form}">'
            f"{html.escape(text('for_sites.copy', spoken))}</button> "
            f'<span role="status" data-copied="{copied}"></span></p></section>'
        )


def show_preview(asked: Asked) -> None:
    """Draw the real tool as it stands in a page, as wide as a phone or a computer."""
    spoken = language()
    device = st.radio(
        text("for_sites.preview.label", spoken),
        list(_SIZES),
        format_func=lambda code: text(f"for_sites.preview.{code}", spoken),
        key="device",
        horizontal=True,
    )
    with st.container(key=f"preview-{device}"):
        width, height = _SIZES[device]
        st.iframe(start_address(asked, _origin()), width=width, height=height, alt=text("embed.title", spoken))
