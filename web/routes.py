"""The addresses of our own: the screens, their plain twins, leaving, assets and health."""

from functools import cache

from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from content import LANGUAGES, SCREENS, Language, Place, Screen, language_or_default, place
from web import page, theming
from web.embedding import EMBED_ROUTES
from web.framing import not_listed
from web.leaving import Visits, exit_address
from web.searching import typed_search
from web.static_files import squeezed_response

_VISITS = Visits()
SEARCHED = "reading"
"""The screen that takes what somebody searches for."""
_NOT_KEPT_FOR_BACK = 203
"""A status other than 200 keeps a page out of Chromium's back-forward memory, which has come to ignore no-store.

"Non-authoritative information" is true of a plain twin, and every browser shows it as any other page.
"""


def _place(request: Request) -> Place:
    return place(*map(request.query_params.get, ("host", "part", "page")))


def _language(request: Request) -> Language:
    asked = request.query_params.get("lang")
    return language_or_default(asked if asked in LANGUAGES else _place(request).language)


def _html(request: Request, source: str, status: int = 200) -> Response:
    return squeezed_response(HTMLResponse(source, status), request.headers.get("accept-encoding", ""))


def _to_the_start(request: Request, shown_at: Place, before: str = "") -> Response:
    """Lead to the screen that the tool begins with at a place; `before` is "/plain" for its plain twin."""
    language = _language(request)
    address = f"{before}{SCREENS[shown_at.start].address}"
    spoken = address if language == shown_at.language else f"{address}?lang={language}"
    return RedirectResponse(theming.with_query(spoken, shown_at), 303)


def _shell(screen: Screen) -> Route:
    async def show(request: Request) -> Response:
        shown_at = _place(request)
        if not shown_at.has(screen.code):
            return _to_the_start(request, shown_at)
        return _html(request, page.shell_page(screen, _language(request), request.scope["nonce"], shown_at))

    return Route(screen.address, show, name=screen.code)


def _plain(screen: Screen) -> Route:
    async def show(request: Request) -> Response:
        word = request.query_params.get("visit")
        if word is None:
            # A redirect leaves no entry, so the tab's history holds only addresses that leaving closes.
            address = request.url.include_query_params(visit=_VISITS.open())
            return RedirectResponse(f"{address.path}?{address.query}", 303)
        if not _VISITS.is_open(word):
            # A page and no redirect: on the way Back, WebKit begins to follow a redirect and never ends.
            source = page.left_page(screen, _language(request), exit_address(_place(request).exit))
            return _html(request, source, _NOT_KEPT_FOR_BACK)
        shown_at = _place(request)
        if not shown_at.has(screen.code):
            return _to_the_start(request, shown_at, "/plain")
        asked = (_language(request), request.scope["nonce"], word, shown_at)
        only_people = screen.code == "choosing" and "people" in request.query_params
        if only_people:
            source = page.plain_people_page(*asked)
        else:
            source = page.plain_page(screen, *asked, typed=await typed_search(request))
        return _html(request, source, _NOT_KEPT_FOR_BACK)

    methods = ["GET", "POST"] if screen.code == SEARCHED else ["GET"]
    return Route(f"/plain{screen.address}", show, name=f"plain-{screen.code}", methods=methods)


async def _leave(request: Request) -> Response:
    """End a scripts-off visit and lead to the neutral page."""
    _VISITS.leave(request.query_params.get("visit", ""))
    return RedirectResponse(exit_address(_place(request).exit), 303)


async def _start(request: Request) -> Response:
    """Lead to the screen that the tool begins with on a charity's site, or in a part of it."""
    return _to_the_start(request, _place(request))


async def _health(request: Request) -> Response:
    """Tell a supervisor that the server answers."""
    return PlainTextResponse("ok")


async def _shared_asset(request: Request) -> Response:
    found = page.shared_assets().get(request.url.path)
    if found is None:
        return await _not_found_response(request)
    source, kind = found
    response = Response(source, media_type=kind, headers={"Cache-Control": "public, max-age=31536000, immutable"})
    return squeezed_response(response, request.headers.get("accept-encoding", ""))


async def _not_found_response(request: Request) -> Response:
    return _html(request, page.not_found_page(_language(request), request.scope["nonce"]), 404)


async def not_found(scope: Scope, receive: Receive, send: Send) -> None:
    """Answer an address that does not exist with our own page."""
    response = await _not_found_response(Request(scope, receive))
    await response(scope, receive, send)


ROUTES = [
    *(_shell(screen) for screen in SCREENS.values()),
    *(_plain(screen) for screen in SCREENS.values()),
    Route("/leave", _leave),
    Route("/start", _start),
    Route("/not-listed", not_listed),
    *EMBED_ROUTES,
    Route("/healthz", _health),
    Route("/edge/{hash}/{name}", _shared_asset),
]


@cache
def our_addresses() -> frozenset[str]:
    """Give the exact addresses that this tool answers besides Streamlit's and the hashed ones."""
    return frozenset(route.path for route in ROUTES if "{" not in route.path)
