"""Parts the screens share."""

from ui.frame import pages, show_footer, show_header
from ui.visit import language, recall, remember

__all__ = ["language", "pages", "recall", "remember", "show_footer", "show_header"]
