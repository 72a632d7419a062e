"""Our own scripts, styles and pictures: read for a page, or served at an address that names their content."""

import hashlib
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from streamlit_adapter import browser_files
from web import theming

_FOLDER = Path(__file__).parent / "assets"
PLAIN_STYLES = (
    "base.css",
    "look.css",
    "papers.css",
    "results.css",
    "page.css",
    "guide.css",
    "edge.css",
    "frame.css",
    "plain.css",
)
"""What dresses the plain pages that ask: one file, which a browser keeps, so that each page is small."""
APP_STYLES = ("streamlit.css", "snippets.css", "charities.css")
"""What comes with the app, beside the framework's own style."""


def squeezed(source: str) -> str:
    """Take whole-line comments and indents out of our own CSS and JavaScript before it goes inline."""
    bare = re.sub(r"^\s*//.*$", "", re.sub(r"^\s*/\*.*?\*/\s*$", "", source, flags=re.M | re.S), flags=re.M)
    return "\n".join(line.strip() for line in bare.splitlines() if line.strip())


@cache
def asset(name: str) -> str:
    """Read one of our own assets, squeezed. What reaches into Streamlit's page stands in streamlit_adapter/."""
    own = _FOLDER / name
    return squeezed((own if own.exists() else browser_files.BROWSER / name).read_text(encoding="utf-8"))


@cache
def shared_assets() -> Mapping[str, tuple[str | bytes, str]]:
    """Give the assets that have an address of their own: address -> (content, media type).

    The address holds a hash of the content, so that a browser may keep it for ever.
    """
    made: dict[str, tuple[str | bytes, str]] = {
        "style.css": (browser_files.style() + "".join(map(asset, APP_STYLES)), "text/css"),
        "plain.css": ("".join(map(asset, (*PLAIN_STYLES, "snippets.css"))), "text/css"),
        "icon.svg": ((_FOLDER / "icon.svg").read_text(encoding="utf-8"), "image/svg+xml"),
    }
    made |= theming.logos()
    return {f"/edge/{_short_hash(source)}/{name}": (source, kind) for name, (source, kind) in made.items()}


def _short_hash(source: str | bytes) -> str:
    return hashlib.sha256(source.encode() if isinstance(source, str) else source).hexdigest()[:12]


def address_of(name: str) -> str:
    """Give the address of a shared asset."""
    return next(address for address in shared_assets() if address.endswith(f"/{name}"))
