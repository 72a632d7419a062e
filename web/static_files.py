"""Serves Streamlit's own files compressed and cut to size. It never compresses them itself.

The best compression takes half a minute for the whole bundle, so it is done once, in a process of its own, into
.cache/. Until a file is ready it is compressed quickly for each asker.
"""

import gzip
import hashlib
import subprocess
import sys
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

import brotli
from anyio import to_thread
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from streamlit_adapter import browser_files

ROOT = Path(__file__).parents[1]
CACHE = ROOT / ".cache" / f"streamlit-{version('streamlit')}"
"""Holds <name>.br, <name>.gz and the cut fonts of the installed Streamlit."""

FIRST = "first.js"
"""The name of the first screens' scripts put bundle."""

_KINDS = {".js": "text/javascript", ".css": "text/css", ".woff2": "font/woff2"}
_FOR_EVER = "public, max-age=31536000, immutable"


def _weights(accepted: str) -> dict[str, float]:
    """Read an Accept-Encoding header: how much the browser wants each encoding; 0 is a refusal (RFC 9110, 12.5.3)."""
    weights = {}
    for offer in accepted.lower().split(","):
        name, _, parameter = offer.partition(";")
        weight = parameter.replace(" ", "").removeprefix("q=")
        try:
            weights[name.strip()] = float(weight) if weight else 1.0
        except ValueError:
            weights[name.strip()] = 0.0
    return weights


def _wanted(accepted: str) -> str | None:
    """Pick the best encoding the browser takes: brotli is smaller, so it goes first unless refused."""
    weights = _weights(accepted)
    return next((name for name in ("br", "gzip") if weights.get(name, weights.get("*", 0)) > 0), None)


def _squeeze(body: bytes, encoding: str) -> bytes:
    """Compress quickly."""
    return brotli.compress(body, quality=5) if encoding == "br" else gzip.compress(body, 6, mtime=0)


_READ: dict[str, bytes] = {}


def _ready(name: str) -> bytes | None:
    """Read a prepared file, or None when there is none yet."""
    if name not in _READ:
        path = CACHE / name
        if not path.is_file():
            return None
        _READ[name] = path.read_bytes()
    return _READ[name]


def start_of(screen: str) -> tuple[str, list[str]]:
    """Give the address of the script that starts the app and of those worth asking for beside it.

    One file for all once it has been put together, else Streamlit's own.
    """
    folder = _ready("together")
    if folder is None:
        return browser_files.entry(), browser_files.preloads(screen)
    return f"/static/{folder.decode()}/{FIRST}", []


@lru_cache(maxsize=256)
def _squeezed_file(path: Path, encoding: str) -> bytes:
    return _squeeze(path.read_bytes(), encoding)


def _prepared(name: str, encoding: str | None) -> tuple[bytes, str | None]:
    """Give the bytes of one of Streamlit's files and the encoding they are in.

    Raises FileNotFoundError for a name that is no such file.
    """
    folder, _, script = name.partition("/")
    if folder.startswith("together-"):
        if (whole := _ready(f"{name}.{'br' if encoding == 'br' else 'gz'}")) is not None and encoding:
            return whole, encoding
        if (bare := _ready(name)) is not None:
            return bare, None
        name = f"js/{script}"
    path = browser_files.STATIC / name
    if path.suffix == ".woff2":
        return _ready(name) or path.read_bytes(), None
    if encoding is None:
        return path.read_bytes(), None
    best = _ready(f"{name}.{'br' if encoding == 'br' else 'gz'}")
    return best or _squeezed_file(path, encoding), encoding


class CompressedStatic:
    """Middleware that answers /static/ itself; Streamlit would answer an unknown file with its own first page."""

    def __init__(self, app: ASGIApp, not_found: ASGIApp) -> None:
        self._app = app
        self._not_found = not_found

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one of Streamlit's files, else pass the request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        if not scope["path"].startswith("/static/"):
            _leave_out_wish(scope)
            await self._app(scope, receive, send)
            return
        name = scope["path"].removeprefix("/static/")
        if scope["method"] not in ("GET", "HEAD") or not _is_known(name):
            await self._not_found(scope, receive, send)
            return
        if Path(name).suffix not in _KINDS:
            await self._app(scope, receive, send)
            return
        accepted = next((value.decode("latin-1") for key, value in scope["headers"] if key == b"accept-encoding"), "")
        body, encoding = await to_thread.run_sync(_prepared, name, _wanted(accepted))
        headers = {"Cache-Control": _FOR_EVER, "Vary": "Accept-Encoding"}
        if encoding:
            headers["Content-Encoding"] = encoding
        await Response(body, media_type=_KINDS[Path(name).suffix], headers=headers)(scope, receive, send)


def _leave_out_wish(scope: Scope) -> None:
    """Leave out which encodings the browser takes: the framework reads "gzip;q=0" as a wish, and compresses slowly.

    What it answers is compressed further out (middleware.py). The scope stays the same one: the edge reads from it,
    when the answer goes out, what a route has marked in it.
    """
    scope["headers"] = [header for header in scope["headers"] if header[0] != b"accept-encoding"]


def _is_known(name: str) -> bool:
    """Tell whether a name is one of Streamlit's files, or stands for one in the folder of those put bundle."""
    folder, _, script = name.partition("/")
    together = folder.startswith("together-") and (CACHE / folder).is_dir()
    return name in _known_files() or (together and (script == FIRST or f"js/{script}" in _known_files()))


@lru_cache(maxsize=1)
def _known_files() -> frozenset[str]:
    root = browser_files.STATIC
    return frozenset(str(path.relative_to(root)) for path in root.rglob("*") if path.is_file())


def sources() -> bytes:
    """Sum up the files of ours that decide what the cache is made from. Takes a few milliseconds."""
    folders = ("pages", "ui", "streamlit_adapter")
    paths = [path for folder in folders for path in (ROOT / folder).rglob("*.py")]
    paths += [ROOT / "content" / "screens.yaml", ROOT / "web" / "bundle.py", ROOT / "web" / "prepare.py"]
    return hashlib.sha256(b"\n".join(path.read_bytes() for path in sorted(paths))).hexdigest().encode()


def compared_with() -> Path:
    """Give the file that holds the sum of the sources that the cache was last compared with."""
    return CACHE / "compared-with"


def start_preparing() -> subprocess.Popen[bytes] | None:
    """Bring the cache up to date beside the running server; give the process, or None when no source has changed.

    The process needs more time to start than the server itself, so a server that is started again does without.
    """
    mark = compared_with()
    if mark.is_file() and mark.read_bytes() == sources():
        return None
    return subprocess.Popen([sys.executable, "-m", "web.prepare"], cwd=ROOT, stderr=subprocess.DEVNULL)
