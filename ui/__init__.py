"""Parts the screens share."""

from ui.frame import pages, show_footer, show_menu
from ui.visit import choose_language, language, recall, remember

__all__ = ["choose_language", "language", "pages", "recall", "remember", "show_footer", "show_menu"]
