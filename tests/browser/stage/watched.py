"""The real app with a window into its memory, for the forensic test alone.

/memory?mark=<the mark, back to front> tells which live objects hold the mark; nothing is collected first.
"""

import gc
import json
from urllib.parse import parse_qs

from starlette.types import Receive, Scope, Send

from app import app as watched


def holding(mark: str) -> list[str]:
    """Name the kind of each live container that holds a string or bytes with the mark in it."""
    gc.unfreeze()
    encoded = mark.encode()
    found = []
    for container in gc.get_objects():
        for value in gc.get_referents(container):
            if value is mark or value is encoded:
                continue
            if (isinstance(value, str) and mark in value) or (isinstance(value, bytes) and encoded in value):
                found.append(f"{type(container).__module__}.{type(container).__name__}: {str(value)[:40]!r}")
    return found


async def app(scope: Scope, receive: Receive, send: Send) -> None:
    """Answer the one extra address, else the app."""
    if scope["type"] == "http" and scope["path"] == "/memory":
        backwards = parse_qs(scope["query_string"].decode())["mark"][0]
        body = json.dumps(holding(backwards[::-1])).encode()
        headers = [(b"content-type", b"application/json")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})
        return
    await watched(scope, receive, send)
