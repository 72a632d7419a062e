"""Whom to call for each kind of person the way finder names, by nation."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

import yaml

from content.guide.helplines import HELPLINES, Helpline

ANY = "any"


@lru_cache(maxsize=1)
def people_lines() -> Mapping[str, Mapping[str, str]]:
    """Give people.yaml: for each kind of person, the id of a helpline by nation."""
    rows: dict[str, dict[str, str]] = yaml.safe_load(
        Path(__file__).with_name("people.yaml").read_text(encoding="utf-8")
    )
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
