"""The path that the tool stands under on a site it shares, such as /tool; nothing where it has a site of its own.

Inside, every address begins at the tool's own root. What goes out to a browser is written for the path at three doors:
the pages (web/page.py), what the app draws (ui/screen/rendering.py), and where an answer leads (web/headers.py).
"""

import os
import re
from functools import cache

ROOT_PATH_VARIABLE = "ROOT_PATH"
_PATH = re.compile(r"(?:/[A-Za-z0-9][A-Za-z0-9._-]*)+")
_ADDRESS = re.compile(r'(\s(?:href|src|action)="|\burl=)/(?!/)')


class RootPathError(ValueError):
    """ROOT_PATH is no path."""


@cache
def root_path() -> str:
    """Give the path, without a slash at its end; "" for none.

    Raises RootPathError.
    """
    path = os.environ.get(ROOT_PATH_VARIABLE, "").rstrip("/")
    if path and not _PATH.fullmatch(path):
        raise RootPathError(f"{ROOT_PATH_VARIABLE} must be a path such as /tool")
    return path


def under_root_path(written: str) -> str:
    """Write the addresses in a piece of HTML for the path that the tool stands under."""
    return _ADDRESS.sub(rf"\1{root_path()}/", written) if root_path() else written
