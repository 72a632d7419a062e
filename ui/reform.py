"""The announced change of fees and ways: dated, labelled, and outside every sum."""

import html

from content import rich
from ui.put import put
from ui.questions import say
from ui.show import show_link
from ui.visit import language


def show_reform() -> None:
    """Draw the note on what has been announced but is not law."""
    put(
        f'<div class="notice"><h2>{html.escape(say("compare.reform.heading"))}</h2>'
        f"<p>{rich('compare.reform', language())}</p></div>"
    )
    show_link("ahead", "ahead.link")
