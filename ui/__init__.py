"""Parts the screens share."""

from ui.exit_note import show_exit_note
from ui.frame import pages, show_footer, show_header
from ui.guide import show_guide
from ui.visit import here, language, recall, remember

__all__ = [
    "here",
    "language",
    "pages",
    "recall",
    "remember",
    "show_exit_note",
    "show_footer",
    "show_guide",
    "show_header",
]
