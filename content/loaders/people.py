"""Whom to call for each kind of person the way finder names, by nation."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from markupsafe import Markup

from content.loaders.guide.errors import ContentError, line_of, read_words, rows_in
from content.loaders.guide.helplines import HELPLINES, Helpline, is_open, needs_check
from content.loaders.guide.nations import NATIONS, Nation
from content.loaders.guide.parts import helpline_html
from content.loaders.guide.view import View
from content.loaders.languages import Language

ANY = "any"


@lru_cache(maxsize=1)
def people_lines() -> Mapping[str, Mapping[str, str]]:
    """Give people.yaml: for each kind of person, the id of a helpline by nation.

    Raises ContentError with the line when it is malformed or names a helpline that there is not.
    """
    path = Path(__file__).parents[1] / "people.yaml"
    written = read_words(path)
    rows = rows_in(written, path)
    if not isinstance(rows, dict):
        raise ContentError(path, 1, "this should be a list of kinds of people")
    for kind, lines in rows.items():
        line = line_of(written, f"{kind}:")
        if not isinstance(lines, dict) or not lines.keys() <= {ANY, *NATIONS}:
            raise ContentError(path, line, f"{kind}: name a helpline for {ANY} or for {', '.join(NATIONS)}")
        if unknown := [named for named in lines.values() if named not in HELPLINES]:
            raise ContentError(path, line, f"{kind}: there is no helpline called {unknown[0]}")
    return rows


def people_to_call(kinds: Iterable[str], nation: str | None) -> tuple[Helpline, ...]:
    """Give the lines to call, best first, each once. With no nation told, every nation's line is given.

    Raises KeyError for a kind that people.yaml does not know.
    """
    wanted: dict[str, None] = {}
    for kind in kinds:
        lines = people_lines()[kind]
        own = lines.get(nation or ANY, lines.get(ANY))
        wanted |= dict.fromkeys([own] if own else lines.values())
    return tuple(HELPLINES[line] for line in wanted)


def people_html(
    kinds: Iterable[str], nation: Nation | None, language: Language, at: datetime, level: int = 3
) -> list[Markup]:
    """Draw each line for these kinds of people, best first. `at` is now, with its zone; `level` that of its heading."""
    view = View(language=language, nation=nation)
    return [
        Markup(  # noqa: S704 -- our own registers, escaped where they are drawn
            helpline_html(line, view, stale=needs_check(line, at.date()), open_now=is_open(line, at), level=level)
        )
        for line in people_to_call(kinds, nation)
    ]
