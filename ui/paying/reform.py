"""The announced change of fees and ways, drawn: dated, labelled, and outside every sum."""

from presentation.views import reform_view
from ui.asking import reader
from ui.screen import put


def show_reform() -> None:
    """Draw the note on what has been announced but is not law."""
    put(reform_view(reader()))
