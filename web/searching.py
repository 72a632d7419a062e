"""What somebody types into the search of a page without scripts: read from the body, answered, and dropped."""

from urllib.parse import parse_qs

from starlette.requests import Request

LONGEST_BODY = 2_000
"""Bytes. A search is one short field; what is longer is not read."""


async def typed_search(request: Request) -> str | None:
    """Give what was typed, or None when nothing was sent or it is too long to be a search."""
    if request.method != "POST":
        return None
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > LONGEST_BODY:
            return None
    try:
        sent = parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=4)
    except ValueError:  # more fields than a search has
        return None
    return sent.get("q", [""])[0]
