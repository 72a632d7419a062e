"""Where and in which language a request wants the tool shown."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from content import LANGUAGES, SCREENS, Language, SiteContext, language_or_default, site_context
from web import theming


def site_of(request: Request) -> SiteContext:
    """Give the site and the part that the address names."""
    return site_context(*map(request.query_params.get, ("host", "part", "page")))


def language_of(request: Request) -> Language:
    """Give the language that the address asks for, else that of the site."""
    asked = request.query_params.get("lang")
    return language_or_default(asked if asked in LANGUAGES else site_of(request).language)


def to_the_start(request: Request, shown_at: SiteContext, before: str = "") -> Response:
    """Lead to the screen that the tool begins with on a site; `before` is "/plain" for its plain twin."""
    language = language_of(request)
    address = f"{before}{SCREENS[shown_at.start].address}"
    with_language = address if language == shown_at.language else f"{address}?lang={language}"
    return RedirectResponse(theming.with_query(with_language, shown_at), 303)
