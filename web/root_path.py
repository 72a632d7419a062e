"""Takes the path that the tool stands under off what is asked for: everything behind knows its own addresses only.

A proxy may pass the path on or take it off by itself; a supervisor on this computer asks without it. Each is answered.
"""

from starlette.types import ASGIApp, Receive, Scope, Send

IS_BARE = "two_homes.is_bare"
"""The scope's mark of a request for the path itself, without the slash that our first screen's address ends with."""


class UnderRootPath:
    """Middleware before all others; `root_path` is "" or a path such as /tool."""

    def __init__(self, app: ASGIApp, root_path: str) -> None:
        self._app, self._root_path = app, root_path

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on with its address as the tool knows it."""
        if self._root_path and scope["type"] in ("http", "websocket"):
            scope = self._own(scope)
        await self._app(scope, receive, send)

    def _own(self, scope: Scope) -> Scope:
        path = scope["path"]
        if path == self._root_path:
            return {**scope, "path": "/", "raw_path": b"/", "root_path": "", IS_BARE: True}
        if not path.startswith(f"{self._root_path}/"):
            return scope
        own = path.removeprefix(self._root_path)
        return {**scope, "path": own, "raw_path": own.encode(), "root_path": ""}
