"""The headers of every response, and which addresses are answered at all."""

import logging
import re
import secrets
from collections.abc import Callable, Iterable

from starlette.datastructures import MutableHeaders
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit import get_option

from content import root_path
from content.loaders.host import hosts
from streamlit_adapter import addresses
from web.root_path import IS_BARE
from web.settings import OTHER_PATH

HASHED = ("/static/", "/edge/")
"""Address prefixes whose file names change with their content, so that a browser may keep them for ever."""

SHOWN_ANYWHERE = "two_homes.shown_anywhere"
"""The scope's mark of an answer that any site may frame: only the page that says why the tool cannot be shown there."""

_A_YEAR = 31_536_000
_log = logging.getLogger("edge")
_SHARED_SCRIPTS = ("/embed.js", "/embed/")
_POWERS = (
    "browsing-topics",
    "camera",
    "display-capture",
    "geolocation",
    "hid",
    "microphone",
    "midi",
    "payment",
    "publickey-credentials-get",
    "serial",
    "usb",
)
_PERMISSIONS = ", ".join(f"{power}=()" for power in _POWERS)

_HOST = re.compile(r"(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::[0-9]{1,5})?", re.I)
_OPEN_CORE = (addresses.HEALTH, addresses.HOST_CONFIG, addresses.STREAM)


def framing_origins() -> tuple[str, ...]:
    """Give the origins whose pages may show the tool in a frame: our own and those of content/hosts."""
    return ("'self'", *dict.fromkeys(origin for host in hosts().values() for origin in host.origins))


def content_security_policy(nonce: str, framing: Iterable[str], own_origin: str = "") -> str:
    """Write the policy: nothing but our own origin, no inline code or style without this answer's nonce.

    `framing` are the sources that may show this answer in a frame. `own_origin` is ours by name: in a frame that a page
    gives no origin (sandbox without allow-same-origin), WebKit takes 'self' for nothing and would send no form.

    `img-src data:` is for the empty icon that leaving puts in the place of ours. `style-src-attr 'none'` and no
    'unsafe-inline' hold because the shell hands Streamlit's style library the nonce (see templates/shell.html).
    """
    return "; ".join(
        (
            "default-src 'none'",
            "base-uri 'none'",
            f"form-action 'self' {own_origin}".rstrip(),
            f"script-src 'self' 'nonce-{nonce}'",
            f"style-src-elem 'self' 'nonce-{nonce}'",
            "style-src-attr 'none'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "frame-src 'self'",
            f"frame-ancestors {' '.join(framing)}",
        )
    )


def _set_headers(headers: MutableHeaders, scope: Scope) -> None:
    """Set the tool's headers on one response."""
    path = scope["path"]
    framing = ("*",) if scope.get(SHOWN_ANYWHERE) else framing_origins()
    headers["Content-Security-Policy"] = content_security_policy(scope["nonce"], framing, _own_origin(scope))
    headers["Referrer-Policy"] = "no-referrer"
    headers["X-Content-Type-Options"] = "nosniff"
    headers["Permissions-Policy"] = _PERMISSIONS
    headers["Cross-Origin-Opener-Policy"] = "same-origin"
    headers["Cross-Origin-Resource-Policy"] = "cross-origin" if path.startswith(_SHARED_SCRIPTS) else "same-origin"
    headers["Request-OTR"] = "1"
    if (leads_to := headers.get("location", "")).startswith("/") and not leads_to.startswith("//"):
        headers["Location"] = root_path() + leads_to
    if not path.startswith((*HASHED, "/embed/")) or "cache-control" not in headers:
        headers["Cache-Control"] = "no-store"
    if _scheme(scope) == "https":
        headers["Strict-Transport-Security"] = f"max-age={2 * _A_YEAR}; includeSubDomains"
    for noise in ("server", "x-powered-by"):
        del headers[noise]


def _header(scope: Scope, wanted: bytes) -> str:
    return next((value.decode("latin-1") for name, value in scope["headers"] if name == wanted), "")


def _scheme(scope: Scope) -> str:
    """Give the scheme that a browser used, as a proxy saw it.

    A liar gains nothing: browsers ignore HSTS over plain HTTP, and a policy of another scheme allows no more.
    """
    return "https" if "https" in (scope["scheme"], _header(scope, b"x-forwarded-proto")) else "http"


def _own_origin(scope: Scope) -> str:
    """Give the origin that a browser asked for; nothing where the name is none that a policy can hold."""
    host = _header(scope, b"host")
    return f"{_scheme(scope)}://{host}" if _HOST.fullmatch(host) else ""


def _stands_under_another_path(scope: Scope) -> bool:
    """Tell whether the server or a proxy names another path than ours, where our links would lead astray."""
    told = [value for name, value in scope["headers"] if name in (b"x-forwarded-prefix", b"x-script-name")]
    named = [scope.get("root_path", ""), *(value.decode("latin-1") for value in told)]
    return any(path.rstrip("/") not in ("", root_path()) for path in named)


def is_open(path: str, ours: Iterable[str]) -> bool:
    """Tell whether an address is one this tool answers; everything else is 404."""
    if path in ours or path in _OPEN_CORE or path.startswith((*HASHED, addresses.MEDIA)):
        return True
    return path.startswith(addresses.AGENT) and bool(get_option("server.enableAgentApi"))


class Edge:
    """Middleware around everything: answers 404 for addresses that are not ours, and sets the headers of each response.

    `ours` are the exact addresses of our own routes; `not_found` answers the rest.
    """

    def __init__(self, app: ASGIApp, ours: Callable[[], frozenset[str]], not_found: ASGIApp) -> None:
        self._app = app
        self._ours = ours
        self._not_found = not_found

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request. Other kinds (WebSocket, lifespan) pass untouched."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        scope["nonce"] = secrets.token_urlsafe(16)

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                _set_headers(MutableHeaders(scope=message), scope)
            await send(message)

        begun = False

        async def send_first_or_further(message: Message) -> None:
            nonlocal begun
            begun = True
            await send_with_headers(message)

        try:
            await self._choose(scope)(scope, receive, send_first_or_further)
        except Exception as error:
            # Beyond this point the framework would answer without our headers.
            _log.error("Could not answer", exc_info=error)
            if not begun:
                await PlainTextResponse("Something went wrong.", 500)(scope, receive, send_with_headers)

    def _choose(self, scope: Scope) -> ASGIApp:
        if _stands_under_another_path(scope):
            return PlainTextResponse(OTHER_PATH, 501)
        if scope.get(IS_BARE):
            return RedirectResponse("/", 308)
        path = scope["path"]
        if is_open(path, self._ours()):
            return self._app
        bare = path.rstrip("/")
        if bare == path or bare not in self._ours():
            return self._not_found
        # The query says which site shows the tool and in which language.
        query = scope["query_string"].decode("latin-1")
        return RedirectResponse(f"{bare}?{query}" if query else bare, 308)
