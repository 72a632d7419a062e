"""What every screen is made with: a visit's memory, the layout, parts drawn anew alone, and what puts words on them."""

from ui.screen.chart import render_chart
from ui.screen.fault import render_fault
from ui.screen.layout import pages, render_footer, render_header, render_language, render_screen
from ui.screen.part import beside, render_part
from ui.screen.rendering import one_element, render_html, render_paragraphs, render_svg
from ui.screen.tables import (
    pounds,
    render_amounts,
    render_amounts_folded,
    render_long_amounts_folded,
)
from ui.screen.visit import (
    begin_run,
    drawn,
    field_key,
    forget_case,
    forget_fields,
    held,
    here,
    language,
    now,
    shown_at,
    visit,
)

__all__ = [
    "begin_run",
    "beside",
    "drawn",
    "field_key",
    "forget_case",
    "forget_fields",
    "held",
    "here",
    "language",
    "now",
    "one_element",
    "pages",
    "pounds",
    "render_amounts",
    "render_amounts_folded",
    "render_chart",
    "render_fault",
    "render_footer",
    "render_header",
    "render_html",
    "render_language",
    "render_long_amounts_folded",
    "render_paragraphs",
    "render_part",
    "render_screen",
    "render_svg",
    "shown_at",
    "visit",
]
