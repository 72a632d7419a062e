"""A paper as HTML: the part that stands on a screen, and a whole page that needs nothing else and prints well."""

from functools import lru_cache
from pathlib import Path

from jinja2 import Template
from markupsafe import Markup

from content import LANGUAGES, templates_in
from presentation.papers.paper import (
    MARGIN_MILLIMETRES,
    TEXT_POINTS,
    Paper,
    all_rows,
    holds_figures,
    is_wide,
    lines_of,
    words_of,
)

HERE = Path(__file__).parent


@lru_cache(maxsize=4)
def _template(name: str) -> Template:
    environment = templates_in(HERE, strips_margins=True)
    environment.globals.update(all_rows=all_rows, words_of=words_of, holds_figures=holds_figures, lines_of=lines_of)
    return environment.get_template(name)


def as_fragment(paper: Paper) -> Markup:
    """Give the paper's body as HTML, its title as a second-level heading."""
    blocks = [(type(block).__name__, block) for block in paper.blocks]
    body = _template("paper_body.html").render(title=paper.title, form=paper.form, blocks=blocks)
    return Markup(body)  # noqa: S704 -- every value escaped there


def as_page(paper: Paper) -> str:
    """Give the paper as one self-contained HTML page: no script, no link, no name of this tool."""
    return _template("paper_page.html").render(
        title=paper.title,
        language=paper.language,
        direction=LANGUAGES[paper.language].direction,
        wide=is_wide(paper),
        points=TEXT_POINTS[paper.form],
        margin=MARGIN_MILLIMETRES[paper.form],
        body=as_fragment(paper),
    )
