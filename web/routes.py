"""The addresses of our own: the screens, their plain twins, leaving, assets and health."""

from functools import cache

from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from content import SCREENS, Screen, root_path
from streamlit_adapter import addresses
from web import own_assets, page
from web.capacity import CAPACITY
from web.embedding import EMBED_ROUTES
from web.framing import not_listed
from web.health import HEALTH_ROUTES
from web.leaving import exit_address
from web.left_visits import VISITS
from web.metrics import Refusal, count_refusal
from web.plain.handing_on import HANDING_ON
from web.plain.pages import FULL, PLAIN_ROUTES, first_form
from web.plain_visits import visit_key
from web.site import language_of, site_of, to_the_start


def _html(request: Request, source: str, status: int = 200) -> Response:
    return HTMLResponse(source, status)


def _shell(screen: Screen) -> Route:
    async def show(request: Request) -> Response:
        shown_at = site_of(request)
        if not shown_at.has(screen.code):
            return to_the_start(request, shown_at)
        if CAPACITY.is_full():
            count_refusal(Refusal.PLAIN_PAGE)
            # The address stays in no history, as with every way into a plain visit.
            address = request.url.include_query_params(**{FULL: "1"})
            return RedirectResponse(f"/plain{screen.address}?{address.query}", 303)
        CAPACITY.await_one()
        language = language_of(request)
        asked = first_form(screen, language, shown_at)
        return _html(request, page.shell_page(screen, language, request.scope["nonce"], shown_at, asked))

    return Route(screen.address, show, name=screen.code)


async def _leave(request: Request) -> Response:
    """End a scripts-off visit and lead to the neutral page."""
    word = request.query_params.get("visit", "")
    await VISITS.leave(word)
    await HANDING_ON.forget(visit_key(word))
    return RedirectResponse(exit_address(site_of(request).exit), 303)


async def _start(request: Request) -> Response:
    """Lead to the screen that the tool begins with on a charity's site, or in a part of it."""
    return to_the_start(request, site_of(request))


_NOT_FOR_CRAWLERS = ("/plain", "/leave", addresses.CORE, addresses.MEDIA)
"""Crawlers may read the screens. Every plain page that they open would begin a visit that nobody ends."""


async def _robots(request: Request) -> Response:
    """Tell crawlers what is not for them. Under a path they look at the root of the site alone (docs/operating.md)."""
    shut = "".join(f"Disallow: {root_path()}{address}\n" for address in _NOT_FOR_CRAWLERS)
    return PlainTextResponse(f"User-agent: *\n{shut}")


async def _shared_asset(request: Request) -> Response:
    asset = own_assets.shared_assets().get(request.url.path)
    if asset is None:
        return await _not_found_response(request)
    source, kind = asset
    return Response(source, media_type=kind, headers={"Cache-Control": "public, max-age=31536000, immutable"})


async def _not_found_response(request: Request) -> Response:
    return _html(request, page.not_found_page(language_of(request), request.scope["nonce"]), 404)


async def not_found(scope: Scope, receive: Receive, send: Send) -> None:
    """Answer an address that does not exist with our own page."""
    response = await _not_found_response(Request(scope, receive))
    await response(scope, receive, send)


ROUTES = [
    *(_shell(screen) for screen in SCREENS.values()),
    *PLAIN_ROUTES,
    Route("/leave", _leave, methods=["GET", "POST"]),
    Route("/start", _start),
    Route("/not-listed", not_listed),
    *EMBED_ROUTES,
    *HEALTH_ROUTES,
    Route("/robots.txt", _robots),
    Route("/edge/{hash}/{name}", _shared_asset),
]


@cache
def our_addresses() -> frozenset[str]:
    """Give the exact addresses that this tool answers besides Streamlit's and the hashed ones."""
    return frozenset(route.path for route in ROUTES if "{" not in route.path)
