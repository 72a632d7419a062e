"""What a charity's web editor chooses, copies and looks at before the tool goes on its page."""

import html
from urllib.parse import urlsplit

import streamlit as st

from content import FORMS, LANGUAGES, PARTS, SCREENS, Asked, hosts, snippet, start_address, text
from ui.visit import language

_WIDTHS = {"phone": 360, "desktop": 1280}
_HEIGHT = 640


def _origin() -> str:
    """Give the address of this copy of the tool, without a slash at its end."""
    parts = urlsplit(st.context.url or "")
    return f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""


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
    page = ""
    if part == "page":
        pages = [screen.code for screen in SCREENS.values() if screen.guide]
        page = st.selectbox(
            text("for_sites.page.label", spoken),
            pages,
            format_func=lambda code: text(f"{code}.title", spoken),
            key="page",
        )
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
        st.html(
            f"<h3>{html.escape(text(f'for_sites.form.{form}', spoken))}</h3>"
            f'<pre class="snippet" id="snippet-{form}" tabindex="0"><code>{code}</code></pre>'
            f'<p><button type="button" class="copy-text" data-copy="snippet-{form}">'
            f"{html.escape(text('for_sites.copy', spoken))}</button> "
            f'<span role="status" data-copied="{html.escape(text("for_sites.copied", spoken), quote=True)}"></span></p>'
        )


def show_preview(asked: Asked) -> None:
    """Draw the real tool as it stands in a page, as wide as a phone or a computer."""
    spoken = language()
    device = st.radio(
        text("for_sites.preview.label", spoken),
        list(_WIDTHS),
        format_func=lambda code: text(f"for_sites.preview.{code}", spoken),
        key="device",
        horizontal=True,
    )
    with st.container(key="preview"):
        st.iframe(
            start_address(asked, _origin()), width=_WIDTHS[device], height=_HEIGHT, alt=text("embed.title", spoken)
        )
