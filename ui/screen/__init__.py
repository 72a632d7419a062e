"""What every screen is made with: a visit's memory, the frame, parts drawn anew alone, and what puts words on them."""

from ui.screen.curve import Curve, Line, Mark, offer_curve
from ui.screen.fault import show_fault
from ui.screen.frame import pages, show_footer, show_header, show_language, show_screen
from ui.screen.part import show_part
from ui.screen.rendering import one_element, render_html, render_paragraphs
from ui.screen.tables import pounds, show_amounts, show_long_amounts, show_pairs, show_words
from ui.screen.visit import (
    begin_run,
    forget_family,
    forget_fields,
    held,
    here,
    language,
    now,
    shown_at,
    visit,
)

__all__ = [
    "Curve",
    "Line",
    "Mark",
    "begin_run",
    "forget_family",
    "forget_fields",
    "held",
    "here",
    "language",
    "now",
    "offer_curve",
    "one_element",
    "pages",
    "pounds",
    "render_html",
    "render_paragraphs",
    "show_amounts",
    "show_fault",
    "show_footer",
    "show_header",
    "show_language",
    "show_long_amounts",
    "show_pairs",
    "show_part",
    "show_screen",
    "show_words",
    "shown_at",
    "visit",
]
