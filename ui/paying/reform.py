"""The announced change of fees and ways, drawn: dated, labelled, and outside every sum."""

from presentation.views.arrangements import reform_view
from ui.asking import reader
from ui.screen import render_html


def render_reform() -> None:
    """Draw the note on what has been announced but is not law."""
    render_html(reform_view(reader()))
