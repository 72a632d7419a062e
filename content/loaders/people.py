"""The people to call for each kind of person the way finder names, drawn as they stand at a moment."""

from collections.abc import Iterable
from datetime import datetime

from markupsafe import Markup

from content.loaders.guide.helplines import is_open, needs_check
from content.loaders.guide.parts import helpline_html
from content.loaders.guide.people import name_and_nations, people_lines, people_to_call
from content.loaders.guide.view import View
from content.loaders.languages import Language
from logic.codes import Nation

__all__ = ["name_and_nations", "people_html", "people_lines", "people_to_call"]


def people_html(
    kinds: Iterable[str], nation: Nation | None, language: Language, at: datetime, level: int = 3
) -> list[Markup]:
    """Draw each line for these kinds of people, best first. `at` is now, with its zone; `level` that of its heading."""
    view = View(language=language, nation=nation)
    return [
        helpline_html(line, view, stale=needs_check(line, at.date()), open_now=is_open(line, at), level=level)
        for line in people_to_call(kinds, nation)
    ]
