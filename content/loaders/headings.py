"""What stands at the top of each screen: a link that leads there says the same."""

import re
from functools import cache
from pathlib import Path

from content.loaders.catalogue import text
from content.loaders.languages import Language
from content.loaders.screens import SCREENS

_HEADING = re.compile(r"<h1>\{\{ text\('(?P<code>[\w.]+)'\) \}\}</h1>")
_TEMPLATES = Path(__file__).parents[1] / "html"


@cache
def heading_code(screen: str) -> str:
    """Give the code of a screen's heading, as it stands for whoever comes there first. Raises KeyError."""
    guide = SCREENS[screen].guide
    if guide is not None:
        return f"{guide}.title"
    heading = _HEADING.search((_TEMPLATES / f"{screen}.html").read_text(encoding="utf-8"))
    return heading["code"] if heading else SCREENS[screen].title_code


def heading_of(screen: str, language: Language) -> str:
    """Give the heading of a screen in a language, as plain words. Raises KeyError for an unknown screen."""
    return text(heading_code(screen), language)
