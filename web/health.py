"""Tells a supervisor or a proxy how this process is: alive, and whether it takes visitors."""

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from web.stopping import STOPPING

_FRESH = {"Cache-Control": "no-store"}


async def _is_alive(request: Request) -> Response:
    """Answer: whoever gets no answer may end this process and start another."""
    return PlainTextResponse("ok", headers=_FRESH)


async def _is_ready(request: Request) -> Response:
    """Answer 200 while this process takes visitors, and 503 once it is being stopped.

    A process that carries as many visits as it can is still ready: it gives others plain pages, at once and with the
    helplines. Were it not, a crowd would close every process in turn, and then nobody would get an answer.
    """
    if STOPPING.has_begun:
        return PlainTextResponse("stopping", 503, headers=_FRESH)
    return PlainTextResponse("ready", headers=_FRESH)


HEALTH_ROUTES = [Route("/healthz", _is_alive), Route("/readyz", _is_ready)]
