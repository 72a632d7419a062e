"""Whom each kind of person to call means, by nation."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from content.loaders.catalogue import text
from content.loaders.guide.errors import ContentError, line_of, read_words, rows_in
from content.loaders.guide.helplines import HELPLINES, Helpline
from content.loaders.guide.nations import NATIONS
from content.loaders.guide.registers import CONTENT
from content.loaders.languages import Language

ANY = "any"


@lru_cache(maxsize=1)
def people_lines() -> Mapping[str, Mapping[str, str]]:
    """Give people.yaml: for each kind of person, the id of a helpline by nation.

    Raises ContentError with the line when it is malformed or names a helpline that there is not.
    """
    path = CONTENT / "people.yaml"
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


def name_and_nations(line: Helpline, language: Language, nation: str | None) -> str:
    """Give a helpline's name; where the reader's nation is not told, with the nations it does not name."""
    name = line.name[language]
    if nation is not None or len(line.nations) == len(NATIONS):
        return name
    nations = [text(f"nation.{each}", language) for each in line.nations]
    return name if len(nations) == 1 and nations[0] in name else f"{name} ({', '.join(nations)})"
