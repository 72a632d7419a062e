"""A sentence that must be seen, and a line that leads to another screen."""

from markupsafe import Markup

from content import heading_of
from presentation.reader import Reader
from presentation.views.markup.rendering import render


def notice_view(code: str, reader: Reader, **values: object) -> Markup:
    """Show a sentence that must be seen."""
    return render("markup/notice", words=reader.rich(code, **values))


def link_view(screen: str, reader: Reader, code: str | None = None) -> Markup | None:
    """Show a line that leads to another screen, with its heading or the sentence of a code, where it can be reached."""
    if not reader.has(screen):
        return None
    words = heading_of(screen, reader.language) if code is None else reader.message(code)
    return render("markup/link", address=reader.link(screen), words=words)
