"""Which sites may show the tool in a frame, and the page that any other one gets instead."""

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from content import SCREENS, language_or_default
from content.loaders.host import hosts
from web import page
from web.headers import SHOWN_ANYWHERE
from web.leaving import exit_targets

_IN_A_FRAME = ("iframe", "frame", "embed", "object")
_REFUSED = 403


def refuse_unknown_exits() -> None:
    """Stop the start with one line when a site names an exit that is not allowed.

    Raises SystemExit.
    """
    for host in hosts().values():
        if host.exit is not None and host.exit not in exit_targets().allowed:
            raise SystemExit(
                f"Not started: {host.id}.yaml names the exit {host.exit!r}, which exit.yaml does not allow."
            )


def is_framed_by_a_stranger(request: Request) -> bool:
    """Tell whether another site's page asks for a screen in a frame without naming a site we know.

    A site that names another one is stopped by the browser: the answer's frame-ancestors hold the origins.
    Browsers too old to say where a request comes from are stopped in the same way.
    """
    framed = request.headers.get("sec-fetch-dest") in _IN_A_FRAME
    foreign = request.headers.get("sec-fetch-site") in ("cross-site", "same-site")
    return framed and foreign and request.query_params.get("host") not in hosts()


def _refusal(request: Request, status: int) -> Response:
    request.scope[SHOWN_ANYWHERE] = True
    language = language_or_default(request.query_params.get("lang"))
    source = page.not_listed_page(language, request.scope["nonce"])
    return HTMLResponse(source, status)


async def not_listed(request: Request) -> Response:
    """Say why the tool is not shown on a site, and how to be listed."""
    return _refusal(request, 200)


class OnlyListedSites:
    """Middleware that answers a stranger's frame with the page that says how to be listed."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._screens = {f"{plain}{screen.address}" for plain in ("", "/plain") for screen in SCREENS.values()}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; a path that is not a screen passes untouched."""
        if scope["type"] == "http" and scope["path"] in self._screens:
            request = Request(scope, receive)
            if is_framed_by_a_stranger(request):
                await _refusal(request, _REFUSED)(scope, receive, send)
                return
        await self._app(scope, receive, send)
