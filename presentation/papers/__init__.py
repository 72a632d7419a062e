"""Papers to take along: what one is, how it stands on a page, and the estimate or the range on one sheet."""

from presentation.papers.as_html import as_fragment, as_page
from presentation.papers.one_sheet import one_sheet
from presentation.papers.paper import NO_DAY, Block, Entry, Grid, Heading, Paper, Points, Prose, is_wide
from presentation.papers.range_sheet import range_sheet
from presentation.papers.sheet import sheet_of

__all__ = [
    "NO_DAY",
    "Block",
    "Entry",
    "Grid",
    "Heading",
    "Paper",
    "Points",
    "Prose",
    "as_fragment",
    "as_page",
    "is_wide",
    "one_sheet",
    "range_sheet",
    "sheet_of",
]
