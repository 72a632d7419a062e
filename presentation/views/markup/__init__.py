"""How markup is made: templates, tables, charts, and several pieces put together."""

from presentation.views.markup.chart import Chart, Line, Mark, Tick, Whose, chart_view
from presentation.views.markup.notices import link_view, notice_view
from presentation.views.markup.rendering import details_view, join, render, renderer_of, stack
from presentation.views.markup.tables import amounts_table, long_amounts_table, pairs_table, paragraphs, words_table

__all__ = [
    "Chart",
    "Line",
    "Mark",
    "Tick",
    "Whose",
    "amounts_table",
    "chart_view",
    "details_view",
    "join",
    "link_view",
    "long_amounts_table",
    "notice_view",
    "pairs_table",
    "paragraphs",
    "render",
    "renderer_of",
    "stack",
    "words_table",
]
