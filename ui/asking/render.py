"""Showing words: fragments of HTML shared with the first response, headings, notices, text behind a click."""

from content import fragment, percent
from presentation.views.estimate import group_heading_view, income_help_view
from presentation.views.markup import details_view, link_view, notice_view, paragraphs, render
from presentation.visit.estimate import Answers
from ui.asking.answers import law_today
from ui.asking.questions import message, reader
from ui.screen import here, language, render_html, shown_at


def render_fragment(name: str, **values: str) -> None:
    """Draw a fragment of content/html, the same that the first response holds."""
    render_html(fragment(name, language(), here(), values=values or None, shown_at=shown_at()))


def render_group_heading(estimate_answers: Answers) -> None:
    """Draw a group's heading, how far along it is, and what it is about."""
    render_html(group_heading_view(estimate_answers, reader()))


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


def render_income_help() -> None:
    """Keep what counts as income behind a click, and lead to who can apply at all."""
    render_html(income_help_view(reader(), law_today()))


def render_which_figure() -> None:
    """Keep behind a click which of two incomes the service uses: the tax office's, or the one of now."""
    render_more("change.which", share=percent(law_today().figure("change_of_income"), language()))


def render_link(screen: str, code: str | None = None) -> None:
    """Draw a line that leads to another screen, with its heading or the sentence of a code, where it can be reached."""
    link = link_view(screen, reader(), code)
    if link:
        render_html(link)


def render_way_back() -> None:
    """Lead back to the result from a screen that belongs to it."""
    render_link("result", "result.way_back")
