"""Saving a paper: shown first, then two questions, then a file made in memory and saved by the browser alone."""

import base64
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from markupsafe import Markup

from content import text
from presentation.forms.papers import anyway_tick, saving_questions
from presentation.papers import Paper, as_fragment, as_page
from presentation.views.markup import join, paragraphs, render
from presentation.visit.papers import SavingAnswer
from ui.asking import ask_all, ask_tick_alone
from ui.papers.as_docx import as_docx
from ui.papers.as_pdf import LetterMissingError, as_pdf
from ui.papers.as_workbook import as_workbook
from ui.screen import language, render_html, visit


class FileKind(NamedTuple):
    """A kind of file: its neutral name, its media type, and how to make it."""

    name: str
    media_type: str
    make: Callable[[Paper], bytes]


KINDS: Mapping[str, FileKind] = {
    "page": FileKind("summary.html", "text/html", lambda paper: as_page(paper).encode()),
    "pdf": FileKind("summary.pdf", "application/pdf", as_pdf),
    "docx": FileKind("notes.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", as_docx),
    "blank": FileKind("blank.pdf", "application/pdf", as_pdf),
    "xlsx": FileKind("lists.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", as_workbook),
}


def save_button_view(label: str, kind: FileKind, made: bytes) -> Markup:
    """Show a button that holds the file itself, so that saving asks nothing of the server."""
    return render("markup/save_button", label=label, kind=kind, file=base64.b64encode(made).decode())


def _render_other_ways() -> None:
    reader_language = language()
    ways = [text(f"saving.instead.{way}", reader_language) for way in ("read", "copy", "library", "worker")]
    render_html(render("markup/notice_with_list", sentence=text("saving.instead", reader_language), items=ways))


def may_save(screen: str) -> bool:
    """Ask the two questions; True once both are answered safely, or the person has thought about it and asks."""
    reader_language = language()
    heading = render("markup/heading", sentence=text("saving.heading", reader_language))
    render_html(join(heading, paragraphs([text("saving.first", reader_language)])))
    answers = visit().papers.saving_of(screen)
    ask_all(saving_questions(screen, answers))
    if answers.own is None or answers.seen is None:
        return False
    if answers.own is SavingAnswer.YES and answers.seen is SavingAnswer.NO:
        return True
    _render_other_ways()
    return ask_tick_alone(anyway_tick(screen))


def offer_to_save(
    screen: str, paper: Paper, kinds: Sequence[str] = ("page", "pdf"), *, blank: Paper | None = None
) -> None:
    """Ask the two questions and then offer the paper as each kind of file, and an empty one unless it is empty.

    A web page must be one of the kinds: it can hold every letter, which a PDF cannot.
    """
    if not may_save(screen):
        return
    where = render("markup/soft", sentence=text("saving.print.where", language()))
    render_html(join(render("markup/print_button", label=text("saving.print", language())), where))
    for kind in kinds:
        _offer(kind, paper)
    if blank is not None and blank != paper:
        _offer("blank", blank)


def _offer(kind: str, paper: Paper) -> None:
    reader_language, made = language(), KINDS[kind]
    try:
        file = made.make(paper)
    except LetterMissingError:
        render_html(render("markup/told", sentences=[text("saving.letter_missing", reader_language)]))
        return
    where = render("markup/soft", sentence=text("saving.where", reader_language, name=made.name))
    render_html(join(save_button_view(text(f"saving.{kind}", reader_language), made, file), where))


def render_paper(paper: Paper) -> None:
    """Draw the paper on the screen, as it would be saved."""
    render_html(as_fragment(paper))
