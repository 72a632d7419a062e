"""Keeps the words of a screen within the place it is shown at: nothing leads to a screen that is not there."""

import re
from collections.abc import Mapping
from functools import cache

from content.loaders.screens import SCREENS
from content.loaders.site_context import SiteContext

_LINK = re.compile(r'<a\b[^>]*?\shref="(/[^"?#]*)[^"]*"[^>]*>(?:(?!</a>).)*</a>', re.S)
_END = re.compile(r"[.!?]\s+")
_REST = re.compile(r"(?:[^.!?<>]|[.!?](?=[^\s<]))*(?:[.!?]\s*)?")
_LONGEST = 400
"""Characters: no sentence is longer."""
_ROW = re.compile(r'<li data-screen="([a-z_-]+)">.*?</li>', re.S)
_EMPTY = re.compile(r"<(p|li)\b[^>]*>\s*</\1>\s*")
_EMPTY_FOLD = re.compile(r'<details class="contents"><summary>(?:(?!</details>).)*</summary>\s*</details>\s*', re.S)
_EMPTY_LIST = re.compile(r"(?:<h[2-6]\b[^>]*>(?:(?!</h).)*</h[2-6]>\s*)?<ul\b[^>]*>\s*</ul>\s*")


@cache
def _codes() -> Mapping[str, str]:
    """Give the code of each screen by its address."""
    return {screen.address: screen.code for screen in SCREENS.values()}


def _begin(written: str, link: int) -> int:
    """Give where the sentence begins that holds the link at this place."""
    ends = [end.end() for end in _END.finditer(written, max(0, link - _LONGEST), link)]
    return max(written.rfind(">", 0, link) + 1, *ends[-1:], 0)


def kept_within(written: str, shown_at: SiteContext) -> str:
    """Take out of a piece of HTML each sentence that leads to a screen which cannot be reached here.

    A site shows a part of the tool or leaves screens out. A link out of the frame would open another tab or another
    page, which "Exit this page" would not close; a link that does nothing would frighten. So the sentence goes, and
    with it a paragraph, a row or a list that held no more, and the heading of such a list. A row that names its screen
    goes whole.
    """
    if shown_at.is_complete or 'href="/' not in written:
        return written
    shortened, place = _ROW.sub(lambda row: row[0] if shown_at.has(row[1]) else "", written), 0
    while match := _LINK.search(shortened, place):
        code = _codes().get(match.group(1))
        if code is None or shown_at.has(code):
            place = match.end()
            continue
        place = _begin(shortened, match.start())
        rest = _REST.match(shortened, match.end())
        shortened = shortened[:place] + shortened[rest.end() if rest else match.end() :]
    if shortened == written:
        return written
    shortened = _EMPTY.sub("", shortened)
    return _EMPTY_FOLD.sub("", _EMPTY_LIST.sub("", shortened))
