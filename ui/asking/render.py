"""Showing words: fragments of HTML shared with the first response, headings, notices, text behind a click."""

from content import fragment
from presentation.views.markup import details_view, link_view, notice_view, paragraphs, render
from ui.asking.questions import message, reader
from ui.screen import here, language, render_html, shown_at


def render_fragment(name: str, **values: str) -> None:
    """Draw a fragment of content/html, the same that the first response holds."""
    render_html(fragment(name, language(), here(), values=values or None, shown_at=shown_at()))


def render_text(code: str, **values: object) -> None:
    """Draw one sentence or more as a paragraph."""
    render_html(paragraphs([message(code, **values)]))


def render_notice(code: str, **values: object) -> None:
    """Draw a sentence that must be seen."""
    render_html(notice_view(code, reader(), **values))


def render_more(code: str, **values: object) -> None:
    """Keep longer help behind a click, below what it helps with."""
    render_html(details_view(message(f"{code}.heading"), reader().rich(code, **values), is_help=True))


def render_heading(code: str, **values: object) -> None:
    """Draw a second-level heading."""
    render_html(render("markup/heading", sentence=message(code, **values)))


def render_link(screen: str, code: str | None = None) -> None:
    """Draw a line that leads to another screen, with its heading or the sentence of a code, where it can be reached."""
    link = link_view(screen, reader(), code)
    if link:
        render_html(link)


def render_way_back() -> None:
    """Lead back to the result from a screen that belongs to it."""
    render_link("result", "result.way_back")
