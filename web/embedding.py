"""Serves the script that charities put on their pages: each version at an address of its own that never changes."""

import base64
import hashlib
from functools import cache
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from web.own_assets import squeezed

_VERSIONS = Path(__file__).parent / "embed"
LATEST = "/embed.js"
_FOR_ANY_PAGE = {"Access-Control-Allow-Origin": "*"}
"""A page that names an integrity hash asks for the script as any other origin's file would be asked for."""


@cache
def scripts() -> dict[str, str]:
    """Give each version's script under its address, oldest first, and the newest once more under LATEST."""
    files = sorted(_VERSIONS.glob("*.js"), key=lambda path: int(path.stem))
    versions = {f"/embed/{path.name}": squeezed(path.read_text(encoding="utf-8")) for path in files}
    return versions | {LATEST: list(versions.values())[-1]}


def newest() -> str:
    """Give the address of the newest version."""
    return [address for address in scripts() if address != LATEST][-1]


def integrity(address: str) -> str:
    """Give the hash by which a page can hold a version to what it was when its snippet was copied."""
    return f"sha384-{base64.b64encode(hashlib.sha384(scripts()[address].encode()).digest()).decode()}"


async def _show(request: Request) -> Response:
    address = request.url.path
    cached = {} if address == LATEST else {"Cache-Control": "public, max-age=31536000, immutable"}
    return Response(scripts()[address], media_type="text/javascript", headers=cached | _FOR_ANY_PAGE)


EMBED_ROUTES = [Route(address, _show) for address in scripts()]
