"""Prepares Streamlit's browser files once: `python -m web.prepare` fills .cache/ with small files and cut fonts."""

import gzip
import hashlib
import os
import re
from itertools import chain
from pathlib import Path

import brotli
from fontTools import subset
from fontTools.ttLib import TTFont

from content import SCREENS
from streamlit_adapter import browser_files
from web import bundle
from web.static_files import CACHE, FIRST, ROOT, compared_with, sources

_TEXT = {".js", ".css"}
_BIG = 300_000
"""Bytes above which the last step of compression costs seconds for a few per cent."""
_ICON_IN_SCRIPT = re.compile(r"(?::material/|[\"'`])([a-z0-9_]{3,40})(?:[:\"'`])")
_ICON_OF_OURS = re.compile(r":material/([a-z0-9_]{3,40}):")


def _write(path: Path, body: bytes) -> None:
    """Put a file in place whole: a server may be reading beside us."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f"{path.name}.{os.getpid()}")
    unfinished.write_bytes(body)
    unfinished.replace(path)


def _compress(path: Path) -> None:
    name = path.relative_to(browser_files.STATIC)
    if (CACHE / f"{name}.gz").exists():
        return
    body = path.read_bytes()
    late = len(body) > _BIG and name.name not in _first()
    _write(CACHE / f"{name}.br", brotli.compress(body, quality=9 if late else 11))
    _write(CACHE / f"{name}.gz", gzip.compress(body, 9, mtime=0))


def _first() -> list[str]:
    """Name the scripts of the first screens, in the order in which they are worth preparing."""
    return list(dict.fromkeys(script for screen in SCREENS for script in browser_files.scripts_for(screen)))


def _icons_in_use() -> set[str]:
    """Name every icon that the first screens' scripts or our own pages mention."""
    scripts = (browser_files.STATIC / "js" / script for script in _first())
    ours = chain((ROOT / "pages").rglob("*.py"), (ROOT / "ui").rglob("*.py"))
    return {
        name
        for pattern, sources in ((_ICON_IN_SCRIPT, scripts), (_ICON_OF_OURS, ours))
        for source in sources
        for name in pattern.findall(source.read_text(encoding="utf-8"))
    }


def _cut_icons() -> None:
    """Keep of the icon font only the icons in use. 375 kB become a few."""
    CACHE.mkdir(parents=True, exist_ok=True)
    path = browser_files.icon_font()
    font = TTFont(path)
    options = subset.Options()
    options.flavor = "woff2"
    options.layout_features = ["*"]
    options.layout_closure = False
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    cutter = subset.Subsetter(options)
    named = set(font.getGlyphOrder())
    cutter.populate(text="abcdefghijklmnopqrstuvwxyz_0123456789", glyphs=sorted(_icons_in_use() & named))
    cutter.subset(font)
    unfinished = CACHE / "icons.unfinished"
    subset.save_font(font, unfinished, options)
    _write(CACHE / "media" / path.name, unfinished.read_bytes())
    unfinished.unlink()


def _put_first_together() -> None:
    """Write the first screens' scripts as one file, with stand-ins for those that load later, then tell where.

    A build that does not allow it is served file by file.
    """
    scripts = browser_files.STATIC / "js"
    sources = {name: (scripts / name).read_text(encoding="utf-8") for name in _first()}
    entry = browser_files.entry().rsplit("/", 1)[1]
    try:
        whole = bundle.put_together(entry, sources).encode()
        others = bundle.stand_ins(entry, sources, FIRST)
    except bundle.NotTogetherError:
        return
    folder = f"together-{hashlib.sha256(whole).hexdigest()[:12]}"
    _write(CACHE / folder / f"{FIRST}.br", brotli.compress(whole, quality=11, lgwin=24))
    _write(CACHE / folder / f"{FIRST}.gz", gzip.compress(whole, 9, mtime=0))
    _write(CACHE / folder / FIRST, whole)
    for name, stand_in in others.items():
        _write(CACHE / folder / name, stand_in.encode())
    _write(CACHE / "together", folder.encode())


def _fingerprint() -> bytes:
    """Sum up what the cache is made from besides the installed Streamlit."""
    made_from = [*_first(), *sorted(_icons_in_use()), Path(bundle.__file__).read_text(encoding="utf-8")]
    return hashlib.sha256("\n".join(made_from).encode()).hexdigest().encode()


def prepare() -> None:
    """Fill the cache, the first screens' files first, then mark what it was made from. Nothing changed: mark only that.

    The sources are summed up first: one that changes meanwhile makes the next server compare again.
    """
    compared, fingerprint, mark = sources(), _fingerprint(), CACHE / "made-from"
    if not (mark.exists() and mark.read_bytes() == fingerprint):
        _make()
        _write(mark, fingerprint)
    _write(compared_with(), compared)


def _make() -> None:
    first = [browser_files.STATIC / "js" / script for script in _first()]
    rest = [path for path in browser_files.STATIC.rglob("*") if path.suffix in _TEXT and path not in first]
    _put_first_together()
    _cut_icons()
    for path in [*first, *sorted(rest, key=lambda path: path.stat().st_size)]:
        _compress(path)


if __name__ == "__main__":
    os.nice(15)  # the server beside us comes first
    prepare()
