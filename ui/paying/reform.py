"""The announced change of fees and ways: dated, labelled, and outside every sum."""

import html

from content import rich
from ui.asking import say, show_link
from ui.screen import language, put


def show_reform() -> None:
    """Draw the note on what has been announced but is not law."""
    put(
        f'<div class="notice"><h2>{html.escape(say("compare.reform.heading"))}</h2>'
        f"<p>{rich('compare.reform', language())}</p></div>"
    )
    show_link("ahead", "ahead.link")
